package be.driehoek.guidance;

import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The guidance itself: rules IN-1 and IN-2 at its start, VI-1 at its visits, FB-1 at its feedback. */
final class GuidanceFindings {
    private GuidanceFindings() {}

    static List<Finding> ofStart(CaseState before, LocalDate on) {
        var findings = new ArrayList<Finding>();
        if (before.acceptedOn.isEmpty()) {
            // Whoever starts takes the tenant in: what acceptance would have found is found here.
            findings.addAll(AssessmentFindings.ofAcceptance(before));
        }
        if (noneUntil(on, before.intakeVisits)) {
            findings.add(Finding.departure(Rule.IN_1, "start-without-intake"));
        }
        if (noneUntil(on, before.goalAgreements)) {
            findings.add(Finding.departure(Rule.IN_2, "start-without-goals"));
        }
        return findings;
    }

    private static boolean noneUntil(LocalDate day, List<? extends Dated<?>> happened) {
        return happened.stream().allMatch(dated -> dated.on().isAfter(day));
    }

    static List<Finding> ofVisit(CaseState before, LocalDate on, VisitHeld visit) {
        var findings = new ArrayList<Finding>();
        if (before.term.filter(term -> !on.isBefore(term.start())).isEmpty()) {
            findings.add(Finding.departure(Rule.VI_1, "visit-before-start"));
        }
        if (visit.goals().isEmpty()) {
            findings.add(Finding.advice(Rule.VI_1, "visit-without-goals"));
        }
        if (!visit.attendees().contains(Attendee.TENANT)) {
            findings.add(Finding.departure(Rule.VI_1, "visit-without-tenant"));
        }
        return findings;
    }

    static List<Finding> ofFeedback(CaseState before) {
        return before.hasThirdParty() ? List.of() : List.of(Finding.advice(Rule.FB_1, "feedback-without-third-party"));
    }
}
