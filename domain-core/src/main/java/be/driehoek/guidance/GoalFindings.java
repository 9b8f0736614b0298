package be.driehoek.guidance;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.goal.Orientation;
import be.driehoek.guidance.event.GoalRated;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.rule.Rule;
import be.driehoek.triangle.Attendee;
import be.driehoek.triangle.Corner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The change goals: rules GO-1 to GO-5, and NE-1 where strengths are lacking. */
final class GoalFindings {
    private GoalFindings() {}

    static List<Finding> ofAgreement(CaseState before, List<ChangeGoal> goals) {
        var findings = new ArrayList<>(ofEach(before, goals));
        findings.addAll(ofAll(
                Stream.concat(before.goals().values().stream(), goals.stream()).toList()));
        return findings;
    }

    /** What an adjustment leaves as it was is not found once more. */
    static List<Finding> ofAdjustment(CaseState before, GoalsAdjusted adjusted) {
        var earlier = List.copyOf(before.goals().values());
        var already = Stream.concat(ofEach(before, earlier).stream(), ofAll(earlier).stream())
                .collect(Collectors.toSet());
        var goals = new LinkedHashMap<>(before.goals());
        adjusted.goals().forEach(goal -> goals.put(goal.id(), goal));
        return Stream.concat(ofEach(before, adjusted.goals()).stream(), ofAll(List.copyOf(goals.values())).stream())
                .filter(finding -> !already.contains(finding))
                .toList();
    }

    private static List<Finding> ofEach(CaseState before, List<ChangeGoal> goals) {
        var findings = new ArrayList<Finding>();
        goals.forEach(goal -> findings.addAll(ofGoal(goal)));
        if (goals.stream().anyMatch(goal -> goal.strengths().isEmpty())) {
            findings.addAll(NetworkFindings.ofLack(before));
        }
        return findings;
    }

    /** Curative goals come first (rule GO-3), among all goals of the case. */
    private static List<Finding> ofAll(List<ChangeGoal> goals) {
        var isOnlyPreventive = !goals.isEmpty()
                && goals.stream()
                        .allMatch(goal -> goal.orientation()
                                .filter(Orientation.PREVENTIVE::equals)
                                .isPresent());
        return isOnlyPreventive ? List.of(Finding.advice(Rule.GO_3, "goals-only-preventive")) : List.of();
    }

    static List<Finding> ofRating(CaseState before, GoalRated rated) {
        var findings = new ArrayList<Finding>();
        if (rated.by() == Corner.THIRD_PARTY) {
            findings.addAll(TriangleFindings.ofAttendance(before, List.of(Attendee.THIRD_PARTY)));
        }
        findings.addAll(ofScales(before, Set.of(rated.goal())));
        return findings;
    }

    /** The ids of the goals that nobody rated, to be filled into a sentence; empty if there are none. */
    static String unrated(CaseState before, Stream<GoalRating> ratings) {
        var rated = ratings.map(GoalRating::goal).collect(Collectors.toSet());
        return before.goals().keySet().stream()
                .filter(goal -> !rated.contains(goal))
                .map(GoalId::value)
                .collect(Collectors.joining(", "));
    }

    /** Whoever rates a goal by its scale needs all five levels described. */
    static List<Finding> ofScales(CaseState before, Collection<GoalId> rated) {
        return before.goals().values().stream()
                .filter(goal -> rated.contains(goal.id()) && goal.isScaleBegun())
                .flatMap(goal -> ofMissing(goal, goal.undescribed()).stream())
                .toList();
    }

    private static Optional<Finding> ofMissing(ChangeGoal goal, Collection<GoalLevel> levels) {
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.advice(Rule.GO_1, "goal-scale-incomplete")
                        .with("goal", goal.id())
                        .with(
                                "levels",
                                levels.stream()
                                        .map(level -> Integer.toString(level.value()))
                                        .collect(Collectors.joining(", "))));
    }

    private static List<Finding> ofGoal(ChangeGoal goal) {
        var findings = new ArrayList<Finding>();
        if (goal.desiredResult().isEmpty() && goal.levels().isEmpty()) {
            findings.add(ofGoal(Finding.advice(Rule.GO_1, "goal-not-concrete"), goal));
        }
        if (goal.isScaleBegun()) {
            ofMissing(goal, goal.undescribedAtFirst()).ifPresent(findings::add);
        }
        if (goal.strengths().isEmpty()) {
            findings.add(ofGoal(Finding.advice(Rule.GO_2, "goal-without-strengths"), goal));
        }
        if (!goal.isAboutDwelling()) {
            findings.add(ofGoal(Finding.departure(Rule.GO_4, "goal-outside-dwelling"), goal));
        }
        if (!goal.agreedBy().contains(Corner.TENANT)) {
            findings.add(ofGoal(Finding.departure(Rule.GO_5, "goal-without-tenant"), goal));
        }
        return findings;
    }

    private static Finding ofGoal(Finding finding, ChangeGoal goal) {
        return finding.with("goal", goal.id());
    }
}
