package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Corner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The change goals: rules GO-1 to GO-5. */
final class GoalFindings {
    private GoalFindings() {}

    static List<Finding> of(CaseState before, GoalsAgreed agreed) {
        var findings = new ArrayList<Finding>();
        for (var goal : agreed.goals()) {
            ofGoal(goal).stream()
                    .map(finding -> finding.with("goal", goal.id()))
                    .forEach(findings::add);
        }
        if (Stream.concat(before.goals.values().stream(), agreed.goals().stream())
                .allMatch(goal -> goal.orientation()
                        .filter(Orientation.PREVENTIVE::equals)
                        .isPresent())) {
            findings.add(Finding.advice(Rule.GO_3, "goals-only-preventive"));
        }
        return findings;
    }

    private static List<Finding> ofGoal(ChangeGoal goal) {
        var findings = new ArrayList<Finding>();
        if (goal.desiredResult().isEmpty() && goal.levels().isEmpty()) {
            findings.add(Finding.advice(Rule.GO_1, "goal-not-concrete"));
        }
        if (goal.strengths().isEmpty()) {
            findings.add(Finding.advice(Rule.GO_2, "goal-without-strengths"));
        }
        if (!goal.isAboutDwelling()) {
            findings.add(Finding.departure(Rule.GO_4, "goal-outside-dwelling"));
        }
        if (!goal.agreedBy().contains(Corner.TENANT)) {
            findings.add(Finding.departure(Rule.GO_5, "goal-without-tenant"));
        }
        return findings;
    }
}
