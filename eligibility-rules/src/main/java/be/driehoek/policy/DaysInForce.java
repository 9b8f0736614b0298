package be.driehoek.policy;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a version of a policy decides (geldigheid).
 *
 * @param from the first day
 * @param until the last day; empty for no end
 */
record DaysInForce(LocalDate from, Optional<LocalDate> until) {
    DaysInForce {
        until.filter(last -> last.isBefore(from)).ifPresent(last -> {
            throw InvalidValueException.field(
                    "inForceUntil",
                    Message.of("must.date-after").with("date", from.minusDays(1)),
                    Message.of("got.value").with("value", last));
        });
    }

    boolean include(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** The first day that both have. */
    Optional<LocalDate> firstShared(DaysInForce other) {
        return Optional.of(from.isBefore(other.from) ? other.from : from)
                .filter(day -> include(day) && other.include(day));
    }
}
