package be.driehoek.planning.search;

import java.util.SplittableRandom;

/** A kind of small change of the routes (zet), such as putting a task elsewhere. */
@FunctionalInterface
interface Move {
    /**
     * Makes one such change, drawn at random.
     *
     * @param draft the plan to change
     * @param random where chance comes from
     * @return whether the routes were changed; if not, nothing was
     */
    boolean propose(Draft draft, SplittableRandom random);
}
