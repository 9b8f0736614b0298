package be.driehoek.service.audit;

/** Says why the audit trail does not fit, or could not be compared, in words for an operator. */
public final class AuditFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuditFailure(String message) {
        super(message);
    }
}
