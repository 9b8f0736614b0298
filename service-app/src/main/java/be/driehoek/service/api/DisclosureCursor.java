package be.driehoek.service.api;

import be.driehoek.json.StrictDates;
import be.driehoek.service.cases.ReadDisclosed.Place;
import java.util.UUID;

/** A place in the list of what was disclosed as a cursor. */
public final class DisclosureCursor {
    private static final int PARTS = 2;

    private DisclosureCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return its cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.disclosedOn(), place.id());
    }

    static Place read(String cursor) {
        return Cursor.read(cursor, PARTS, parts -> new Place(StrictDates.parse(parts[0]), UUID.fromString(parts[1])));
    }
}
