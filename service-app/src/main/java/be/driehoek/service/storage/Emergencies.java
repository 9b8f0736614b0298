package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.party.AccountId;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Tells whether somebody has opened a case in an emergency, and still may see it. */
@Singleton
final class Emergencies {
    private final EmergencyAccessRows rows;
    private final Clock clock;

    Emergencies(EmergencyAccessRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    boolean isOpen(CaseId id, AccountId account) {
        return rows.countHolding(id.value(), account.value(), clock.instant()) > 0;
    }
}
