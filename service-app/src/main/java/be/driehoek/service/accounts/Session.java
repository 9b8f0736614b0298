package be.driehoek.service.accounts;

import be.driehoek.service.storage.SessionRow;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody is logged in (sessie).
 *
 * @param id its id
 * @param begunAt when it began
 * @param usedAt when it was used last, to the minute
 * @param endsAt the first moment at which it does not hold any more, however much it is used
 */
public record Session(UUID id, Instant begunAt, Instant usedAt, Instant endsAt) {
    static Session of(SessionRow row) {
        return new Session(row.id(), row.begunAt(), row.usedAt(), row.endsAt());
    }
}
