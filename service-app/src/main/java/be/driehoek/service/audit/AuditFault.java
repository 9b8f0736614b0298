package be.driehoek.service.audit;

/**
 * Something that does not fit in the audit trail.
 *
 * @param chain the chain
 * @param sequence the place in it
 * @param kind what does not fit
 */
public record AuditFault(String chain, int sequence, Kind kind) {

    /** What may not fit. */
    public enum Kind {
        /** An entry is not there. */
        ENTRY_MISSING,

        /** An entry says something else than when it was written, or stands in another place. */
        ENTRY_CHANGED,

        /** The chain does not end where its end was noted. */
        END_DIFFERS,

        /** The chain does not hold what the checkpoint says. */
        CHECKPOINT_DIFFERS,

        /** Events of the case are not stored as they were when the entry was written, or not at all. */
        EVENTS_CHANGED,

        /** Events of the case were stored without an entry. */
        EVENTS_WITHOUT_ENTRY
    }
}
