package be.driehoek.service.fence;

/**
 * What is rightly done with rows that are not the requester's own. Each has clauses of its own in the policies of the
 * database, and opens nothing else; its name stands in them.
 */
public enum Errand {
    /** Looks for earlier cases of a tenant among those of the team that gets a referral; about the id of the team. */
    EARLIER_CASES,

    /** Opens a case, for whichever team gets it; about the case. */
    INTAKE,

    /** Erases a case, or parts of it, that somebody else proposed to erase; about the case. */
    ERASURE,

    /** Erases a case again that came back with a backup; about the case. */
    ERASED_AGAIN,

    /** Writes the list of all erased cases to a file. */
    ERASED_LIST,

    /** Compares the audit trail of all organisations with the events as they are stored. */
    AUDIT_VERIFICATION,

    /** Brings the keys of all cases under another master key, and encrypts what was written before there were keys. */
    KEY_ROTATION,

    /** Finds out whose a link to a calendar is; about the digest of its secret. */
    CALENDAR_LINK,

    /** Ends the links to calendars of an account that is closed; about the account. */
    CLOSED_ACCOUNT,

    /** Keeps the answer to one request; about the digest of its key. */
    ANSWER,

    /** Forgets answers that were kept for long enough. */
    OLD_ANSWERS,

    /** Counts the cases, to fill the database of a demo once. */
    FIRST_CASES;

    boolean isAboutCase() {
        return this == INTAKE || this == ERASURE || this == ERASED_AGAIN;
    }
}
