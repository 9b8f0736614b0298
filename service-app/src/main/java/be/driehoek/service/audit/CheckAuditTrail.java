package be.driehoek.service.audit;

import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the whole audit trail with itself and with the events that it is about, for whoever may read it, and leaves a trace
 * of that. Whose entries do not fit is for an operator to see ({@link AuditCommand}), since the trail is that of every
 * organisation.
 */
@Singleton
public class CheckAuditTrail {
    private final AuditVerification verification;
    private final AuditTrail audit;

    CheckAuditTrail(AuditVerification verification, AuditTrail audit) {
        this.verification = verification;
        this.audit = audit;
    }

    /**
     * What the comparison came to.
     *
     * @param entries how many entries there are
     * @param faults how often something of each kind does not fit; none if everything does
     */
    public record Checked(long entries, Map<AuditFault.Kind, Integer> faults) {
        /** Keeps its own copy. */
        public Checked {
            faults = Map.copyOf(faults);
        }
    }

    /**
     * Notes that somebody looks.
     *
     * @param requester who
     */
    @Transactional
    public void note(Requester requester) {
        audit.note(requester, Action.READ_AUDIT);
    }

    /**
     * Reads the whole trail.
     *
     * @return what it came to
     */
    public Checked check() {
        var result = verification.verify(Optional.empty());
        var faults = new EnumMap<AuditFault.Kind, Integer>(AuditFault.Kind.class);
        result.faults().forEach(fault -> faults.merge(fault.kind(), 1, Integer::sum));
        return new Checked(result.entries(), faults);
    }
}
