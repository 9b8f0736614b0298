package be.driehoek.service.ids;

import java.util.UUID;

/** Makes ids that nobody can guess, and that say nothing of what they are of. */
@FunctionalInterface
public interface Ids {

    /**
     * Makes an id.
     *
     * @return one that was never given before
     */
    UUID next();
}
