package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.gotNothing;

import be.driehoek.guidance.command.AcceptReferral;
import be.driehoek.guidance.command.AmendReferral;
import be.driehoek.guidance.command.DeclineReferral;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.ReferralAccepted;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.guidance.event.ReferralDeclined;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.Outcome;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What can be decided about a referral: amending, accepting, declining. */
final class ReferralDeciding {
    private static final Set<Outcome> AGAINST = Set.of(Outcome.NOT_ELIGIBLE, Outcome.NOT_YET);

    private final CaseState state;
    private final Practice practice;
    private final Recording recording;
    private final Refusals refusals;

    ReferralDeciding(CaseState state, Practice practice, Recording recording, Refusals refusals) {
        this.state = state;
        this.practice = practice;
        this.recording = recording;
        this.refusals = refusals;
    }

    Optional<CaseEvent> amended(AmendReferral amend) {
        try {
            var referral = amend.changes().applyTo(state.referral());
            if (!referral.receivedOn().equals(state.referral().receivedOn())) {
                refusals.refuseAfter(
                        referral.receivedOn(), "/changes/receivedOn", firstDay(amend.on()), "must.not-after-events");
            }
            refusals.refuseUnborn(referral, "/changes/tenant/insz", recording.today());
            return Optional.of(new ReferralAmended(
                    amend.changes(),
                    amend.source(),
                    amend.reason(),
                    practice.assessor().assess(referral, recording.today())));
        } catch (InvalidInputException invalid) {
            invalid.errors().stream()
                    .map(error -> new Violation(Optional.empty(), error.under("/changes")))
                    .forEach(refusals::add);
            return Optional.empty();
        }
    }

    /** The first day on which something happened in the case after the receipt of the referral. */
    private LocalDate firstDay(LocalDate amendedOn) {
        return state.days().stream().skip(1).reduce(amendedOn, (one, other) -> one.isBefore(other) ? one : other);
    }

    CaseEvent accepted(AcceptReferral accept) {
        checkAcceptable(state, refusals);
        refuseWithoutReason(accept.reason(), isAgainst());
        return new ReferralAccepted(accept.reason());
    }

    CaseEvent declined(DeclineReferral decline) {
        checkDeclinable(state, refusals);
        refuseWithoutReason(decline.reason(), !isAgainst());
        return new ReferralDeclined(decline.reason(), decline.redirectedTo());
    }

    static void checkAcceptable(CaseState state, Refusals refusals) {
        refusals.refuseHappened(state.acceptedOn(), "must.accepted-once");
        refusals.refuseHappened(state.declinedOn(), "must.not-declined");
    }

    static void checkDeclinable(CaseState state, Refusals refusals) {
        refusals.refuseHappened(state.declinedOn(), "must.declined-once");
        refusals.refuseHappened(state.acceptedOn(), "must.not-accepted");
        refusals.refuseHappened(state.term().map(term -> term.start()), "must.not-started");
        refusals.refuseHappened(state.closure().map(Dated::on), "must.not-closed");
    }

    private boolean isAgainst() {
        return AGAINST.contains(state.assessment().outcome());
    }

    private void refuseWithoutReason(Optional<FreeText> reason, boolean needed) {
        refusals.refuseIf(
                needed && reason.isEmpty(),
                "/reason",
                Message.of("must.reason-against-assessment")
                        .with("outcome", state.assessment().outcome()),
                gotNothing());
    }
}
