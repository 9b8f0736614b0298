package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.party.AccountId;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Records a command in a case, or says why not. */
@Singleton
public class RecordCommand {
    private final CaseStore store;
    private final Practices practices;
    private final Recordings recordings;

    RecordCommand(CaseStore store, Practices practices, Recordings recordings) {
        this.store = store;
        this.practices = practices;
        this.recordings = recordings;
    }

    /**
     * Records a command.
     *
     * @param id the case
     * @param command what shall be recorded
     * @param expected says whether the caller knows the version that the case has
     * @param by the account that records it
     * @return the decision, which is stored if it is an acceptance; empty if there is no such case
     * @throws ProblemException if the caller does not know the version; then nothing was written
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Decision> record(CaseId id, Command command, IntPredicate expected, AccountId by) {
        return store.findForUpdate(id).map(found -> record(found, command, expected, by));
    }

    private Decision record(GuidanceCase found, Command command, IntPredicate expected, AccountId by) {
        if (!expected.test(found.version())) {
            throw ProblemException.stale();
        }
        var recording = recordings.by(by);
        var decision = found.decide(command, practices.on(recording.today()), recording);
        if (decision instanceof Decision.Accepted accepted) {
            store.append(accepted.result(), accepted.events());
        }
        return decision;
    }
}
