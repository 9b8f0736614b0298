package be.driehoek.instrument;

/** A room that the Clutter Image Rating has a series for (kamer). */
public enum Room {
    /** The living room (woonkamer). */
    LIVING_ROOM,
    /** The kitchen (keuken). */
    KITCHEN,
    /** The bedroom (slaapkamer). */
    BEDROOM
}
