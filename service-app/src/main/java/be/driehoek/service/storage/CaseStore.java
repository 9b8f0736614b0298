package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.party.AccountId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps cases as their events, and beside them what the queries need; always within the caller's transaction. */
@Singleton
public final class CaseStore {
    private final CaseRows cases;
    private final EventRows events;
    private final EventCodec codec;

    CaseStore(CaseRows cases, EventRows events, EventCodec codec) {
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
        var rows = events.findByKeyCaseIdOrderByKeySequence(id.value());
        return rows.isEmpty() ? Optional.empty() : Optional.of(replay(id, rows));
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
     * Finds a case to change it: nobody else can until this transaction ends.
     *
     * @param id the case
     * @return the case, if there is one
     */
    public Optional<GuidanceCase> findForUpdate(CaseId id) {
        return cases.findByIdForUpdate(id.value()).flatMap(row -> find(id));
    }

    /**
     * Adds a new case.
     *
     * @param opened the case
     */
    public void add(GuidanceCase opened) {
        cases.save(row(opened));
        events.saveAll(rows(opened, opened.events()));
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
    }

    /**
     * Whether there is no case yet.
     *
     * @return true for an empty database
     */
    public boolean isEmpty() {
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

    private static CaseRow row(GuidanceCase guidanceCase) {
        return new CaseRow(
                guidanceCase.id().value(),
                guidanceCase.version(),
                guidanceCase.phase().name(),
                guidanceCase.caseworker().map(AccountId::value).orElse(null),
                guidanceCase.assessment().outcome().name(),
                guidanceCase.assessment().priority().name(),
                guidanceCase.referral().receivedOn());
    }
}
