package be.driehoek.service.api;

import be.driehoek.agenda.TeamAgenda.Place;
import be.driehoek.guidance.CaseId;
import be.driehoek.json.StrictDates;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** A place in the agenda of a team as a cursor. */
public final class AgendaCursor {
    private static final int PARTS = 4;

    private AgendaCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return its cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.due(), place.at(), place.caseId(), place.obligation());
    }

    static Place read(String cursor) {
        return Cursor.read(
                cursor,
                PARTS,
                parts -> new Place(
                        StrictDates.parse(parts[0]), time(parts[1]), parts[3], new CaseId(UUID.fromString(parts[2]))));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException noTime) {
            throw new IllegalArgumentException(noTime);
        }
    }
}
