package be.driehoek.visit;

import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A visit that was planned (gepland bezoek).
 *
 * @param sequence the event that planned it; the visit goes by this number
 * @param plannedOn the day of the visit
 * @param plannedAt when it begins, on the clock of Brussels
 * @param minutes how long it takes, 1 to {@value #MOST_MINUTES}
 * @param attendees who shall be there
 * @param purpose what for
 * @param state what became of it
 * @param settledOn the day on which it took place, failed or was called off
 * @param settledBy the event that tells so, by its sequence
 */
@Value.Builder
public record PlannedVisit(
        int sequence,
        LocalDate plannedOn,
        Optional<LocalTime> plannedAt,
        Optional<Integer> minutes,
        List<Attendee> attendees,
        VisitPurpose purpose,
        VisitState state,
        Optional<LocalDate> settledOn,
        Optional<Integer> settledBy) {
    /** The largest number of minutes of a visit: a day. */
    public static final int MOST_MINUTES = 24 * 60;

    /** Keeps its own copy of the list. */
    public PlannedVisit {
        attendees = List.copyOf(attendees);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static PlannedVisitBuilder builder() {
        return new PlannedVisitBuilder();
    }

    /**
     * Whether nothing is known of it but the plan.
     *
     * @return true until it takes place, fails or is called off
     */
    public boolean isOpen() {
        return state == VisitState.PLANNED;
    }
}
