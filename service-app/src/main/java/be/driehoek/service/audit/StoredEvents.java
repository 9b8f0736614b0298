package be.driehoek.service.audit;

import be.driehoek.guidance.CaseId;
import java.util.Optional;

/** Tells how the events of a case are stored now, for comparison with what the trail says. */
public interface StoredEvents {

    /**
     * Looks at the events of a case.
     *
     * @param id the case
     * @return its events as they are stored; empty if there is no such case
     */
    Optional<OfCase> of(CaseId id);

    /** The events of a case. */
    interface OfCase {

        /**
         * How many there are.
         *
         * @return the sequence of the last
         */
        int last();

        /**
         * The digest of some that follow each other.
         *
         * @param first the sequence of the first
         * @param last the sequence of the last
         * @return the digest; of fewer events if some are not there
         */
        String digest(int first, int last);
    }
}
