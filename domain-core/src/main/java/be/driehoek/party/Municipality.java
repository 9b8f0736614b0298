package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A municipality (gemeente) under one of its codes. After a merger it is another one, also where the name stays.
 *
 * @param code the code
 * @param name the name in Dutch
 * @param region the region of welfare work that it belongs to (regio)
 * @param postalCodes its postal codes; none where they were not collected
 * @param validFrom the first day; empty where it lies before the days that the register speaks of
 * @param validUntil the first day on which it is no more; empty while it lasts
 * @param successor the code of the municipality that it became part of on that day
 */
@Value.Builder
public record Municipality(
        NisCode code,
        String name,
        String region,
        List<PostalCode> postalCodes,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<NisCode> successor) {

    /**
     * Keeps its own copy of the postal codes, and checks the days.
     *
     * @throws InvalidValueException if the days do not follow each other, or there is a successor without an end
     */
    public Municipality {
        postalCodes = List.copyOf(postalCodes);
        if (successor.isPresent() && validUntil.isEmpty()) {
            throw InvalidValueException.field("validUntil", Message.of("must.present"), Message.of("got.nothing"));
        }
        if (validFrom.isPresent() && validUntil.isPresent() && !validUntil.get().isAfter(validFrom.get())) {
            throw InvalidValueException.field(
                    "validUntil",
                    Message.of("must.date-after").with("date", validFrom.get()),
                    Message.of("got.value").with("value", validUntil.get()));
        }
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static MunicipalityBuilder builder() {
        return new MunicipalityBuilder();
    }

    /**
     * Whether it is a municipality on a day.
     *
     * @param day the day
     * @return true from the first day on, and before the day on which it is no more
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.map(day::isBefore).orElse(true);
    }
}
