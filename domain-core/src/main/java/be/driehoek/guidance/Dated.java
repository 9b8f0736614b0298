package be.driehoek.guidance;

import be.driehoek.guidance.event.RecordedEvent;
import java.time.LocalDate;

/**
 * Something in a case, with its place and its day.
 *
 * @param <T> what it is
 * @param sequence the event that it comes from, counted from 1
 * @param on the day it happened
 * @param what what it is
 */
public record Dated<T>(int sequence, LocalDate on, T what) {
    static <T> Dated<T> of(RecordedEvent event, T what) {
        return new Dated<>(event.sequence(), event.occurredOn(), what);
    }

    /** Something else at the same place and on the same day. */
    <U> Dated<U> with(U other) {
        return new Dated<>(sequence, on, other);
    }
}
