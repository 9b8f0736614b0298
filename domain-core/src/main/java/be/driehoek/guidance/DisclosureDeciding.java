package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.got;
import static be.driehoek.guidance.Refusals.gotNothing;

import be.driehoek.disclosure.Basis;
import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.DisclosureRules;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Objection;
import be.driehoek.disclosure.RecipientKind;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.guidance.command.GiveFeedback;
import be.driehoek.guidance.command.RevokeDisclosure;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.Disclosed;
import be.driehoek.guidance.event.DisclosureRevoked;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.party.Referrer;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What can be decided about disclosures. What would be opened to an account must be allowed, since it is done here; what was
 * told outside is recorded as it was.
 */
final class DisclosureDeciding {
    /** How long feedback stays open to the referrer where nobody said so: as long as a guidance lasts. */
    private static final int MONTHS_OPEN = 6;

    private final CaseState state;
    private final Recording recording;
    private final Refusals refusals;

    DisclosureDeciding(CaseState state, Recording recording, Refusals refusals) {
        this.state = state;
        this.recording = recording;
        this.refusals = refusals;
    }

    static void checkSomeDisclosed(CaseState state, Refusals refusals) {
        refusals.refuseIf(
                Disclosures.of(state).stream().allMatch(told -> told.revoked().isPresent()),
                "/disclosure",
                Message.of("must.known-disclosure"),
                gotNothing());
    }

    CaseEvent disclosed(Disclose disclose) {
        checkDays(disclose.on(), disclose.consent(), disclose.until());
        disclose.tenantInformedOn()
                .ifPresent(day ->
                        refusals.refuseAfter(day, "/tenantInformedOn", recording.today(), "must.not-after-today"));
        var inWords = disclose.items().contains(DisclosedItem.WORDS);
        refuseMissing(inWords && disclose.text().isEmpty(), "/text");
        refusals.refuseIf(
                !inWords && disclose.text().isPresent(),
                "/text",
                Message.of("must.absent"),
                Message.of("got.text-unasked"));
        var event = Disclosed.builder()
                .recipient(disclose.recipient())
                .items(disclose.items())
                .purpose(disclose.purpose())
                .ground(disclose.ground())
                .consent(disclose.consent())
                .tenantInformedOn(disclose.tenantInformedOn())
                .justification(disclose.justification())
                .until(disclose.until())
                .snapshot(Snapshots.of(state, disclose))
                .build();
        if (disclose.recipient().account().isPresent()) {
            refuseMissing(disclose.purpose().isEmpty(), "/purpose");
            refuseMissing(disclose.until().isEmpty(), "/until");
            refuseObjections(disclose.on(), event);
        }
        return event;
    }

    private void checkDays(LocalDate on, Optional<Consent> consent, Optional<LocalDate> until) {
        consent.ifPresent(
                given -> refusals.refuseAfter(given.on(), "/consent/on", recording.today(), "must.not-after-today"));
        until.ifPresent(last -> refusals.refuseBefore(last, "/until", on, "must.not-before-day"));
    }

    private void refuseMissing(boolean missing, String pointer) {
        refusals.refuseIf(missing, pointer, Message.of("must.present"), gotNothing());
    }

    /** Each objection once, but every item that is not for the recipient. */
    private void refuseObjections(LocalDate on, Disclosed event) {
        var told = new HashSet<Objection>();
        for (int i = 0; i < event.items().size(); i++) {
            var item = event.items().get(i);
            var at = "/items/" + i;
            Disclosures.objection(on, event, item).ifPresent(objection -> {
                if (objection == Objection.ITEM_NOT_FOR_RECIPIENT || told.add(objection)) {
                    refuse(objection, on, event, item, at);
                }
            });
        }
    }

    private void refuse(Objection objection, LocalDate on, Disclosed event, DisclosedItem item, String at) {
        switch (objection) {
            case RECIPIENT_UNKNOWN -> refuseMissing(true, "/recipient/kind");
            case ITEM_NOT_FOR_RECIPIENT ->
                refusals.refuseIf(
                        true,
                        at,
                        Message.of("must.item-for-recipient")
                                .with("items", allowed(event.recipient().kind().orElseThrow())),
                        got(item));
            case GROUND_UNKNOWN -> refuseMissing(true, "/ground");
            case GROUND_NOT_FOR_RECIPIENT ->
                refusals.refuseIf(
                        true,
                        "/ground",
                        Message.of("must.ground-for-recipient"),
                        got(event.ground().orElseThrow()));
            case CONSENT_MISSING -> {
                var must = Message.of("must.consent-by").with("date", on);
                refusals.refuseIf(
                        true,
                        "/consent",
                        must,
                        event.consent().map(given -> got(given.on())).orElseGet(Refusals::gotNothing));
            }
            case TENANT_NOT_INFORMED -> {
                var must = Message.of("must.informed-by").with("date", on);
                refusals.refuseIf(
                        true,
                        "/tenantInformedOn",
                        must,
                        event.tenantInformedOn().map(Refusals::got).orElseGet(Refusals::gotNothing));
            }
            case JUSTIFICATION_MISSING -> refuseMissing(true, "/justification");
        }
    }

    private static String allowed(RecipientKind kind) {
        return DisclosureRules.itemsFor(kind).stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }

    Optional<CaseEvent> revoked(RevokeDisclosure revoke) {
        var found = Disclosures.of(state).stream()
                .filter(disclosure -> disclosure.sequence() == revoke.disclosure())
                .findFirst();
        refusals.refuseIf(
                found.isEmpty(), "/disclosure", Message.of("must.known-disclosure"), got(revoke.disclosure()));
        found.ifPresent(disclosure -> {
            refusals.refuseBefore(revoke.on(), "/on", disclosure.on(), "must.not-before-day");
            disclosure
                    .revoked()
                    .ifPresent(back -> refusals.refuseIf(
                            true,
                            "/disclosure",
                            Message.of("must.revoked-once"),
                            Message.of("got.earlier").with("date", back.on())));
        });
        return found.map(disclosure -> new DisclosureRevoked(disclosure.sequence(), revoke.reason()));
    }

    CaseEvent fedBack(GiveFeedback feedback) {
        checkDays(feedback.on(), feedback.consent(), feedback.until());
        var says = feedback.summary().isPresent() || !feedback.disclosed().isEmpty();
        var opened = state.referrerAccountOn(feedback.on())
                .filter(account -> says && isOpened(feedback.on(), feedback.consent()));
        return new FeedbackGiven(
                feedback.summary(),
                feedback.channel(),
                feedback.disclosed(),
                feedback.consent(),
                opened.isEmpty()
                        ? feedback.until()
                        : feedback.until().or(() -> Optional.of(feedback.on().plusMonths(MONTHS_OPEN))),
                opened);
    }

    /** Whoever helps may read what was written for them; anybody else if the tenant agreed, and words may go to them at all. */
    private boolean isOpened(LocalDate on, Optional<Consent> consent) {
        var kind = Disclosures.thirdPartyOn(state, on).flatMap(Referrer::kind).map(RecipientKind::of);
        var consented = Disclosures.isGivenBy(on, consent);
        return kind.filter(RecipientKind.AID_WORKER::equals).isPresent()
                || DisclosureRules.objection(
                                kind,
                                DisclosedItem.WORDS,
                                new Basis(Optional.of(Ground.CONSENT), consented, false, false))
                        .isEmpty();
    }
}
