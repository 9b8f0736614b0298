package be.driehoek.guidance;

import static be.driehoek.guidance.Refusals.got;

import be.driehoek.goal.ChangeGoal;
import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.command.AdjustGoal;
import be.driehoek.guidance.command.AgreeGoals;
import be.driehoek.guidance.command.RateGoal;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.GoalRated;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.GoalsAgreed;
import be.driehoek.text.Message;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be decided about goals; each goal that is spoken of must be one of the case. */
final class GoalDeciding {
    private final Set<GoalId> known;
    private final Refusals refusals;

    GoalDeciding(CaseState state, Refusals refusals) {
        this.known = state.goals().keySet();
        this.refusals = refusals;
    }

    static void checkSomeAgreed(CaseState state, Refusals refusals) {
        refusals.refuseIf(state.goals().isEmpty(), "", Message.of("must.goals-agreed"), Refusals.gotNothing());
    }

    CaseEvent agreed(AgreeGoals agree) {
        var seen = new HashSet<>(known);
        for (int i = 0; i < agree.goals().size(); i++) {
            ChangeGoal goal = agree.goals().get(i);
            refusals.refuseIf(!seen.add(goal.id()), "/goals/" + i + "/id", Message.of("must.new-goal"), got(goal.id()));
        }
        return new GoalsAgreed(agree.goals());
    }

    CaseEvent adjusted(AdjustGoal adjust) {
        var seen = new HashSet<GoalId>();
        for (int i = 0; i < adjust.goals().size(); i++) {
            var goal = adjust.goals().get(i).id();
            checkKnown(goal, "/goals/" + i + "/id");
            refusals.refuseIf(!seen.add(goal), "/goals/" + i + "/id", Message.of("must.goal-once"), got(goal));
        }
        return new GoalsAdjusted(adjust.goals(), adjust.reason());
    }

    CaseEvent rated(RateGoal rate) {
        checkKnown(rate.goal(), "/goal");
        return new GoalRated(rate.goal(), rate.level(), rate.by());
    }

    /** Several ratings at once: each goal once by the same person. */
    void checkRatings(List<GoalRating> ratings) {
        var rated = new HashSet<>();
        for (int i = 0; i < ratings.size(); i++) {
            var rating = ratings.get(i);
            checkKnown(rating.goal(), "/ratings/" + i + "/goal");
            refusals.refuseIf(
                    !rated.add(List.of(rating.goal(), rating.by())),
                    "/ratings/" + i,
                    Message.of("must.rated-once"),
                    got(rating.goal()));
        }
    }

    void checkAdjustments(List<GoalAdjustment> adjustments) {
        for (int i = 0; i < adjustments.size(); i++) {
            checkKnown(adjustments.get(i).goal(), "/adjustments/" + i + "/goal");
        }
    }

    void checkGoals(List<GoalId> goals) {
        for (int i = 0; i < goals.size(); i++) {
            checkKnown(goals.get(i), "/goals/" + i);
        }
    }

    void checkKnown(GoalId goal, String pointer) {
        refusals.refuseIf(!known.contains(goal), pointer, mustBeKnown(), got(goal));
    }

    private Message mustBeKnown() {
        return known.isEmpty()
                ? Message.of("must.goals-agreed")
                : Message.of("must.known-goal").with("goals", listed(known));
    }

    private static String listed(Collection<GoalId> goals) {
        return goals.stream().map(GoalId::value).collect(Collectors.joining(", "));
    }
}
