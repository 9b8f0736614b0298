package be.driehoek.service.api;

import be.driehoek.guidance.CaseId;
import be.driehoek.json.StrictDates;
import be.driehoek.referral.Priority;
import be.driehoek.service.cases.ListWaitingCases.Place;
import java.util.UUID;

/** A place in the waiting list as a cursor. */
public final class WaitingCursor {
    private static final int PARTS = 3;

    private WaitingCursor() {}

    /**
     * Writes a place.
     *
     * @param place the place
     * @return its cursor
     */
    public static String write(Place place) {
        return Cursor.write(place.priority(), place.receivedOn(), place.id());
    }

    static Place read(String cursor) {
        return Cursor.read(
                cursor,
                PARTS,
                parts -> new Place(
                        Priority.valueOf(parts[0]),
                        StrictDates.parse(parts[1]),
                        new CaseId(UUID.fromString(parts[2]))));
    }
}
