package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Violation;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.Disclose;
import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Records a command in a case, or says why not. */
@Singleton
public class RecordCommand {
    private final CaseStore store;
    private final Practices practices;
    private final Recordings recordings;
    private final Requesters requesters;
    private final AccessDecision access;

    RecordCommand(
            CaseStore store, Practices practices, Recordings recordings, Requesters requesters, AccessDecision access) {
        this.access = access;
        this.requesters = requesters;
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
        var decision = checked(command, found.decide(command, practices.on(recording.today()), recording));
        switch (decision) {
            case Decision.Accepted accepted -> store.append(accepted.result(), accepted.events(), requester);
            case Decision.Refused ignored -> store.leave(found, requester);
        }
        return decision;
    }

    /** What is opened is opened to somebody who can read it; else whoever gets an account of that name later could. */
    private Decision checked(Command command, Decision decision) {
        if (!(command instanceof Disclose disclose)
                || disclose.recipient().account().filter(this::cannotRead).isEmpty()) {
            return decision;
        }
        var refusal = new Violation(
                Optional.empty(),
                new InputError(
                        "/recipient/account", Message.of("must.account-that-reads"), Message.of("got.unknown-id")));
        return switch (decision) {
            case Decision.Accepted ignored -> new Decision.Refused(List.of(refusal));
            case Decision.Refused refused ->
                new Decision.Refused(Stream.concat(Stream.of(refusal), refused.violations().stream())
                        .toList());
        };
    }

    private boolean cannotRead(AccountId account) {
        return requesters
                .now(account)
                .filter(reader -> access.allowsAnywhere(reader, Action.READ_DISCLOSED))
                .isEmpty();
    }
}
