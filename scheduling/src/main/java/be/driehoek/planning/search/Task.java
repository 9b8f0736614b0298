package be.driehoek.planning.search;

import java.util.List;
import java.util.Map;

/**
 * What one person does at one place (taak): a part of a visit.
 *
 * @param place where, an index of the table of travel times, or {@link #ANYWHERE}
 * @param duration how long it takes, at least 0
 * @param windows when it may start, at least one, in order of time and without overlap
 * @param due the moment after which a start is late, not before the first window begins
 * @param costPerLateUnit what each unit of lateness costs, at least 0
 * @param costOfBeingLate what being late costs, however little, at least 0
 * @param shifts the shifts that may do it, and what each costs, at least 0: 0 for the person who is preferred
 */
public record Task(
        int place,
        int duration,
        List<Window> windows,
        int due,
        long costPerLateUnit,
        long costOfBeingLate,
        Map<Integer, Long> shifts) {

    /**
     * The place of a task that is done wherever the person is: where the task before it was, or, if there is none, where the
     * next one will be. A break is such a task.
     */
    public static final int ANYWHERE = -1;

    /** Keeps copies, and refuses what makes no sense by itself. */
    public Task {
        windows = List.copyOf(windows);
        shifts = Map.copyOf(shifts);
        if (duration < 0) {
            throw new IllegalArgumentException("duration must not be negative: " + duration);
        }
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("windows must not be empty");
        }
        for (int w = 1; w < windows.size(); w++) {
            if (windows.get(w).from() <= windows.get(w - 1).until()) {
                throw new IllegalArgumentException("windows must follow each other: " + windows);
            }
        }
        if (due < windows.getFirst().from()) {
            throw new IllegalArgumentException("due must not be before the first window: due=" + due);
        }
        if (costPerLateUnit < 0
                || costOfBeingLate < 0
                || shifts.values().stream().anyMatch(cost -> cost < 0)) {
            throw new IllegalArgumentException("costs must not be negative");
        }
    }
}
