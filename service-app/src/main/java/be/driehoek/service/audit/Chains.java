package be.driehoek.service.audit;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.access.Requester;
import java.util.Optional;
import java.util.UUID;

/** The names of the chains of the audit trail. */
final class Chains {
    static final String CASE = "case/";

    private Chains() {}

    static String of(CaseId id) {
        return CASE + id;
    }

    /** The chain of the organisation of whoever asks. */
    static String of(Requester requester) {
        return "organisation/" + requester.organisation();
    }

    /** The case that a chain is about, if it is about one. */
    static Optional<CaseId> caseOf(String chain) {
        return chain.startsWith(CASE)
                ? Optional.of(new CaseId(UUID.fromString(chain.substring(CASE.length()))))
                : Optional.empty();
    }
}
