package be.driehoek.guidance.event;

import be.driehoek.goal.GoalId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.instrument.ClutterRating;
import be.driehoek.referral.Arrears;
import be.driehoek.triangle.Attendee;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A home visit took place (huisbezoek).
 *
 * @param attendees who was there
 * @param goals the goals that were worked on
 * @param note what happened
 * @param clutter how cluttered rooms were found
 * @param arrears how much rent was owed then
 * @param visit the planned visit that took place, by the sequence of its planning
 */
@Value.Builder
public record VisitHeld(
        List<Attendee> attendees,
        List<GoalId> goals,
        Optional<FreeText> note,
        List<ClutterRating> clutter,
        Optional<Arrears> arrears,
        Optional<Integer> visit)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public VisitHeld {
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        goals = Check.listOrEmpty(goals).stream().distinct().toList();
        clutter = Check.listOrEmpty(clutter);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static VisitHeldBuilder builder() {
        return new VisitHeldBuilder();
    }
}
