package be.driehoek.view;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CounterNoteAdded;
import be.driehoek.party.AccountId;
import be.driehoek.party.Referrer;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole case on paper for the caseworker (dossierblad): all of its view in words, except for what there is nothing of.
 *
 * <p>It holds personal data, and what third parties told; for the tenant there is the {@link GoalSheet}.
 *
 * @param view the case
 */
public record CaseSheet(CaseView<AssessmentSummary, Finding> view) {

    /**
     * The sheet of a case.
     *
     * @param view the case, in codes
     * @return the sheet
     */
    public static CaseSheet of(CaseView<AssessmentSummary, Finding> view) {
        return new CaseSheet(view);
    }

    /**
     * The sheet as plain text to print or to send.
     *
     * @param language the caseworker's language
     * @return lines of at most 80 columns, with a line break at the end; the same for the same case
     */
    public String print(Language language) {
        var page = new TextPage();
        write(new SheetWriter(page, language));
        return page.text();
    }

    /**
     * The sheet in its parts.
     *
     * @param language the reader's language
     * @return the same words as in print
     */
    public Sheet parts(Language language) {
        var page = new SheetPage();
        write(new SheetWriter(page, language));
        return page.sheet();
    }

    private void write(SheetWriter sheet) {
        sheet.title("sheet.case.title");
        printStanding(sheet);
        new ReferralPart(sheet).print(view.referral());
        sheet.section("sheet.case.assessment", () -> print(view.assessment(), sheet));
        sheet.section("sheet.case.triangle", () -> printTriangle(sheet));
        sheet.section("sheet.case.term", () -> printTerm(sheet));
        new GoalsPart(sheet, view).print();
        new VisitsPart(sheet, view).print();
        new ContactsPart(sheet, view).print();
        new DisclosuresPart(sheet, view).print();
        sheet.section("sheet.case.closing", () -> printClosing(sheet));
        sheet.section("sheet.case.counter-notes", () -> sheet.entries(view.counterNotes(), note -> print(note, sheet)));
        sheet.section("sheet.case.findings", () -> view.findings().forEach(finding -> print(finding, sheet)));
    }

    private void printStanding(SheetWriter sheet) {
        sheet.value("sheet.case.id", view.id().toString());
        sheet.number("sheet.case.version", Optional.of(view.version()));
        sheet.word("sheet.case.phase", Optional.of(view.phase()));
        sheet.day("sheet.case.accepted-on", view.acceptedOn());
        sheet.day("sheet.case.declined-on", view.declinedOn());
        sheet.fact("sheet.case.caseworker", view.caseworker().map(AccountId::value));
        sheet.word("sheet.case.housing-before", view.housingBefore());
        sheet.value(
                "sheet.case.earlier",
                view.earlierGuidance().stream().map(CaseId::toString).collect(Collectors.joining("\n")));
    }

    private static void print(AssessmentSummary assessment, SheetWriter sheet) {
        sheet.word("sheet.case.outcome", Optional.of(assessment.outcome()));
        sheet.word("sheet.case.priority", Optional.of(assessment.priority()));
        printRules("sheet.case.violated", assessment.violated(), sheet);
        printRules("sheet.case.undecided", assessment.unknown(), sheet);
        sheet.day("sheet.case.assessed-on", Optional.of(assessment.on()));
        sheet.value(
                "sheet.case.policy",
                assessment.policy().id() + " " + assessment.policy().version());
    }

    private static void printRules(String label, List<RuleId> rules, SheetWriter sheet) {
        sheet.group(label, () -> rules.forEach(rule -> sheet.item(inWords(rule, sheet), () -> {})));
    }

    /** The id with its title; the rules of another policy have their titles there. */
    private static String inWords(RuleId id, SheetWriter sheet) {
        var title = Arrays.stream(Rule.values())
                .filter(rule -> rule.id().equals(id))
                .map(rule -> " " + sheet.wording().of(rule.title()));
        return id + title.findFirst().orElse("");
    }

    private void printTriangle(SheetWriter sheet) {
        sheet.group(
                "sheet.case.caseworkers",
                () -> view.caseworkers()
                        .forEach(seat -> sheet.item(
                                sheet.wording().period(seat.from(), seat.until()),
                                () -> sheet.value(
                                        "sheet.case.caseworker",
                                        seat.caseworker().value()))));
        sheet.group("sheet.case.third-seat", () -> view.thirdSeats().forEach(seat -> print(seat, sheet)));
    }

    private static void print(SeatView seat, SheetWriter sheet) {
        sheet.item(sheet.wording().period(seat.from(), seat.until()), () -> {
            sheet.word("sheet.case.vacant", seat.vacant());
            sheet.word("sheet.case.kind", seat.thirdParty().flatMap(Referrer::kind));
            seat.thirdParty().ifPresent(new PersonPart(sheet)::print);
            sheet.text("sheet.case.reason", seat.reason());
        });
    }

    private void printTerm(SheetWriter sheet) {
        sheet.day("sheet.case.start", view.term().map(TermView::start));
        sheet.day("sheet.case.evaluation-due", view.term().map(TermView::evaluationDue));
        sheet.day("sheet.case.term-end", view.term().map(TermView::end));
        view.suspensions()
                .forEach(suspension -> sheet.value(
                        "sheet.case.suspended", sheet.wording().period(suspension.from(), suspension.until())));
        sheet.group(
                "sheet.case.extensions",
                () -> sheet.entries(view.extensions(), extended -> {
                    sheet.day("sheet.case.extended-until", Optional.of(extended.until()));
                    sheet.text("sheet.case.reason", extended.reason());
                }));
    }

    private void printClosing(SheetWriter sheet) {
        sheet.entries(view.closures(), closed -> print(closed, sheet));
        sheet.group(
                "sheet.case.reopened",
                () -> sheet.entries(view.reopenings(), reopened -> sheet.text("sheet.case.reason", reopened.reason())));
    }

    private static void print(CaseClosed closed, SheetWriter sheet) {
        sheet.word("sheet.case.ended", Optional.of(closed.ended()));
        sheet.word("sheet.case.housing-outcome", closed.outcome());
        sheet.word("sheet.case.housing-before", closed.housingBefore());
        sheet.word("sheet.case.housing-after", closed.housingAfter());
        sheet.text("sheet.case.aftercare", closed.aftercare());
        sheet.day("sheet.case.aftercare-on", closed.aftercareOn());
        sheet.text("sheet.case.note", closed.note());
    }

    private static void print(CounterNoteAdded note, SheetWriter sheet) {
        sheet.word("sheet.case.counter-note-by", Optional.of(note.by()));
        sheet.value(
                "sheet.case.counter-note-about",
                note.about().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        sheet.text("sheet.case.counter-note-text", Optional.of(note.text()));
    }

    private static void print(Entry<Finding> entry, SheetWriter sheet) {
        var finding = entry.what();
        var wording = sheet.wording();
        var head = wording.inOne(wording.day(entry.on()), finding.rule().value(), wording.word(finding.severity()));
        sheet.item(head, () -> {
            sheet.say(finding.message());
            sheet.value("sheet.case.to-do", wording.withDays(finding.remedy()));
        });
    }
}
