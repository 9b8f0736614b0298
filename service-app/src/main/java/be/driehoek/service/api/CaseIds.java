package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.util.UUID;

/** Reads the ids of cases as people and programs send them. */
public final class CaseIds {
    private CaseIds() {}

    /**
     * Reads an id.
     *
     * @param text a UUID in its whole length
     * @return the id
     * @throws InvalidValueException if it is written in another way
     */
    public static CaseId read(String text) {
        try {
            var id = new CaseId(UUID.fromString(text));
            // Java also reads shortened forms.
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException noUuid) {
            throw noCaseId();
        }
        throw noCaseId();
    }

    private static InvalidValueException noCaseId() {
        return InvalidValueException.itself(Message.of("must.case-id"), Message.of("got.unreadable"));
    }
}
