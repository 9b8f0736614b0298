package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Plans a visit (huisbezoek plannen).
 *
 * @param on the day it happened
 * @param plannedOn the day of the visit; it may lie ahead
 * @param plannedAt when it begins, to the minute, on the clock of Brussels
 * @param minutes how long it takes, 1 to {@value PlannedVisit#MOST_MINUTES}
 * @param attendees who shall be there
 * @param purpose what for
 */
@Value.Builder
public record ScheduleVisit(
        LocalDate on,
        LocalDate plannedOn,
        Optional<LocalTime> plannedAt,
        Optional<Integer> minutes,
        List<Attendee> attendees,
        VisitPurpose purpose)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ScheduleVisit {
        Check.day("on", on);
        Check.day("plannedOn", plannedOn);
        plannedAt = plannedAt.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
        minutes.ifPresent(number -> Check.between("minutes", number, 1, PlannedVisit.MOST_MINUTES));
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        Check.present("purpose", purpose);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ScheduleVisitBuilder builder() {
        return new ScheduleVisitBuilder();
    }
}
