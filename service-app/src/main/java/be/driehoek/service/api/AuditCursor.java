package be.driehoek.service.api;

import be.driehoek.service.audit.ReadAuditTrail.Place;

/** A place in the audit trail as a cursor. */
public final class AuditCursor {
    private static final int PARTS = 3;

    private AuditCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return the cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.at(), place.sequence(), place.chain());
    }

    static Place read(String cursor) {
        return Cursor.read(
                cursor, PARTS, parts -> new Place(Cursor.moment(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }
}
