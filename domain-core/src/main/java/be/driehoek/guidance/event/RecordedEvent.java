package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An event as it stands in its case.
 *
 * @param sequence its place in the case, counted from 1
 * @param occurredOn the day it happened, on the calendar of Brussels
 * @param recordedAt the moment it was written down
 * @param recordedBy who wrote it down
 * @param data what happened; in JSON the field {@code type} beside it names the event
 */
public record RecordedEvent(
        int sequence,
        LocalDate occurredOn,
        Instant recordedAt,
        AccountId recordedBy,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "type")
        CaseEvent data) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a part is missing or the sequence is not positive
     */
    public RecordedEvent {
        Check.between("sequence", sequence, 1, Integer.MAX_VALUE);
        Check.present("occurredOn", occurredOn);
        Check.present("recordedAt", recordedAt);
        Check.present("recordedBy", recordedBy);
        Check.present("data", data);
    }
}
