package be.driehoek.view;

import be.driehoek.guidance.Dated;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * Something in a case, with its place and its day; in JSON its fields stand beside them.
 *
 * @param <T> what it is
 * @param sequence the event that it comes from
 * @param on the day it happened
 * @param what what it is
 */
public record Entry<T>(
        int sequence, LocalDate on, @JsonUnwrapped T what) {
    /**
     * An entry of a case.
     *
     * @param <T> what it is
     * @param dated the entry as the case has it
     * @return the same as it is read
     */
    public static <T> Entry<T> of(Dated<T> dated) {
        return new Entry<>(dated.sequence(), dated.on(), dated.what());
    }

    static <T> List<Entry<T>> of(List<Dated<T>> dated) {
        return dated.stream().map(Entry::of).toList();
    }
}
