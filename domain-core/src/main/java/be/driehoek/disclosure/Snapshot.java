package be.driehoek.disclosure;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.goal.GoalLevel;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The content of what was disclosed, as it stood on that day (momentopname). Nothing that happens later changes it, and
 * nothing leads from here to the rest of the case.
 *
 * @param tenant the name of the tenant
 * @param standing whether there is guidance
 * @param caseworker the account of who guides
 * @param term the term of the guidance
 * @param goals the change goals
 * @param progress the latest rating of each goal by each person
 * @param visits the days on which there was a visit
 * @param evaluations the evaluations
 * @param closure how the case was closed
 * @param words what was written for the recipient
 * @param points what was disclosed in words, item by item
 */
@Value.Builder
public record Snapshot(
        Optional<FreeText> tenant,
        Optional<Standing> standing,
        Optional<AccountId> caseworker,
        Optional<Term> term,
        Optional<List<Goal>> goals,
        Optional<List<Rating>> progress,
        Optional<List<LocalDate>> visits,
        Optional<List<Evaluation>> evaluations,
        Optional<Closure> closure,
        Optional<FreeText> words,
        Optional<List<FreeText>> points) {
    /** Keeps its own copies of the lists. */
    public Snapshot {
        goals = goals.map(List::copyOf);
        progress = progress.map(List::copyOf);
        visits = visits.map(List::copyOf);
        evaluations = evaluations.map(List::copyOf);
        points = points.map(List::copyOf);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static SnapshotBuilder builder() {
        return new SnapshotBuilder();
    }

    /**
     * Whether there is guidance (stand).
     *
     * @param startedOn the day on which it started; empty while it has not
     * @param endedOn the day on which the case was closed; empty while it is open
     */
    public record Standing(Optional<LocalDate> startedOn, Optional<LocalDate> endedOn) {}

    /**
     * The term of the guidance (begeleidingstermijn).
     *
     * @param start the first day
     * @param evaluationDue the last day for the first evaluation
     * @param end the last day
     */
    public record Term(LocalDate start, LocalDate evaluationDue, LocalDate end) {}

    /**
     * A change goal (veranderdoel).
     *
     * @param title what it is called
     * @param desiredResult how it shall be
     */
    public record Goal(FreeText title, Optional<FreeText> desiredResult) {}

    /**
     * How far a goal was attained as somebody saw it (score).
     *
     * @param goal what the goal is called
     * @param on the day
     * @param level how far
     * @param by who rated it
     */
    public record Rating(FreeText goal, LocalDate on, GoalLevel level, Corner by) {}

    /**
     * An evaluation (evaluatie).
     *
     * @param on the day
     * @param adjustments what was adjusted
     */
    public record Evaluation(LocalDate on, List<FreeText> adjustments) {
        /** Keeps its own copy of the list. */
        public Evaluation {
            adjustments = Check.listOrEmpty(adjustments);
        }
    }

    /**
     * How a case was closed (afsluiting), in codes alone.
     *
     * @param on the day
     * @param ended how the guidance ended
     * @param outcome where the tenant lives now
     */
    public record Closure(LocalDate on, Ended ended, Optional<HousingOutcome> outcome) {}
}
