package be.driehoek.guidance.command;

import be.driehoek.goal.GoalId;
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
 * Records a home visit of the guidance (huisbezoek); rule VI-1.
 *
 * @param on the day it happened
 * @param attendees who was there
 * @param goals the goals that were worked on
 * @param note what happened
 * @param clutter how cluttered rooms were found
 * @param arrears how much rent was owed then
 * @param visit the planned visit that took place, by the sequence of its planning; left out, it is the one planned for that day
 */
@Value.Builder
public record HoldVisit(
        LocalDate on,
        List<Attendee> attendees,
        List<GoalId> goals,
        Optional<FreeText> note,
        List<ClutterRating> clutter,
        Optional<Arrears> arrears,
        Optional<Integer> visit)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public HoldVisit {
        Check.day("on", on);
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        goals = Check.listOrEmpty(goals).stream().distinct().toList();
        clutter = Check.listOrEmpty(clutter);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static HoldVisitBuilder builder() {
        return new HoldVisitBuilder();
    }
}
