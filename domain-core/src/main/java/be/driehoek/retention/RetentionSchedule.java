package be.driehoek.retention;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.text.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * For how long each part of a case is kept after its end (bewaartermijnen): data, since each organisation answers for its own.
 *
 * @param id what it is called, with its date
 * @param source where the times stand, or that they stand nowhere
 * @param periods for each part the time after the end of the case
 * @param stale after how long without anything that happened an open case is pointed out
 */
public record RetentionSchedule(String id, String source, Map<FilePart, Period> periods, Period stale) {
    /**
     * Checks the parts and keeps its own copy of the times.
     *
     * @throws InvalidValueException if something is missing, a part has no time, or a time is negative
     */
    public RetentionSchedule {
        Check.text("id", id);
        Check.text("source", source);
        Check.present("stale", stale);
        periods = Collections.unmodifiableMap(new TreeMap<>(Check.present("periods", periods)));
        var all = periods;
        if (!Arrays.stream(FilePart.values()).allMatch(all::containsKey)
                || all.values().stream().anyMatch(Period::isNegative)
                || stale.isNegative()) {
            throw InvalidValueException.field(
                    "periods", Message.of("must.retention-periods"), Message.of("got.unreadable"));
        }
    }

    /**
     * The times that hold where an organisation has not given its own. They are nobody's rule: those of the CAWs stand in a
     * sector agreement that is not public.
     *
     * @return the schedule
     */
    public static RetentionSchedule unsourced() {
        try (var file = Objects.requireNonNull(RetentionSchedule.class.getResourceAsStream("unsourced.json"))) {
            return StrictJson.read(file.readAllBytes(), RetentionSchedule.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The time for which a part is kept.
     *
     * @param part the part
     * @return the time after the end of the case
     */
    public Period of(FilePart part) {
        return Objects.requireNonNull(periods.get(part));
    }
}
