package be.driehoek.figures;

import be.driehoek.agenda.LapseReason;
import be.driehoek.agenda.Obligation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many obligations of one kind were met in time (tijdigheid). What is not due yet does not count, and neither does what
 * lapsed, unless it had been due before the case was closed.
 *
 * @param inTime how many were met in time
 * @param late how many were met later
 * @param missed how many were due and not met
 */
public record Timeliness(int inTime, int late, int missed) {

    private static final Timeliness IN_TIME = new Timeliness(1, 0, 0);

    private static final Timeliness LATE = new Timeliness(0, 1, 0);
    private static final Timeliness MISSED = new Timeliness(0, 0, 1);
    static final Timeliness NONE = new Timeliness(0, 0, 0);

    /**
     * How many there are.
     *
     * @return the sum
     */
    public int all() {
        return inTime + late + missed;
    }

    /** What one obligation adds. */
    static Timeliness of(Obligation obligation, Optional<LocalDate> closedOn) {
        return switch (obligation.state()) {
            case MET -> IN_TIME;
            case MET_LATE -> LATE;
            case OVERDUE -> MISSED;
            case LAPSED ->
                obligation.lapse().filter(LapseReason.CASE_CLOSED::equals).isPresent()
                                && closedOn.filter(obligation.due()::isBefore).isPresent()
                        ? MISSED
                        : NONE;
            case UPCOMING, OPEN, DUE -> NONE;
        };
    }

    Timeliness plus(Timeliness other) {
        return new Timeliness(inTime + other.inTime, late + other.late, missed + other.missed);
    }
}
