package be.driehoek.service.audit;

/** What came of what somebody wanted to do. Its name stands in the audit trail, and so it stays. */
public enum Outcome {
    /** It was done. */
    DONE,

    /** They may do it, but it could not be true, or the case had changed meanwhile; nothing was recorded. */
    NOT_RECORDED,

    /** They may not do it, or there is no such case: which of both is not told, and not written down. */
    REFUSED
}
