package be.driehoek.goal;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far several goals are attained in the eyes of one person at one moment (doelbereiking).
 *
 * <p>The T-score covers the goals that are rated, and never comes without how many those are: two of three goals are told
 * as two of three. It is withheld, with the reason, where it would not be defined.
 *
 * @param rated how many of the goals are rated, at whatever level
 * @param goals how many goals there are
 * @param worse the goals that are rated at {@value GoalLevel#LOWEST}, worse than at the start, in the order of the goals
 * @param tScore the T-score of the rated goals in full, under the {@linkplain TScore#CONVENTIONAL_RHO conventional rho};
 *     empty exactly when it is withheld
 * @param withheld why there is no T-score; empty exactly when there is one
 */
public record GoalAttainment(
        int rated, int goals, List<GoalId> worse, Optional<TScore> tScore, Optional<Withheld> withheld) {

    /** Why there is no T-score. */
    public enum Withheld {
        /** There are no goals. */
        NO_GOALS,
        /** There are goals, and none is rated. */
        NONE_RATED,
        /** A goal is rated at {@value GoalLevel#LOWEST}, for which no T-score is defined. */
        WORSE_THAN_START
    }

    /**
     * Checks that the parts agree, and keeps its own copy of the list.
     *
     * @throws InvalidValueException if more goals are worse than are rated, or rated than there are, or the T-score is
     *     withheld for another reason than the numbers give, or given although it is withheld, or missing without one
     */
    public GoalAttainment {
        worse = Check.listOrEmpty(worse).stream().distinct().toList();
        Check.between("rated", rated, worse.size(), goals);
        checkReason(withheld, reason(rated, goals, worse));
        if (withheld.isPresent() && tScore.isPresent()) {
            throw InvalidValueException.field(
                    "tScore",
                    Message.of("must.absent"),
                    Message.of("got.value").with("value", tScore.get().value()));
        }
        if (withheld.isEmpty()) {
            Check.present("tScore", tScore.orElse(null));
        }
    }

    private static void checkReason(Optional<Withheld> withheld, Optional<Withheld> reason) {
        if (!withheld.equals(reason)) {
            throw InvalidValueException.field(
                    "withheld",
                    reason.map(due -> Message.of("must.one-of").with("values", due))
                            .orElse(Message.of("must.absent")),
                    withheld.map(came -> Message.of("got.value").with("value", came))
                            .orElse(Message.of("got.nothing")));
        }
    }

    private static Optional<Withheld> reason(int rated, int goals, List<GoalId> worse) {
        if (goals == 0) {
            return Optional.of(Withheld.NO_GOALS);
        }
        if (rated == 0) {
            return Optional.of(Withheld.NONE_RATED);
        }
        return worse.isEmpty() ? Optional.empty() : Optional.of(Withheld.WORSE_THAN_START);
    }

    /**
     * How far goals are attained.
     *
     * @param goals the goals to look at, each once, with their weights; {@value ChangeGoal#DEFAULT_WEIGHT} where none was
     *     given
     * @param latest the level at which the person last rated a goal; goals that are not among those to look at are left
     *     out of account
     * @return the T-score with its completeness, or why there is none
     * @throws IllegalArgumentException if two goals have the same id
     */
    public static GoalAttainment of(Collection<ChangeGoal> goals, Map<GoalId, GoalLevel> latest) {
        long ids = goals.stream().map(ChangeGoal::id).distinct().count();
        if (ids < goals.size()) {
            throw new IllegalArgumentException(
                    "goals must have ids of their own: got " + goals.size() + " goals with " + ids + " ids");
        }
        var worse = new ArrayList<GoalId>();
        var onScale = new ArrayList<WeightedLevel>();
        for (var goal : goals) {
            var level = latest.get(goal.id());
            if (level == null) {
                continue;
            }
            if (level.isBelowScale()) {
                worse.add(goal.id());
            } else {
                onScale.add(new WeightedLevel(goal.weight().orElse(ChangeGoal.DEFAULT_WEIGHT), level));
            }
        }
        int rated = worse.size() + onScale.size();
        var withheld = reason(rated, goals.size(), worse);
        return new GoalAttainment(
                rated,
                goals.size(),
                worse,
                withheld.isPresent() ? Optional.empty() : Optional.of(TScore.of(onScale)),
                withheld);
    }

    /**
     * Whether every goal is rated.
     *
     * @return true if there are goals, and each of them is rated
     */
    public boolean isComplete() {
        return goals > 0 && rated == goals;
    }

    /**
     * How many of the goals are rated, in words; to be said wherever the T-score is.
     *
     * @return the message
     */
    public Message completeness() {
        return Message.of("gas.rated").with("rated", rated).with("goals", goals);
    }

    /**
     * Why there is no T-score, in words.
     *
     * @return the message, which names the goals that are worse; empty if there is a T-score
     */
    public Optional<Message> whyWithheld() {
        return withheld.map(reason -> switch (reason) {
            case NO_GOALS -> Message.of("gas.no-goals");
            case NONE_RATED -> Message.of("gas.none-rated");
            case WORSE_THAN_START ->
                Message.of("gas.worse-than-start")
                        .with("goals", worse.stream().map(GoalId::value).collect(Collectors.joining(", ")));
        });
    }
}
