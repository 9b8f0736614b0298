package be.driehoek.guidance;

import be.driehoek.disclosure.Basis;
import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Disclosure;
import be.driehoek.disclosure.DisclosureRules;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Objection;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.disclosure.Revocation;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.guidance.event.DisclosureRevoked;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.party.Referrer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people outside were told, by the events of a case. */
final class Disclosures {
    private Disclosures() {}

    static List<Disclosure> of(CaseState state) {
        return state.inOrder(Disclosed.class, FeedbackGiven.class).stream()
                .map(told -> switch (told.what()) {
                    case Disclosed disclosed -> of(state, told.with(disclosed));
                    case FeedbackGiven feedback -> ofFeedback(state, told.with(feedback));
                    default -> throw new IllegalStateException("must be one of the kinds that were asked for");
                })
                .toList();
    }

    private static Disclosure of(CaseState state, Dated<Disclosed> told) {
        var disclosed = told.what();
        return new Disclosure(
                told.sequence(),
                told.on(),
                disclosed.recipient(),
                disclosed.items(),
                disclosed.purpose(),
                disclosed.ground(),
                disclosed.consent(),
                disclosed.tenantInformedOn(),
                disclosed.justification(),
                disclosed.until(),
                disclosed.snapshot(),
                revocation(state, told.sequence()));
    }

    /** Feedback is the words about the case that the third party of that day was told. */
    private static Disclosure ofFeedback(CaseState state, Dated<FeedbackGiven> told) {
        var feedback = told.what();
        var thirdParty = thirdPartyOn(state, told.on());
        var kind = thirdParty.flatMap(Referrer::kind).map(RecipientKind::of);
        return new Disclosure(
                told.sequence(),
                told.on(),
                new Recipient(
                        feedback.openedTo(),
                        kind,
                        thirdParty.flatMap(Referrer::organisation),
                        thirdParty.flatMap(Referrer::name)),
                List.of(DisclosedItem.WORDS),
                Optional.empty(),
                feedback.consent()
                        .map(given -> Ground.CONSENT)
                        .or(() -> kind.filter(RecipientKind.AID_WORKER::equals).map(helper -> Ground.SHARED_SECRECY)),
                feedback.consent(),
                Optional.empty(),
                Optional.empty(),
                feedback.until(),
                Snapshot.builder()
                        .words(feedback.summary())
                        .points(feedback.disclosed())
                        .build(),
                revocation(state, told.sequence()));
    }

    private static Optional<Revocation> revocation(CaseState state, int sequence) {
        return state.happened(DisclosureRevoked.class).stream()
                .filter(revoked -> revoked.what().disclosure() == sequence)
                .map(revoked -> new Revocation(revoked.on(), revoked.what().reason()))
                .findFirst();
    }

    static Optional<Referrer> thirdPartyOn(CaseState state, LocalDate day) {
        return state.triangleHistory().on(day).thirdSeat().thirdParty();
    }

    static boolean isGivenBy(LocalDate day, Optional<Consent> consent) {
        return consent.filter(given -> !given.on().isAfter(day)).isPresent();
    }

    /** What stands in the way of an item; what the tenant said or heard later than that day does not count. */
    static Optional<Objection> objection(LocalDate on, Disclosed disclosed, DisclosedItem item) {
        return DisclosureRules.objection(
                disclosed.recipient().kind(),
                item,
                new Basis(
                        disclosed.ground(),
                        isGivenBy(on, disclosed.consent()),
                        disclosed
                                .tenantInformedOn()
                                .filter(day -> !day.isAfter(on))
                                .isPresent(),
                        disclosed.justification().isPresent()));
    }
}
