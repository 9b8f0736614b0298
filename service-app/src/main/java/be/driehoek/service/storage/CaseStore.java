package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferralAmended;
import be.driehoek.party.AccountId;
import be.driehoek.party.Likeness;
import be.driehoek.referral.Referral;
import be.driehoek.service.practice.Practices;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Keeps cases as their events, and beside them what the queries need; always within the caller's transaction. */
@Singleton
public final class CaseStore {
    private static final Set<Likeness> ALIKE = EnumSet.of(Likeness.SAME, Likeness.LIKELY);

    private final CaseRows cases;
    private final EventRows events;
    private final EventCodec codec;
    private final CasesOfLate ofLate;
    private final TenantMarks marks;
    private final Practices practices;

    CaseStore(
            CaseRows cases,
            EventRows events,
            EventCodec codec,
            CasesOfLate ofLate,
            TenantMarks marks,
            Practices practices) {
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
     * @return the case, if there is one
     */
    public Optional<GuidanceCase> find(CaseId id) {
        return cases.findById(id.value()).map(this::current);
    }

    private GuidanceCase current(CaseRow row) {
        var id = new CaseId(row.id());
        return ofLate.find(id, row.version()).orElseGet(() -> {
            var read = replay(id, events.findByKeyCaseIdOrderByKeySequence(row.id()));
            ofLate.keep(read);
            return read;
        });
    }

    /** What was stored here must be readable: if it is not, the fault is ours and not the caller's. */
    private GuidanceCase replay(CaseId id, List<EventRow> rows) {
        try {
            return GuidanceCase.replay(id, rows.stream().map(this::event).toList());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException("a stored case must be readable: " + id, unreadable);
        }
    }

    /**
     * Looks at every case that may have something on the agenda of a day or after it.
     *
     * @param <T> what comes out
     * @param caseworker the caseworker that they must have, if any
     * @param from the day
     * @param look looks at the cases, one at a time; none is kept here
     * @return what the look gave
     */
    public <T> T lookAtAgendas(Optional<AccountId> caseworker, LocalDate from, Function<Stream<GuidanceCase>, T> look) {
        try (var rows = events.findOnAgenda(caseworker.map(AccountId::value).orElse(null), from)) {
            var lives = Spliterators.spliteratorUnknownSize(new Lives(rows.iterator()), Spliterator.ORDERED);
            return look.apply(StreamSupport.stream(lives, false)
                    .map(life -> replay(new CaseId(life.getFirst().key().caseId()), life)));
        }
    }

    /**
     * Finds a case to change it: nobody else can until this transaction ends.
     *
     * @param id the case
     * @return the case, if there is one
     */
    public Optional<GuidanceCase> findForUpdate(CaseId id) {
        return cases.findByIdForUpdate(id.value()).map(this::current);
    }

    /**
     * Adds a new case.
     *
     * @param opened the case
     */
    public void add(GuidanceCase opened) {
        cases.save(row(opened));
        events.saveAll(rows(opened, opened.events()));
        ofLate.keep(opened);
        marks.note(opened);
    }

    /**
     * Adds events to a case.
     *
     * @param after the case after them
     * @param added the events
     */
    public void append(GuidanceCase after, List<RecordedEvent> added) {
        events.saveAll(rows(after, added));
        cases.update(row(after));
        ofLate.keep(after);
        if (added.stream().anyMatch(event -> event.data() instanceof ReferralAmended)) {
            marks.note(after);
        }
    }

    /**
     * Finds the earlier cases of the tenant of a referral.
     *
     * @param referral the referral
     * @return the cases whose tenant is or may be the same person, the earliest referral first
     */
    public List<CaseId> findEarlier(Referral referral) {
        return marks.sharedBy(referral).stream()
                .flatMap(id -> find(id).stream())
                .filter(found -> isAlike(found.referral(), referral))
                .filter(found -> !found.referral().receivedOn().isAfter(referral.receivedOn()))
                .sorted(Comparator.<GuidanceCase, LocalDate>comparing(
                                found -> found.referral().receivedOn())
                        .thenComparing(found -> found.id().value()))
                .map(GuidanceCase::id)
                .toList();
    }

    private static boolean isAlike(Referral one, Referral other) {
        return one.tenant()
                .flatMap(tenant -> other.tenant().map(tenant::likeness))
                .filter(ALIKE::contains)
                .isPresent();
    }

    /**
     * Whether there is no case yet. Until this transaction ends, no other instance is told so.
     *
     * @return true for an empty database
     */
    public boolean isForUsToFill() {
        cases.hold();
        return cases.count() == 0;
    }

    private List<EventRow> rows(GuidanceCase guidanceCase, List<RecordedEvent> added) {
        return added.stream()
                .map(event -> new EventRow(
                        new EventKey(guidanceCase.id().value(), event.sequence()),
                        EventTypes.nameOf(event.data()),
                        event.occurredOn(),
                        event.recordedAt(),
                        event.recordedBy().value(),
                        codec.encode(event.data())))
                .toList();
    }

    private RecordedEvent event(EventRow row) {
        return new RecordedEvent(
                row.key().sequence(),
                row.occurredOn(),
                row.recordedAt(),
                new AccountId(row.recordedBy()),
                codec.decode(row.type(), row.payload()));
    }

    private CaseRow row(GuidanceCase guidanceCase) {
        return new CaseRow(
                guidanceCase.id().value(),
                guidanceCase.version(),
                guidanceCase.phase().name(),
                guidanceCase.caseworker().map(AccountId::value).orElse(null),
                guidanceCase.assessment().outcome().name(),
                guidanceCase.assessment().priority().name(),
                guidanceCase.referral().receivedOn(),
                practices.agendaUntil(guidanceCase).orElse(null));
    }
}
