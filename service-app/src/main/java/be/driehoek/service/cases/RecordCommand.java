package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.service.access.Requester;
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
     * @param requester who records it
     * @return the decision, which is stored if it is an acceptance; empty if there is no such case, or the requester may not record in it
     * @throws ProblemException if the caller does not know the version; then nothing was written
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Decision> record(CaseId id, Command command, IntPredicate expected, Requester requester) {
        return store.findForUpdate(id, requester).map(found -> record(found, command, expected, requester));
    }

    private Decision record(GuidanceCase found, Command command, IntPredicate expected, Requester requester) {
        if (!expected.test(found.version())) {
            store.leave(found, requester);
            throw ProblemException.stale();
        }
        var recording = recordings.by(requester.account());
        var decision = found.decide(command, practices.on(recording.today()), recording);
        switch (decision) {
            case Decision.Accepted accepted -> store.append(accepted.result(), accepted.events(), requester);
            case Decision.Refused ignored -> store.leave(found, requester);
        }
        return decision;
    }
}
