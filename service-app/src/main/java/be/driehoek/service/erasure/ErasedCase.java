package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * A case that was erased, as it stands in the list outside the database.
 *
 * @param id the case
 * @param organisation the organisation that answered for it
 * @param at when it was erased
 */
record ErasedCase(CaseId id, String organisation, Instant at) {
    private static final int PARTS = 3;

    String line() {
        return at + " " + id + " " + organisation;
    }

    static ErasedCase of(String line) {
        var parts = line.strip().split(" ", -1);
        if (parts.length != PARTS) {
            throw new ErasureFailure("Each line of the list must hold a moment, a case and an organisation.");
        }
        try {
            return new ErasedCase(new CaseId(UUID.fromString(parts[1])), parts[2], Instant.parse(parts[0]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new ErasureFailure("Each line of the list must hold a moment, a case and an organisation.");
        }
    }
}
