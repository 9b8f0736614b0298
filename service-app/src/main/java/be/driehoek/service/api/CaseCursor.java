package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.json.StrictDates;
import be.driehoek.service.cases.ListCases.Place;
import java.util.UUID;

/** A place in the list of cases as a cursor. */
public final class CaseCursor {
    private static final int PARTS = 2;

    private CaseCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return its cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.receivedOn(), place.id());
    }

    static Place read(String cursor) {
        return Cursor.read(
                cursor, PARTS, parts -> new Place(StrictDates.parse(parts[0]), new CaseId(UUID.fromString(parts[1]))));
    }
}
