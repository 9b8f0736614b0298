package be.driehoek.guidance.command;

import be.driehoek.goal.GoalAdjustment;
import be.driehoek.goal.GoalRating;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.instrument.ClutterRating;
import be.driehoek.referral.Arrears;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records an evaluation (evaluatie); rules TE-2 and TE-3.
 *
 * @param on the day it happened
 * @param attendees who was there
 * @param input who contributed by phone or in writing
 * @param ratings how far the goals are attained
 * @param answer which adjustments reach the goals within the term
 * @param adjustments the adjustments, by goal
 * @param thirdPartyAbsence why the third party was not there
 * @param contactConfirmed whether it was confirmed that the third party stays reachable
 * @param clutter how cluttered rooms were found
 * @param arrears how much rent was owed then
 * @param visit the planned visit that took place, by the sequence of its planning; left out, it is the one planned for that day
 */
@Value.Builder
public record HoldEvaluation(
        LocalDate on,
        List<Attendee> attendees,
        List<Attendee> input,
        List<GoalRating> ratings,
        Optional<FreeText> answer,
        List<GoalAdjustment> adjustments,
        Optional<FreeText> thirdPartyAbsence,
        Optional<Boolean> contactConfirmed,
        List<ClutterRating> clutter,
        Optional<Arrears> arrears,
        Optional<Integer> visit)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public HoldEvaluation {
        Check.day("on", on);
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        input = Check.listOrEmpty(input).stream().distinct().toList();
        ratings = Check.listOrEmpty(ratings);
        adjustments = Check.listOrEmpty(adjustments);
        clutter = Check.listOrEmpty(clutter);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static HoldEvaluationBuilder builder() {
        return new HoldEvaluationBuilder();
    }
}
