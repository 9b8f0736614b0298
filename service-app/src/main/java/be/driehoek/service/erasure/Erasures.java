package be.driehoek.service.erasure;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Objector;
import be.driehoek.input.FreeText;
import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.retention.FilePart;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Relation;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.erasure.Erasure.Ground;
import be.driehoek.service.erasure.Erasure.ItemState;
import be.driehoek.service.erasure.Erasure.State;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.secrets.CaseKeys;
import be.driehoek.service.storage.CaseStore;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Proposes, approves and lists erasures. */
@Singleton
public class Erasures {
    /** Nobody has to look at more of them at once; those that wait are the latest. */
    private static final int SHOWN = 200;

    private final CaseStore store;
    private final ErasureRows rows;
    private final ErasureItemRows items;
    private final ErasedCases erased;
    private final Holds holds;
    private final DueParts due;
    private final CaseKeys keys;
    private final AccessDecision access;
    private final Fence fence;
    private final AuditTrail audit;
    private final Recordings recordings;

    Erasures(
            CaseStore store,
            ErasureRows rows,
            ErasureItemRows items,
            ErasedCases erased,
            Holds holds,
            DueParts due,
            CaseKeys keys,
            AccessDecision access,
            Fence fence,
            AuditTrail audit,
            Recordings recordings) {
        this.store = store;
        this.rows = rows;
        this.items = items;
        this.erased = erased;
        this.holds = holds;
        this.due = due;
        this.keys = keys;
        this.access = access;
        this.fence = fence;
        this.audit = audit;
        this.recordings = recordings;
    }

    /**
     * Proposes to erase a case, since somebody asked for it. While a hold is in force it is refused, and kept as such: who
     * asked has a right to know why.
     *
     * @param id the case
     * @param requestedBy who asked
     * @param reason what they said
     * @param requester who proposes it
     * @return the erasure; empty if there is no such case, or they may not
     */
    @Transactional
    public Optional<Erasure> propose(CaseId id, Objector requestedBy, Optional<FreeText> reason, Requester requester) {
        return store.holderOf(id, requester, Action.PROPOSE_ERASURE)
                .map(holder -> propose(id, holder, requestedBy, reason, requester));
    }

    private Erasure propose(
            CaseId id, Holder holder, Objector requestedBy, Optional<FreeText> reason, Requester requester) {
        var isHeld = !holds.inForce(id).isEmpty();
        var erasure = UUID.randomUUID();
        var account = requester.account().value();
        var now = now();
        var row = new ErasureRow(
                erasure,
                holder.organisation(),
                holder.team(),
                Ground.REQUEST,
                requestedBy.name(),
                Sealed.close(keys, id, place(erasure), reason),
                account,
                now,
                isHeld ? State.REFUSED : State.PROPOSED,
                isHeld ? account : null,
                isHeld ? now : null);
        rows.save(row);
        items.saveAll(List.of(new ErasureItemRow(
                new ErasureItemKey(erasure, id.value(), FilePart.WHOLE_CASE.name()),
                isHeld ? ItemState.HELD : ItemState.KEPT)));
        return erasure(row, requester);
    }

    /**
     * Proposes to erase what is not to be kept any more. The list is as it is proposed; what is held or opened again by the
     * time it is approved stays.
     *
     * @param parts the parts, at least one
     * @param requester who proposes it
     * @return the erasure
     * @throws ProblemException if a part is not due, a hold keeps it, or there is no such case in the own team
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Erasure release(List<DueParts.PartOfCase> parts, Requester requester) {
        fence.enter(requester);
        for (int i = 0; i < parts.size(); i++) {
            var asked = parts.get(i);
            var isDue = store.find(asked.caseId(), requester, Action.PROPOSE_ERASURE)
                    .filter(found -> due.isDue(found, asked.part(), recordings.today()))
                    .filter(found -> holds.inForce(found.id()).isEmpty());
            if (isDue.isEmpty()) {
                throw ProblemException.impossible(
                        new InputError("/parts/" + i, Message.of("must.due-part"), Message.of("got.nothing")));
            }
        }
        var row = new ErasureRow(
                UUID.randomUUID(),
                requester.organisation(),
                requester.team().orElseThrow(ProblemException::forbidden),
                Ground.RETENTION,
                null,
                new byte[0],
                requester.account().value(),
                now(),
                State.PROPOSED,
                null,
                null);
        rows.save(row);
        items.saveAll(parts.stream()
                .distinct()
                .map(asked -> new ErasureItemRow(
                        new ErasureItemKey(
                                row.id(), asked.caseId().value(), asked.part().name()),
                        ItemState.KEPT))
                .toList());
        return erasure(row, requester);
    }

    /**
     * Approves an erasure that somebody else proposed, and erases what no hold keeps.
     *
     * @param id the erasure
     * @param requester who approves it
     * @return what came of it; empty if there is no such erasure, or they may not
     * @throws ProblemException if they proposed it themselves, or it does not wait for approval
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Optional<Erasure> approve(UUID id, Requester requester) {
        fence.enter(requester);
        var found = rows.findByIdForUpdate(id).filter(row -> allows(row, requester, Action.ERASE));
        if (found.isEmpty()) {
            audit.refuse(requester, Action.ERASE, id.toString());
            return Optional.empty();
        }
        audit.note(requester, Action.ERASE, id.toString());
        return found.map(row -> approve(row, requester));
    }

    private boolean allows(ErasureRow row, Requester requester, Action action) {
        return access.allows(
                requester, action, requester.to(new Holder(row.organisation(), row.team()), Optional.empty()));
    }

    private Erasure approve(ErasureRow row, Requester requester) {
        var account = requester.account().value();
        if (row.proposedBy().equals(account)) {
            throw impossible("must.approved-by-another");
        }
        if (row.state() != State.PROPOSED) {
            throw impossible("must.wait-for-approval");
        }
        var states = new ArrayList<ItemState>();
        for (var item : items.findByKeyErasureIdOrderByKeyCaseIdAndKeyPart(row.id())) {
            var state = erase(item, row.ground(), requester);
            items.update(new ErasureItemRow(item.key(), state));
            states.add(state);
        }
        var isRefused = row.ground() == Ground.REQUEST && states.contains(ItemState.HELD);
        var decided = new ErasureRow(
                row.id(),
                row.organisation(),
                row.team(),
                row.ground(),
                row.requestedBy(),
                isRefused ? row.reason() : new byte[0],
                row.proposedBy(),
                row.proposedAt(),
                isRefused ? State.REFUSED : State.DONE,
                account,
                now());
        rows.update(decided);
        return erasure(decided, requester);
    }

    private ItemState erase(ErasureItemRow item, Ground ground, Requester requester) {
        var id = new CaseId(item.key().caseId());
        var part = FilePart.valueOf(item.key().part());
        Predicate<GuidanceCase> isHeld = found -> !holds.inForce(id).isEmpty()
                || (ground == Ground.RETENTION && !due.isDue(found, part, recordings.today()));
        var isErased = part == FilePart.WHOLE_CASE
                ? store.erase(id, requester, isHeld)
                : store.erasePart(id, part, requester, isHeld);
        if (isErased.isEmpty()) {
            return ItemState.GONE;
        }
        if (!isErased.get()) {
            return ItemState.HELD;
        }
        if (part == FilePart.WHOLE_CASE) {
            fence.run(Errand.ERASURE, id.toString(), () -> erased.note(id, requester.organisation(), now()));
        }
        return ItemState.ERASED;
    }

    private static ProblemException impossible(String must) {
        return ProblemException.impossible(new InputError("", Message.of(must), Message.of("got.nothing")));
    }

    /**
     * Lists the erasures of the own team; those of all teams of the own organisation for whoever has no team.
     *
     * @param requester who asks
     * @return the latest, the last proposed first
     */
    @Transactional
    public List<Erasure> list(Requester requester) {
        var isForAll = access.allows(requester, Action.LIST_ERASURES, Relation.OWN_ORGANISATION);
        fence.enter(requester);
        audit.note(requester, Action.LIST_ERASURES);
        return rows
                .list(
                        requester.organisation(),
                        isForAll ? null : requester.team().orElse(""),
                        SHOWN)
                .stream()
                .map(row -> erasure(row, requester))
                .toList();
    }

    /** Whoever may not work with the case, as an administrator, is not told what was said. */
    private Erasure erasure(ErasureRow row, Requester requester) {
        var tells = allows(row, requester, Action.PROPOSE_ERASURE);
        var of = items.findByKeyErasureIdOrderByKeyCaseIdAndKeyPart(row.id());
        return new Erasure(
                row.id(),
                row.ground(),
                Optional.ofNullable(row.requestedBy()).map(Objector::valueOf),
                tells && of.size() == 1
                        ? Sealed.open(keys, new CaseId(of.getFirst().key().caseId()), place(row.id()), row.reason())
                        : Optional.empty(),
                of.stream()
                        .map(item -> new Erasure.Item(
                                new CaseId(item.key().caseId()), item.key().part(), item.state()))
                        .toList(),
                new AccountId(row.proposedBy()),
                row.proposedAt(),
                row.state(),
                Optional.ofNullable(row.decidedBy()).map(AccountId::new),
                Optional.ofNullable(row.decidedAt()));
    }

    private Instant now() {
        return recordings.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String place(UUID erasure) {
        return "erasure.reason " + erasure;
    }
}
