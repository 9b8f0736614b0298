package be.driehoek.planning;

import be.driehoek.planning.search.Window;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The days of a plan as one line of minutes. Each day has 24 hours: on the night of a change of clocks nobody visits.
 *
 * @param first the first day
 * @param days how many days
 */
record Horizon(LocalDate first, int days) {
    static final int DAY = 24 * 60;

    static Horizon of(PlanningRequest request) {
        return new Horizon(request.from(), 1 + (int) ChronoUnit.DAYS.between(request.from(), request.until()));
    }

    int end() {
        return days * DAY;
    }

    int minute(LocalDate day, LocalTime time) {
        return (int) ChronoUnit.DAYS.between(first, day) * DAY + time.toSecondOfDay() / 60;
    }

    LocalDate day(int minute) {
        return first.plusDays(Math.floorDiv(minute, DAY));
    }

    LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minute, DAY) * 60L);
    }

    /** All that the slots cover, in order; slots that touch or overlap are one. */
    List<Window> stretches(List<TimeSlot> slots) {
        List<Window> sorted = slots.stream()
                .map(slot -> new Window(minute(slot.day(), slot.from()), minute(slot.day(), slot.until())))
                .sorted(Comparator.comparingInt(Window::from).thenComparingInt(Window::until))
                .toList();
        List<Window> merged = new ArrayList<>();
        for (Window next : sorted) {
            if (!merged.isEmpty() && next.from() <= merged.getLast().until()) {
                Window before = merged.removeLast();
                merged.add(new Window(before.from(), Math.max(before.until(), next.until())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    List<Window> whole() {
        return List.of(new Window(0, end()));
    }

    /** What is in both. */
    static List<Window> both(List<Window> some, List<Window> others) {
        List<Window> both = new ArrayList<>();
        for (Window one : some) {
            for (Window other : others) {
                int from = Math.max(one.from(), other.from());
                int until = Math.min(one.until(), other.until());
                if (from <= until) {
                    both.add(new Window(from, until));
                }
            }
        }
        return both;
    }

    /** When something that takes so long can start. */
    static List<Window> starts(List<Window> stretches, int minutes) {
        return stretches.stream()
                .filter(stretch -> stretch.until() - stretch.from() >= minutes)
                .map(stretch -> new Window(stretch.from(), stretch.until() - minutes))
                .toList();
    }
}
