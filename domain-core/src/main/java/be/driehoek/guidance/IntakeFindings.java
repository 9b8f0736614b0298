package be.driehoek.guidance;

import be.driehoek.guidance.event.IntakeVisitHeld;
import be.driehoek.guidance.event.VisitScheduled;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.util.ArrayList;
import java.util.List;

/** The intake: rules TR-3 and IN-1. */
final class IntakeFindings {
    private IntakeFindings() {}

    static List<Finding> of(CaseState before, IntakeVisitHeld visit) {
        var findings = new ArrayList<Finding>();
        var isFirst = !before.hasHappened(IntakeVisitHeld.class);
        if (isFirst && before.hasThirdParty() && !visit.attendees().contains(Attendee.THIRD_PARTY)) {
            findings.add(Finding.departure(Rule.TR_3, "first-visit-not-joint"));
        }
        findings.addAll(TriangleFindings.ofAttendance(before, visit.attendees()));
        if (!visit.attendees().contains(Attendee.TENANT)) {
            findings.add(Finding.departure(Rule.IN_1, "intake-without-tenant"));
        }
        if (isFirst) {
            if (visit.reason().isEmpty()) {
                findings.add(Finding.advice(Rule.IN_1, "intake-without-reason"));
            }
            if (visit.desiredResult().isEmpty()) {
                findings.add(Finding.advice(Rule.IN_1, "intake-without-desired-result"));
            }
            if (visit.cooperation().isEmpty()) {
                findings.add(Finding.advice(Rule.IN_1, "intake-without-cooperation"));
            }
        }
        if (visit.tenantAgrees().filter(agrees -> !agrees).isPresent()) {
            findings.add(Finding.departure(Rule.IN_1, "tenant-does-not-agree"));
        }
        return findings;
    }

    /** The plan of the first meeting: with a referrer, it is planned with the referrer. */
    static List<Finding> ofPlan(CaseState before, VisitScheduled scheduled) {
        return scheduled.purpose() == VisitPurpose.INTAKE
                        && !before.hasHappened(IntakeVisitHeld.class)
                        && before.hasThirdParty()
                        && !scheduled.attendees().contains(Attendee.THIRD_PARTY)
                ? List.of(Finding.advice(Rule.TR_3, "first-visit-planned-without-third-party"))
                : List.of();
    }
}
