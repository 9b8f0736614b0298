package be.driehoek.service.api;

import be.driehoek.service.emergency.EmergencyAccesses.Place;
import java.util.UUID;

/** A place in the list of accesses in an emergency as a cursor. */
public final class EmergencyCursor {
    private static final int PARTS = 2;

    private EmergencyCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return its cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.begunAt(), place.id());
    }

    static Place read(String cursor) {
        return Cursor.read(cursor, PARTS, parts -> new Place(Cursor.moment(parts[0]), UUID.fromString(parts[1])));
    }
}
