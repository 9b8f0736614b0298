package be.driehoek.term;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long there is for what has no date of its own in the term (agendaregeling): data of a policy, in calendar days.
 *
 * <p>The sources name none of these. Each counts from the day after the one that asks for it, is 1 to
 * {@value TermPolicy#MOST_WINDOW_DAYS}, and where it is empty the policy does not ask for it.
 *
 * @param firstContactDays from being taken in to the first contact
 * @param intakeDays from being taken in to the intake visit (rules IN-1 and TR-3)
 * @param thirdSeatDays from being taken in, or from the vacancy, until somebody holds the third seat, as long as guidance
 *     has not started (rule TR-1)
 * @param thirdPartyContactDays from the day on which a third party without contact details sits there until the details
 *     are known (rule TR-4)
 * @param goalsDays from the intake visit to the agreement on goals, which comes by the start of guidance at the latest
 *     (rule IN-2)
 * @param networkDays from the day on which a lack is known to an exploration of the network (rule NE-1)
 * @param landlordDays from the start of guidance to the decision about the landlord (rule LL-1)
 * @param feedbackAfterEvaluationDays from an evaluation to the feedback about it (rule FB-1)
 * @param visitAgainDays from a failed visit to the next one (rule VI-1)
 * @param closureDays from the end of the guidance to the closure of the case (rule TE-1)
 */
@Value.Builder
public record AgendaPolicy(
        Optional<Integer> firstContactDays,
        Optional<Integer> intakeDays,
        Optional<Integer> thirdSeatDays,
        Optional<Integer> thirdPartyContactDays,
        Optional<Integer> goalsDays,
        Optional<Integer> networkDays,
        Optional<Integer> landlordDays,
        Optional<Integer> feedbackAfterEvaluationDays,
        Optional<Integer> visitAgainDays,
        Optional<Integer> closureDays) {
    /** Asks for nothing but what the term itself asks for. */
    public static final AgendaPolicy NONE = builder().build();

    /**
     * Checks the numbers of days.
     *
     * @throws InvalidValueException if one is out of its range
     */
    public AgendaPolicy {
        check("firstContactDays", firstContactDays);
        check("intakeDays", intakeDays);
        check("thirdSeatDays", thirdSeatDays);
        check("thirdPartyContactDays", thirdPartyContactDays);
        check("goalsDays", goalsDays);
        check("networkDays", networkDays);
        check("landlordDays", landlordDays);
        check("feedbackAfterEvaluationDays", feedbackAfterEvaluationDays);
        check("visitAgainDays", visitAgainDays);
        check("closureDays", closureDays);
    }

    private static void check(String field, Optional<Integer> days) {
        days.ifPresent(number -> Check.between(field, number, 1, TermPolicy.MOST_WINDOW_DAYS));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static AgendaPolicyBuilder builder() {
        return new AgendaPolicyBuilder();
    }
}
