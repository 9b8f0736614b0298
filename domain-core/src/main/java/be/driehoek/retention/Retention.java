package be.driehoek.retention;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what of a case is not to be kept any more (bewaring). Whole days count, on the calendar of Brussels. */
public final class Retention {
    private Retention() {}

    /**
     * The end of a case: the day on which it was closed or declined.
     *
     * @param guidanceCase the case
     * @return empty while it is open, also when it was opened again
     */
    public static Optional<LocalDate> endOf(GuidanceCase guidanceCase) {
        return guidanceCase.closure().map(closure -> closure.on()).or(guidanceCase::declinedOn);
    }

    /**
     * What of a case is due on a day: each part that there is something of, from the day on that lies its time after the end.
     * Where that month has no such day, it is the last day of the month. A case that has no end is never due. Once the whole
     * case is due, its parts are not told apart.
     *
     * @param guidanceCase the case
     * @param schedule for how long each part is kept
     * @param holds what keeps the case
     * @param on the day
     * @return the parts in their order; a part that is held is told as such
     */
    public static List<DuePart> due(
            GuidanceCase guidanceCase, RetentionSchedule schedule, List<LegalHold> holds, LocalDate on) {
        var end = endOf(guidanceCase);
        if (end.isEmpty()) {
            return List.of();
        }
        var isHeld = holds.stream().anyMatch(hold -> hold.isInForce(on));
        var whole = end.get().plus(schedule.of(FilePart.WHOLE_CASE));
        if (!whole.isAfter(on)) {
            return List.of(new DuePart(FilePart.WHOLE_CASE, whole, isHeld));
        }
        var due = new ArrayList<DuePart>();
        for (var part : Parts.withinACase()) {
            var since = end.get().plus(schedule.of(part));
            if (!since.isAfter(on)
                    && guidanceCase.events().stream().anyMatch(event -> Parts.isIn(part, event.data()))) {
                due.add(new DuePart(part, since, isHeld));
            }
        }
        return due;
    }

    /**
     * The day since which nothing happened in an open case for so long that somebody has to look at it: what never ends is
     * never due, and would be kept for ever.
     *
     * @param guidanceCase the case
     * @param schedule how long that is
     * @param on the day
     * @return the day on which something happened last; empty if that is not so long ago, or the case has ended
     */
    public static Optional<LocalDate> staleSince(GuidanceCase guidanceCase, RetentionSchedule schedule, LocalDate on) {
        return endOf(guidanceCase).isPresent()
                ? Optional.empty()
                : guidanceCase.events().stream()
                        .map(RecordedEvent::occurredOn)
                        .max(Comparator.naturalOrder())
                        .filter(last -> !last.plus(schedule.stale()).isAfter(on));
    }
}
