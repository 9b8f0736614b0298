package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Referral;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Takes a referral in: opens a case, or says why not. */
@Singleton
public class ReceiveReferral {
    private final CaseStore store;
    private final Practices practices;
    private final Recordings recordings;

    ReceiveReferral(CaseStore store, Practices practices, Recordings recordings) {
        this.store = store;
        this.practices = practices;
        this.recordings = recordings;
    }

    /**
     * Receives a referral, and links the earlier cases of the same tenant.
     *
     * @param referral what was told
     * @param by the account that enters it
     * @return the decision, which is stored if it is an acceptance
     */
    @Transactional
    public Decision receive(Referral referral, AccountId by) {
        var recording = recordings.by(by);
        var decision = GuidanceCase.receive(
                new CaseId(UUID.randomUUID()),
                referral,
                store.findEarlier(referral),
                practices.on(recording.today()),
                recording);
        if (decision instanceof Decision.Accepted accepted) {
            store.add(accepted.result());
        }
        return decision;
    }
}
