package be.driehoek.guidance;

import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.TermExtended;
import be.driehoek.guidance.event.VisitHeld;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The guidance itself: rules IN-1, IN-2 and NE-1 at its start, VI-1 at its visits, TE-1 where it is extended. */
final class GuidanceFindings {
    private GuidanceFindings() {}

    static List<Finding> ofStart(CaseState before) {
        var findings = new ArrayList<Finding>();
        if (before.acceptedOn().isEmpty()) {
            // Whoever starts takes the tenant in: what acceptance would have found is found here.
            findings.addAll(AssessmentFindings.ofAcceptance(before));
        }
        if (!before.hasHappened(IntakeVisitHeld.class)) {
            findings.add(Finding.departure(Rule.IN_1, "start-without-intake"));
        }
        if (!before.hasHappened(GoalsAgreed.class)) {
            findings.add(Finding.departure(Rule.IN_2, "start-without-goals"));
        }
        if (before.referral()
                .socialNetwork()
                .filter(SocialNetwork.ABSENT::equals)
                .isPresent()) {
            findings.addAll(NetworkFindings.ofLack(before));
        }
        return findings;
    }

    /** An extension is a departure from the six months, whatever its reason. */
    static List<Finding> ofExtension(CaseState before, TermExtended extended) {
        return before.term().stream()
                .map(term -> Finding.departure(Rule.TE_1, "term-extended")
                        .with("end", term.end())
                        .with("until", extended.until()))
                .toList();
    }

    static List<Finding> ofVisit(CaseState before, LocalDate on, VisitHeld visit) {
        var findings = new ArrayList<Finding>();
        if (before.term().filter(term -> !on.isBefore(term.start())).isEmpty()) {
            findings.add(Finding.departure(Rule.VI_1, "visit-before-start"));
        }
        before.suspensionOn(on)
                .ifPresent(suspension -> findings.add(
                        Finding.advice(Rule.VI_1, "visit-while-suspended").with("from", suspension.from())));
        if (visit.goals().isEmpty()) {
            findings.add(Finding.advice(Rule.VI_1, "visit-without-goals"));
        }
        if (!visit.attendees().contains(Attendee.TENANT)) {
            findings.add(Finding.departure(Rule.VI_1, "visit-without-tenant"));
        }
        findings.addAll(TriangleFindings.ofAttendance(before, visit.attendees()));
        return findings;
    }
}
