package be.driehoek.instrument;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * How cluttered a room is (rommelscore): the number of the nearest picture of the Clutter Image Rating (Steketee and
 * Frost, 2007). The pictures are theirs and do not come along.
 *
 * @param room the room
 * @param rating from {@value #LEAST}, no clutter, to {@value #MOST}
 */
public record ClutterRating(Room room, Integer rating) {
    /** No clutter. */
    public static final int LEAST = 1;

    /** The most clutter. */
    public static final int MOST = 9;

    /** From this rating on, the authors of the instrument would encourage people to get help. */
    public static final int FLAGGED_FROM = 4;

    /**
     * Checks the rating.
     *
     * @throws InvalidValueException if a part is missing or the number lies outside the scale
     */
    public ClutterRating {
        Check.present("room", room);
        Check.between("rating", Check.present("rating", rating), LEAST, MOST);
    }

    /**
     * Whether the clutter asks for help.
     *
     * @return true from {@value #FLAGGED_FROM} on
     */
    public boolean isFlagged() {
        return rating >= FLAGGED_FROM;
    }
}
