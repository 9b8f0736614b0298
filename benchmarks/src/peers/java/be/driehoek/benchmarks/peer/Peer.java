package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.referral.Outcome;

/**
 * An engine with the rules of {@code caw-limburg}, read and compiled.
 *
 * @param <P> the form in which it likes its facts best
 */
interface Peer<P> {

    /**
     * Brings facts into the form that the engine likes best; not measured.
     *
     * @param facts what is known
     * @return the facts for {@link #assess}, as often as one likes
     */
    P prepare(Facts facts);

    /**
     * Assesses.
     *
     * @param prepared what is known
     * @return the outcome
     */
    Outcome assess(P prepared);

    /**
     * The verdicts of the assessment that came last.
     *
     * @param prepared what was assessed
     * @return two bits for each of {@link be.driehoek.benchmarks.HandWritten#RULES}, or -1 if it gives the outcome alone
     */
    default int verdicts(P prepared) {
        return -1;
    }
}
