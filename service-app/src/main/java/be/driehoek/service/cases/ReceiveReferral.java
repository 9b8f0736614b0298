package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.party.AccountId;
import be.driehoek.referral.Referral;
import be.driehoek.service.access.Requester;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.security.Role;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes a referral in: opens a case, or says why not. */
@Singleton
public class ReceiveReferral {
    private final CaseStore store;
    private final Practices practices;
    private final Recordings recordings;
    private final Intake intake;
    private final Ids ids;

    ReceiveReferral(CaseStore store, Practices practices, Recordings recordings, Intake intake, Ids ids) {
        this.ids = ids;
        this.store = store;
        this.practices = practices;
        this.recordings = recordings;
        this.intake = intake;
    }

    /**
     * Receives a referral for a team, and links the earlier cases of the same tenant that the team has.
     *
     * @param referral what was told
     * @param requester who enters it
     * @return the decision, which is stored if it is an acceptance
     */
    @Transactional
    public Decision receive(Referral referral, Requester requester) {
        var recording = recordings.by(requester.account());
        var holder = intake.holderOf(requester);
        var decision = GuidanceCase.receive(
                new CaseId(ids.next()),
                referral,
                store.findEarlier(referral, holder),
                referrer(requester),
                practices.on(recording.today()),
                recording);
        if (decision instanceof Decision.Accepted accepted) {
            store.add(accepted.result(), holder, requester);
        }
        return decision;
    }

    /** Whoever enters a referral for their own team writes down what somebody else told. */
    private static Optional<AccountId> referrer(Requester requester) {
        return Optional.of(requester.account())
                .filter(account ->
                        requester.team().isEmpty() && requester.roles().contains(Role.REFERRER));
    }
}
