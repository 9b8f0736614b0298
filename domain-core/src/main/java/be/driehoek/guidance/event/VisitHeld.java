package be.driehoek.guidance.event;

import be.driehoek.goal.GoalId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
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
 */
@Value.Builder
public record VisitHeld(List<Attendee> attendees, List<GoalId> goals, Optional<FreeText> note) implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public VisitHeld {
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        goals = Check.listOrEmpty(goals).stream().distinct().toList();
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
