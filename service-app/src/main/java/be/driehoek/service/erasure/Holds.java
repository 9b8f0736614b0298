package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.retention.LegalHold;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.secrets.CaseKeys;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Message;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets, shows and lifts holds. */
@Singleton
public class Holds {
    private final CaseStore store;
    private final HoldRows rows;
    private final CaseKeys keys;
    private final Recordings recordings;
    private final List<String> reasons;

    Holds(
            CaseStore store,
            HoldRows rows,
            CaseKeys keys,
            Recordings recordings,
            @Value("${driehoek.erasures.hold-reasons}") List<String> reasons) {
        this.store = store;
        this.rows = rows;
        this.keys = keys;
        this.recordings = recordings;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * The codes of the reasons that the organisation knows.
     *
     * @return the codes, in its order
     */
    public List<String> reasons() {
        return reasons;
    }

    /**
     * Sets a hold.
     *
     * @param id the case
     * @param reason the code of the reason, one of the setting
     * @param note what else there is to say
     * @param until the last day on which it is in force, if one is known
     * @param requester who sets it
     * @return the hold; empty if there is no such case, or they may not
     * @throws ProblemException if there is no such reason
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Hold> set(
            CaseId id, String reason, Optional<FreeText> note, Optional<LocalDate> until, Requester requester) {
        if (store.holderOf(id, requester, Action.KEEP_HOLDS).isEmpty()) {
            return Optional.empty();
        }
        if (!reasons.contains(reason)) {
            throw ProblemException.impossible(new InputError(
                    "/reason",
                    Message.of("must.one-of").with("values", String.join(", ", reasons)),
                    Message.of("got.unreadable")));
        }
        var hold = UUID.randomUUID();
        var row = new HoldRow(
                hold,
                id.value(),
                reason,
                Sealed.close(keys, id, place(hold), note),
                requester.account().value(),
                recordings.now().truncatedTo(ChronoUnit.MICROS),
                until.orElse(null),
                null,
                null);
        rows.save(row);
        return Optional.of(hold(row));
    }

    /**
     * Shows the holds of a case, those that were lifted too.
     *
     * @param id the case
     * @param requester who asks
     * @return the holds, the oldest first; empty if there is no such case, or they may not
     */
    @Transactional
    public Optional<List<Hold>> of(CaseId id, Requester requester) {
        return store.holderOf(id, requester, Action.KEEP_HOLDS)
                .map(held -> rows.findByCaseIdOrderBySetAtAndId(id.value()).stream()
                        .map(this::hold)
                        .toList());
    }

    /**
     * Lifts a hold. Once more changes nothing.
     *
     * @param id the case
     * @param hold the hold
     * @param requester who lifts it
     * @return whether there is such a hold, and they may
     */
    @Transactional
    public boolean lift(CaseId id, UUID hold, Requester requester) {
        if (store.holderOf(id, requester, Action.KEEP_HOLDS).isEmpty()) {
            return false;
        }
        var found = rows.findByIdAndCaseId(hold, id.value());
        found.filter(row -> row.liftedAt() == null).ifPresent(row -> rows.update(lifted(row, requester)));
        return found.isPresent();
    }

    private HoldRow lifted(HoldRow row, Requester requester) {
        return new HoldRow(
                row.id(),
                row.caseId(),
                row.reason(),
                row.note(),
                row.setBy(),
                row.setAt(),
                row.lastDay(),
                requester.account().value(),
                recordings.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** The reasons of the holds on a case that are in force today. */
    List<String> inForce(CaseId id) {
        var today = recordings.today();
        return rows.findByCaseIdOrderBySetAtAndId(id.value()).stream()
                .filter(row -> row.isInForce(today))
                .map(HoldRow::reason)
                .distinct()
                .toList();
    }

    /** All holds on a case, for whoever may see all of it. */
    List<Hold> all(CaseId id) {
        return rows.findByCaseIdOrderBySetAtAndId(id.value()).stream()
                .map(this::hold)
                .toList();
    }

    /** The holds on a case that were not lifted: whatever day is looked at, they are there now. */
    List<LegalHold> legal(CaseId id) {
        return rows.findByCaseIdOrderBySetAtAndId(id.value()).stream()
                .filter(row -> row.liftedAt() == null)
                .map(row -> new LegalHold(LocalDate.MIN, Optional.ofNullable(row.lastDay())))
                .toList();
    }

    private Hold hold(HoldRow row) {
        return new Hold(
                row.id(),
                row.reason(),
                Sealed.open(keys, new CaseId(row.caseId()), place(row.id()), row.note()),
                new AccountId(row.setBy()),
                row.setAt(),
                Optional.ofNullable(row.lastDay()),
                Optional.ofNullable(row.liftedBy()).map(AccountId::new),
                Optional.ofNullable(row.liftedAt()));
    }

    private static String place(UUID hold) {
        return "retention_hold.note " + hold;
    }
}
