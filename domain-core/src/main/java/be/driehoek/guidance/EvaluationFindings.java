package be.driehoek.guidance;

import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.event.EvaluationHeld;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The evaluation after three months: rule TE-2, who takes part and when; rule TE-3, what it must answer; rules TR-4 and
 * GO-5, what it confirms and with whom.
 *
 * <p>When it is due is counted in {@link be.driehoek.term.TermPolicy}.
 */
final class EvaluationFindings {
    private EvaluationFindings() {}

    static List<Finding> of(CaseState before, LocalDate on, EvaluationHeld evaluation) {
        var findings = new ArrayList<Finding>();
        findings.addAll(ofDay(before, on));
        var involved = EnumSet.copyOf(evaluation.attendees());
        involved.addAll(evaluation.input());
        var isInvolved = involved.contains(Attendee.THIRD_PARTY);
        if (before.hasThirdParty() && !isInvolved) {
            findings.add(Finding.departure(Rule.TE_2, "evaluation-without-third-party"));
        }
        if (!evaluation.attendees().contains(Attendee.TENANT)) {
            findings.add(Finding.departure(Rule.TE_2, "evaluation-without-tenant"));
        }
        var takingPart = EnumSet.copyOf(involved);
        if (evaluation.ratings().stream().anyMatch(rating -> rating.by() == Corner.THIRD_PARTY)) {
            takingPart.add(Attendee.THIRD_PARTY);
        }
        findings.addAll(TriangleFindings.ofAttendance(before, takingPart));
        findings.addAll(ofContact(before, evaluation, isInvolved));
        if (evaluation.answer().isEmpty() && evaluation.adjustments().isEmpty()) {
            findings.add(Finding.departure(Rule.TE_3, "evaluation-without-answer"));
        }
        if (!evaluation.adjustments().isEmpty() && !involved.contains(Attendee.TENANT)) {
            findings.add(Finding.departure(Rule.GO_5, "adjustment-without-tenant"));
        }
        var rated = evaluation.ratings().stream().map(GoalRating::goal).collect(Collectors.toSet());
        var unrated = GoalFindings.unrated(before, evaluation.ratings().stream());
        if (!unrated.isEmpty()) {
            findings.add(Finding.advice(Rule.TE_3, "evaluation-without-ratings").with("goals", unrated));
        }
        findings.addAll(GoalFindings.ofScales(before, rated));
        return findings;
    }

    /** The third party stays reachable (rule TR-4): taking part confirms it, and so does saying so. */
    private static List<Finding> ofContact(CaseState before, EvaluationHeld evaluation, boolean isInvolved) {
        var thirdParty = before.triangle().thirdSeat().thirdParty();
        if (thirdParty.isEmpty()) {
            return List.of();
        }
        if (!thirdParty.get().isReachable()) {
            return List.of(Finding.advice(Rule.TR_4, "third-party-unreachable"));
        }
        return evaluation.contactConfirmed().orElse(isInvolved)
                ? List.of()
                : List.of(Finding.advice(Rule.TR_4, "contact-not-reconfirmed"));
    }

    private static List<Finding> ofDay(CaseState before, LocalDate on) {
        var running = before.term().filter(term -> !on.isBefore(term.start()));
        if (running.isEmpty()) {
            return List.of(Finding.departure(Rule.TE_2, "evaluation-before-start"));
        }
        if (before.firstEvaluation().isPresent()) {
            return List.of();
        }
        var term = running.get();
        if (on.isBefore(term.evaluationFrom())) {
            return List.of(Finding.advice(Rule.TE_2, "evaluation-early").with("from", term.evaluationFrom()));
        }
        if (on.isAfter(term.evaluationDue())) {
            return List.of(Finding.departure(Rule.TE_2, "evaluation-late").with("due", term.evaluationDue()));
        }
        return List.of();
    }
}
