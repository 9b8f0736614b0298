package be.driehoek.view;

import be.driehoek.disclosure.Disclosure;
import be.driehoek.disclosure.LegalReference;
import be.driehoek.disclosure.LegalReferences;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.guidance.event.FeedbackGiven;
import be.driehoek.party.AccountId;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people outside were told, on a case sheet; feedback stands under its own heading, and here if it was taken back. */
record DisclosuresPart(SheetWriter sheet, CaseView<?, ?> view) {
    void print() {
        sheet.section(
                "sheet.case.disclosures",
                () -> view.disclosures().stream()
                        .filter(disclosure ->
                                !isFeedback(disclosure) || disclosure.revoked().isPresent())
                        .forEach(disclosure -> sheet.item(day(disclosure.on()), () -> print(disclosure))));
    }

    private boolean isFeedback(Disclosure disclosure) {
        return view.feedback().stream().anyMatch(given -> given.sequence() == disclosure.sequence());
    }

    /** What feedback has of a disclosure. */
    static void print(FeedbackGiven given, SheetWriter sheet) {
        sheet.day("sheet.case.consent-on", given.consent().map(consent -> consent.on()));
        sheet.text("sheet.case.consent-how", given.consent().flatMap(consent -> consent.how()));
        given.openedTo().map(AccountId::value).ifPresent(account -> sheet.value("sheet.case.opened-to", account));
        sheet.day("sheet.case.open-until", given.until());
    }

    private void print(Disclosure disclosure) {
        var recipient = disclosure.recipient();
        sheet.word("sheet.case.recipient-kind", recipient.kind());
        sheet.text("sheet.case.organisation", recipient.organisation());
        sheet.text("sheet.case.name", recipient.name());
        recipient.account().map(AccountId::value).ifPresent(account -> sheet.value("sheet.case.opened-to", account));
        sheet.words("sheet.case.disclosed-items", disclosure.items());
        sheet.text("sheet.case.purpose-of", disclosure.purpose());
        sheet.word("sheet.case.ground", disclosure.ground());
        disclosure
                .ground()
                .ifPresent(ground -> LegalReferences.of(ground, disclosure.on())
                        .forEach(reference -> sheet.value("sheet.case.legal-reference", inWords(reference))));
        sheet.day("sheet.case.consent-on", disclosure.consent().map(consent -> consent.on()));
        sheet.text("sheet.case.consent-how", disclosure.consent().flatMap(consent -> consent.how()));
        sheet.day("sheet.case.informed-on", disclosure.tenantInformedOn());
        sheet.text("sheet.case.justification", disclosure.justification());
        sheet.day("sheet.case.open-until", disclosure.until());
        print(disclosure.snapshot());
        sheet.day("sheet.case.revoked-on", disclosure.revoked().map(revoked -> revoked.on()));
        sheet.text("sheet.case.reason", disclosure.revoked().flatMap(revoked -> revoked.reason()));
    }

    private String inWords(LegalReference reference) {
        return reference.verified()
                ? reference.text()
                : sheet.wording()
                        .of(Message.of("sheet.case.legal-reference-unverified").with("text", reference.text()));
    }

    private void print(Snapshot snapshot) {
        sheet.text("sheet.case.tenant", snapshot.tenant());
        snapshot.standing().ifPresent(standing -> {
            sheet.day("sheet.case.start", standing.startedOn());
            sheet.day("sheet.case.closed-on", standing.endedOn());
        });
        snapshot.caseworker()
                .map(AccountId::value)
                .ifPresent(caseworker -> sheet.value("sheet.case.caseworker", caseworker));
        snapshot.term().ifPresent(term -> {
            sheet.day("sheet.case.start", Optional.of(term.start()));
            sheet.day("sheet.case.evaluation-due", Optional.of(term.evaluationDue()));
            sheet.day("sheet.case.term-end", Optional.of(term.end()));
        });
        sheet.group(
                "sheet.case.goals",
                () -> of(snapshot.goals())
                        .forEach(goal -> sheet.item(
                                goal.title().value(),
                                () -> sheet.text("sheet.case.desired-result", goal.desiredResult()))));
        sheet.group("sheet.case.progress", () -> of(snapshot.progress()).forEach(this::print));
        snapshot.visits()
                .filter(days -> !days.isEmpty())
                .ifPresent(days -> sheet.value(
                        "sheet.case.visit-days", days.stream().map(this::day).collect(Collectors.joining(", "))));
        sheet.group(
                "sheet.case.evaluations",
                () -> of(snapshot.evaluations())
                        .forEach(held -> sheet.item(
                                day(held.on()), () -> sheet.texts("sheet.case.adjusted", held.adjustments()))));
        snapshot.closure().ifPresent(closed -> {
            sheet.day("sheet.case.closed-on", Optional.of(closed.on()));
            sheet.word("sheet.case.ended", Optional.of(closed.ended()));
            sheet.word("sheet.case.housing-outcome", closed.outcome());
        });
        sheet.text("sheet.case.words", snapshot.words());
        sheet.texts("sheet.case.disclosed", of(snapshot.points()));
    }

    private void print(Snapshot.Rating rating) {
        var wording = sheet.wording();
        sheet.item(
                wording.inOne(
                        day(rating.on()),
                        wording.word(rating.by()),
                        rating.goal().value()),
                () -> sheet.number(
                        "sheet.case.level-of-goal", Optional.of(rating.level().value())));
    }

    private static <T> List<T> of(Optional<List<T>> told) {
        return told.orElse(List.of());
    }

    private String day(LocalDate day) {
        return sheet.wording().day(day);
    }
}
