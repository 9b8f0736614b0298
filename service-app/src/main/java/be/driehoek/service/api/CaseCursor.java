package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.service.cases.ListCases.Place;
import be.driehoek.text.Message;
import java.util.Base64;
import java.util.UUID;

/** A place in the list of cases as a text that callers hand back as it is. */
final class CaseCursor {
    private static final String SEPARATOR = "/";

    private CaseCursor() {}

    static String write(Place place) {
        var text = place.receivedOn() + SEPARATOR + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(US_ASCII));
    }

    static Place read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII).split(SEPARATOR, 2);
            return new Place(StrictDates.parse(parts[0]), new CaseId(UUID.fromString(parts[parts.length - 1])));
        } catch (IllegalArgumentException notOurs) {
            throw InvalidValueException.itself(Message.of("must.cursor"), Message.of("got.unreadable"));
        }
    }
}
