package be.driehoek.service.api;

import be.driehoek.party.AccountId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How a recorded event stands in the document. Its type is written beside its data, where the generator does not see it.
 *
 * @param sequence its place in the case, from 1
 * @param type what happened, such as {@code goal-rated}
 * @param occurredOn the day on which it happened
 * @param recordedAt when it was written down
 * @param recordedBy who wrote it down
 * @param data what was written down; its fields depend on the type
 */
@Schema(name = "Event")
record EventSchema(
        int sequence, String type, LocalDate occurredOn, Instant recordedAt, AccountId recordedBy, Object data) {}
