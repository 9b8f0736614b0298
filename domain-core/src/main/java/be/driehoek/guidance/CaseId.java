package be.driehoek.guidance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The id of a case (dossiernummer): opaque, and no key to anything about the tenant.
 *
 * @param value a random UUID
 */
public record CaseId(@JsonValue UUID value) {
    /** Takes any UUID; whoever makes cases sees to it that it cannot be guessed. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CaseId {}

    /** The bare UUID. */
    @Override
    public String toString() {
        return value.toString();
    }
}
