package be.driehoek.guidance.command;

import be.driehoek.goal.GoalId;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
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
 */
@Value.Builder
public record HoldVisit(LocalDate on, List<Attendee> attendees, List<GoalId> goals, Optional<FreeText> note)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public HoldVisit {
        Check.present("on", on);
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        goals = Check.listOrEmpty(goals).stream().distinct().toList();
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
