package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.json.StrictDates;
import be.driehoek.party.AccountId;
import be.driehoek.party.Likeness;
import be.driehoek.party.Tenant;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.retention.FilePart;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Relation;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.audit.Outcome;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.practice.Practices;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cases as their events, and beside them what the queries need; always within the caller's transaction.
 *
 * <p>The one door to them: whoever asks says who they are, is decided on, and leaves a trace. What they may not have is, for
 * them, not there.
 */
@Singleton
public final class CaseStore {
    private static final Set<Likeness> ALIKE = EnumSet.of(Likeness.SAME, Likeness.LIKELY);
    private static final LocalDate EVER = LocalDate.ofYearDay(StrictDates.FIRST_YEAR, 1);

    private final CaseRows cases;
    private final EventRows events;
    private final EventCodec codec;
    private final CasesOfLate ofLate;
    private final TenantMarks marks;
    private final Practices practices;
    private final AccessDecision access;
    private final Fence fence;
    private final AuditTrail audit;
    private final Emergencies emergencies;
    private final OpenedDisclosures disclosures;

    CaseStore(
            CaseRows cases,
            EventRows events,
            EventCodec codec,
            CasesOfLate ofLate,
            TenantMarks marks,
            Practices practices,
            AccessDecision access,
            Fence fence,
            AuditTrail audit,
            Emergencies emergencies,
            OpenedDisclosures disclosures) {
        this.emergencies = emergencies;
        this.disclosures = disclosures;
        this.access = access;
        this.fence = fence;
        this.audit = audit;
        this.ofLate = ofLate;
        this.marks = marks;
        this.practices = practices;
        this.cases = cases;
        this.events = events;
        this.codec = codec;
    }

    /**
     * Finds a case to read it.
     *
     * @param id the case
     * @param requester who asks for it
     * @param action what they read
     * @return the case, if there is one and they may
     */
    public Optional<GuidanceCase> find(CaseId id, Requester requester, Action action) {
        var found = allowed(cases::findById, id, requester, action);
        found.ifPresent(row -> audit.note(id, row.organisation(), requester, action, Outcome.DONE));
        return found.map(this::current);
    }

    /**
     * Finds a case to read it before something is recorded in it.
     *
     * @param id the case
     * @param requester who asks for it
     * @return the case, if there is one and they may do both
     */
    public Optional<GuidanceCase> findToRecord(CaseId id, Requester requester) {
        return allowed(cases::findById, id, requester, Action.RECORD)
                .flatMap(row -> find(id, requester, Action.READ_CASE));
    }

    private Optional<CaseRow> allowed(
            Function<UUID, Optional<CaseRow>> look, CaseId id, Requester requester, Action action) {
        fence.enter(requester);
        var found = look.apply(id.value());
        // Looked up for the cases of others and for those that are not there alike.
        var isOpen = found.filter(row -> isOfOwnTeam(row, requester)).isEmpty()
                && emergencies.isOpen(id, requester.account());
        var shown = isOpen || action == Action.OPEN_IN_EMERGENCY ? lookInEmergency(look, id) : found;
        var allowed = shown.filter(
                row -> access.allows(requester, action, relation(row, requester, isOpen), Phase.valueOf(row.phase())));
        if (allowed.isEmpty()) {
            audit.refuse(requester, action, id);
        }
        return allowed;
    }

    private Optional<CaseRow> lookInEmergency(Function<UUID, Optional<CaseRow>> look, CaseId id) {
        fence.openInEmergency(id);
        return look.apply(id.value());
    }

    private static boolean isOfOwnTeam(CaseRow row, Requester requester) {
        var relation = relation(row, requester, false);
        return relation == Relation.OWN || relation == Relation.OWN_TEAM;
    }

    private static Relation relation(CaseRow row, Requester requester, boolean isOpen) {
        var relation =
                requester.to(row.holder(), Optional.ofNullable(row.caseworker()).map(AccountId::new));
        return isOpen && relation == Relation.OWN_ORGANISATION ? Relation.EMERGENCY : relation;
    }

    /** The case of a row, for whoever may have it. */
    GuidanceCase current(CaseRow row) {
        var id = new CaseId(row.id());
        return ofLate.find(id, row.version()).orElseGet(() -> {
            var read = replay(id, events.findByKeyCaseIdOrderByKeySequence(row.id()));
            ofLate.keep(read);
            return read;
        });
    }

    /** What was stored here must be readable: if it is not, the fault is ours and not the caller's. */
    private GuidanceCase replay(CaseId id, List<EventRow> rows) {
        return replay(id, rows, codec.of(id));
    }

    private static GuidanceCase replay(CaseId id, List<EventRow> rows, CaseCodec code) {
        try {
            return GuidanceCase.replay(
                    id, rows.stream().map(row -> event(row, code)).toList());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("a stored case must be readable: " + id, unreadable);
        }
    }

    /**
     * Looks at every case of the own team that may have something on the agenda of a day or after it.
     *
     * @param <T> what comes out
     * @param requester who asks
     * @param caseworker the caseworker that they must have, if any
     * @param from the day
     * @param look looks at the cases, one at a time; none is kept here
     * @return what the look gave
     */
    public <T> T lookAtAgendas(
            Requester requester,
            Optional<AccountId> caseworker,
            LocalDate from,
            Function<Stream<GuidanceCase>, T> look) {
        return look(requester, team(requester, Action.READ_TEAM_AGENDA), caseworker, from, look);
    }

    /**
     * Looks through every case of the own team, also those that are over.
     *
     * @param <T> what comes out
     * @param requester who asks
     * @param action what they look for
     * @param look looks at the cases, one at a time; none is kept here
     * @return what the look gave
     */
    public <T> T lookThrough(Requester requester, Action action, Function<Stream<GuidanceCase>, T> look) {
        return look(requester, team(requester, action), Optional.empty(), EVER, look);
    }

    private <T> T look(
            Requester requester,
            String team,
            Optional<AccountId> caseworker,
            LocalDate from,
            Function<Stream<GuidanceCase>, T> look) {
        try (var rows = events.findOnAgenda(
                requester.organisation(), team, caseworker.map(AccountId::value).orElse(null), from)) {
            var lives = Spliterators.spliteratorUnknownSize(new Lives(rows.iterator()), Spliterator.ORDERED);
            return look.apply(StreamSupport.stream(lives, false).map(this::replay));
        }
    }

    private GuidanceCase replay(List<KeyedEventRow> life) {
        var first = life.getFirst();
        var rows = life.stream().map(KeyedEventRow::row).toList();
        return replay(new CaseId(first.caseId()), rows, codec.of(first));
    }

    /**
     * Lists the cases of the own team that follow on a place: the latest referral first, then by id.
     *
     * @param requester who asks
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param afterDay the day of receipt of the case before, or empty for the start
     * @param afterId the id of the case before, or empty for the start
     * @param most the largest number of cases
     * @return the cases in order
     */
    public List<CaseRow> list(
            Requester requester,
            Optional<Phase> phase,
            Optional<AccountId> caseworker,
            Optional<LocalDate> afterDay,
            Optional<CaseId> afterId,
            int most) {
        return cases.findAfter(
                requester.organisation(),
                team(requester, Action.LIST_CASES),
                phase.map(Phase::name).orElse(null),
                caseworker.map(AccountId::value).orElse(null),
                afterDay.orElse(null),
                afterId.map(CaseId::value).orElse(null),
                most);
    }

    /**
     * Reads the cases of the own team that follow on a place, in the order of {@link #list}.
     *
     * @param requester who asks
     * @param phase the phase that they must be in, if any
     * @param caseworker the caseworker that they must have, if any
     * @param afterDay the day of receipt of the case before, or empty for the start
     * @param afterId the id of the case before, or empty for the start
     * @param most the largest number of cases
     * @return the cases in order
     */
    public List<GuidanceCase> read(
            Requester requester,
            Optional<Phase> phase,
            Optional<AccountId> caseworker,
            Optional<LocalDate> afterDay,
            Optional<CaseId> afterId,
            int most) {
        return list(requester, phase, caseworker, afterDay, afterId, most).stream()
                .map(this::current)
                .toList();
    }

    /**
     * Lists the cases of the own team that wait: the most urgent first, of these the earliest referral, then by id.
     *
     * @param requester who asks
     * @param afterPriority the priority of the case before, or empty for the start
     * @param afterDay its day of receipt
     * @param afterId its id
     * @param most the largest number of cases
     * @return the cases in order
     */
    public List<CaseRow> listWaiting(
            Requester requester,
            Optional<Priority> afterPriority,
            Optional<LocalDate> afterDay,
            Optional<CaseId> afterId,
            int most) {
        var team = team(requester, Action.LIST_CASES);
        var found = new ArrayList<CaseRow>();
        for (var priority : Priority.values()) {
            if (afterPriority.isEmpty() || priority.compareTo(afterPriority.get()) >= 0) {
                // A place in a more urgent part says nothing of where to go on in this one: it starts from its start.
                var within = afterPriority.filter(before -> before == priority);
                found.addAll(cases.findWaiting(
                        requester.organisation(),
                        team,
                        Phase.ACCEPTED.name(),
                        priority.name(),
                        within.flatMap(same -> afterDay).orElse(null),
                        within.flatMap(same -> afterId).map(CaseId::value).orElse(null),
                        most - found.size()));
            }
        }
        return found;
    }

    /**
     * Reads the cases of the own team that wait, in the order of {@link #listWaiting}.
     *
     * @param requester who asks
     * @param afterPriority the priority of the case before, or empty for the start
     * @param afterDay its day of receipt
     * @param afterId its id
     * @param most the largest number of cases
     * @return the cases in order
     */
    public List<GuidanceCase> readWaiting(
            Requester requester,
            Optional<Priority> afterPriority,
            Optional<LocalDate> afterDay,
            Optional<CaseId> afterId,
            int most) {
        return listWaiting(requester, afterPriority, afterDay, afterId, most).stream()
                .map(this::current)
                .toList();
    }

    /** The team whose cases somebody may see together. Whether they may at all was decided before the call was made. */
    private String team(Requester requester, Action action) {
        var team = access.ownTeam(requester, action);
        fence.enter(requester);
        audit.note(requester, action);
        return team;
    }

    /**
     * Finds a case to record something in it: nobody else can until this transaction ends.
     *
     * @param id the case
     * @param requester who asks for it
     * @return the case, if there is one and they may
     */
    public Optional<GuidanceCase> findForUpdate(CaseId id, Requester requester) {
        return allowed(cases::findByIdForUpdate, id, requester, Action.RECORD).map(this::current);
    }

    /**
     * Adds a new case.
     *
     * @param opened the case
     * @param holder who it belongs to
     * @param requester who opens it
     */
    public void add(GuidanceCase opened, Holder holder, Requester requester) {
        fence.enter(requester);
        fence.run(Errand.INTAKE, opened.id().toString(), () -> {
            cases.save(row(opened, holder));
            var rows = rows(opened, opened.events());
            events.saveAll(rows);
            ofLate.keep(opened);
            marks.note(opened);
            audit.note(opened.id(), holder.organisation(), requester, Action.RECEIVE_REFERRAL, recorded(rows));
        });
    }

    /**
     * Adds events to a case.
     *
     * @param after the case after them
     * @param added the events
     * @param requester who records them
     */
    public void append(GuidanceCase after, List<RecordedEvent> added, Requester requester) {
        var rows = rows(after, added);
        events.saveAll(rows);
        cases.update(
                after.id().value(),
                after.version(),
                after.phase().name(),
                caseworker(after),
                after.assessment().outcome().name(),
                after.assessment().priority().name(),
                after.referral().receivedOn(),
                practices.agendaUntil(after).orElse(null));
        ofLate.keep(after);
        if (added.stream().anyMatch(event -> event.data() instanceof ReferralAmended)) {
            marks.note(after);
        }
        disclosures.note(after, added, requester.organisation());
        audit.note(after.id(), requester.organisation(), requester, Action.RECORD, recorded(rows));
    }

    /**
     * Leaves a case that was found to record something in it as it is.
     *
     * @param found the case
     * @param requester who wanted to record something
     */
    public void leave(GuidanceCase found, Requester requester) {
        audit.note(found.id(), requester.organisation(), requester, Action.RECORD, Outcome.NOT_RECORDED);
    }

    /**
     * Says whose a case is, to whoever wants to do something with it as a whole: nobody else changes or erases it until this
     * transaction ends.
     *
     * @param id the case
     * @param requester who asks
     * @param action what they want to do
     * @return the organisation and the team, if there is such a case and they may
     */
    public Optional<Holder> holderOf(CaseId id, Requester requester, Action action) {
        var found = allowed(cases::findByIdForUpdate, id, requester, action);
        found.ifPresent(row -> audit.note(id, row.organisation(), requester, action, Outcome.DONE));
        return found.map(CaseRow::holder);
    }

    /**
     * Erases a case: its rows, its key, and whatever remembers it. What is left is its audit trail, which tells that it was
     * erased.
     *
     * @param id the case
     * @param requester who erases it
     * @param isHeld tells whether it must be kept; asked when nobody else can change that any more
     * @return whether it was erased, or else is held; empty if there is no such case, or they may not
     */
    public Optional<Boolean> erase(CaseId id, Requester requester, Predicate<GuidanceCase> isHeld) {
        return erase(id, requester, Action.ERASE, isHeld, row -> erase(row, requester));
    }

    /**
     * Erases a part of a case: its events are stored anew without it, and the audit trail tells how they are stored now.
     *
     * @param id the case
     * @param part the part
     * @param requester who erases it
     * @param isHeld tells whether it must be kept; asked when nobody else can change that any more
     * @return whether it was erased, or else is held; empty if there is no such case, or they may not
     */
    public Optional<Boolean> erasePart(CaseId id, FilePart part, Requester requester, Predicate<GuidanceCase> isHeld) {
        return erase(id, requester, Action.ERASE_PART, isHeld, row -> erasePart(row, part, requester));
    }

    private Optional<Boolean> erase(
            CaseId id, Requester requester, Action action, Predicate<GuidanceCase> isHeld, Consumer<CaseRow> work) {
        return fence.open(
                Errand.ERASURE,
                id.toString(),
                () -> allowed(cases::findByIdForUpdate, id, requester, action).map(row -> {
                    if (isHeld.test(current(row))) {
                        audit.note(id, row.organisation(), requester, action, Outcome.NOT_RECORDED);
                        return false;
                    }
                    work.accept(row);
                    return true;
                }));
    }

    private void erasePart(CaseRow row, FilePart part, Requester requester) {
        var id = new CaseId(row.id());
        var code = codec.of(id);
        for (var event : events.findByKeyCaseIdOrderByKeySequence(row.id())) {
            var sequence = event.key().sequence();
            events.encrypt(row.id(), sequence, code.encode(sequence, part.removedFrom(code.decode(event))));
        }
        ofLate.forget(id);
        disclosures.empty(id);
        var stored = events.findByKeyCaseIdOrderByKeySequence(row.id());
        marks.note(replay(id, stored));
        audit.note(id, row.organisation(), requester, Action.ERASE_PART, recorded(stored));
    }

    /**
     * Looks at the cases of the own team in the order of their ids, for what is not to be kept any more.
     *
     * @param requester who asks
     * @param after the case before, or empty for the start
     * @param most the largest number of cases
     * @return the cases
     */
    public List<GuidanceCase> listKept(Requester requester, Optional<CaseId> after, int most) {
        var team = team(requester, Action.LIST_DUE);
        return cases
                .findOfTeam(
                        requester.organisation(), team, after.map(CaseId::value).orElse(null), most)
                .stream()
                .map(this::current)
                .toList();
    }

    /**
     * Erases a case again that was put back with a backup from before it was erased. An operator does so, who is no account:
     * nothing is decided, what was decided then is done.
     *
     * @param id the case
     * @param operator stands for the operator in the trail; its organisation does not count
     * @return whether it was there
     */
    public boolean eraseAgain(CaseId id, Requester operator) {
        fence.enter(operator);
        return fence.open(Errand.ERASED_AGAIN, id.toString(), () -> {
            var found = cases.findByIdForUpdate(id.value());
            found.ifPresent(row -> erase(row, operator));
            return found.isPresent();
        });
    }

    private void erase(CaseRow row, Requester requester) {
        var id = new CaseId(row.id());
        // While there is a case of which it tells.
        audit.note(id, row.organisation(), requester, Action.ERASE, Outcome.DONE);
        codec.destroy(id);
        events.deleteByKeyCaseId(row.id());
        cases.deleteById(row.id());
    }

    private static AuditTrail.Recorded recorded(List<EventRow> rows) {
        return new AuditTrail.Recorded(
                rows.getFirst().key().sequence(), rows.getLast().key().sequence(), EventRow.digest(rows));
    }

    /**
     * Finds the earlier cases of the tenant of a referral.
     *
     * @param referral the referral
     * @param holder whose cases are looked at
     * @return the cases whose tenant is or may be the same person, the earliest referral first
     */
    public List<CaseId> findEarlier(Referral referral, Holder holder) {
        return fence.open(
                Errand.EARLIER_CASES,
                holder.team(),
                () -> referral.tenant().stream()
                        .flatMap(tenant -> findAlike(tenant, holder))
                        .filter(found -> !found.referral().receivedOn().isAfter(referral.receivedOn()))
                        .sorted(Comparator.<GuidanceCase, LocalDate>comparing(
                                        found -> found.referral().receivedOn())
                                .thenComparing(found -> found.id().value()))
                        .map(GuidanceCase::id)
                        .toList());
    }

    /**
     * Finds the cases of the own team whose tenant is or may be the same person as somebody.
     *
     * @param sought what is known of the person
     * @param requester who asks
     * @return the cases
     */
    public List<GuidanceCase> findAbout(Tenant sought, Requester requester) {
        var holder = new Holder(requester.organisation(), team(requester, Action.SEARCH_CASES));
        return findAlike(sought, holder).toList();
    }

    private Stream<GuidanceCase> findAlike(Tenant sought, Holder holder) {
        return marks.sharedBy(sought).stream()
                .flatMap(id -> cases.findById(id.value()).stream())
                .filter(row -> row.holder().equals(holder))
                .map(this::current)
                .filter(found -> found.referral()
                        .tenant()
                        .map(sought::likeness)
                        .filter(ALIKE::contains)
                        .isPresent());
    }

    /**
     * Whether there is no case yet. Until this transaction ends, no other instance is told so.
     *
     * @return true for an empty database
     */
    public boolean isForUsToFill() {
        cases.hold();
        return fence.open(Errand.FIRST_CASES, cases::count) == 0;
    }

    private List<EventRow> rows(GuidanceCase guidanceCase, List<RecordedEvent> added) {
        var code = codec.of(guidanceCase.id());
        return added.stream()
                .map(event -> new EventRow(
                        new EventKey(guidanceCase.id().value(), event.sequence()),
                        EventTypes.nameOf(event.data()),
                        event.occurredOn(),
                        event.recordedAt(),
                        event.recordedBy().value(),
                        code.encode(event.sequence(), event.data())))
                .toList();
    }

    private static RecordedEvent event(EventRow row, CaseCodec code) {
        return new RecordedEvent(
                row.key().sequence(),
                row.occurredOn(),
                row.recordedAt(),
                new AccountId(row.recordedBy()),
                code.decode(row));
    }

    private CaseRow row(GuidanceCase opened, Holder holder) {
        return new CaseRow(
                opened.id().value(),
                holder.organisation(),
                holder.team(),
                opened.version(),
                opened.phase().name(),
                caseworker(opened),
                opened.assessment().outcome().name(),
                opened.assessment().priority().name(),
                opened.referral().receivedOn(),
                practices.agendaUntil(opened).orElse(null));
    }

    private static @Nullable String caseworker(GuidanceCase guidanceCase) {
        return guidanceCase.caseworker().map(AccountId::value).orElse(null);
    }
}
