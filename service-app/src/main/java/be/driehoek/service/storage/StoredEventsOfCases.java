package be.driehoek.service.storage;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.audit.StoredEvents;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Tells the audit trail how events are stored; nothing is decoded. */
@Singleton
final class StoredEventsOfCases implements StoredEvents {
    private final EventRows events;

    StoredEventsOfCases(EventRows events) {
        this.events = events;
    }

    @Override
    public Optional<OfCase> of(CaseId id) {
        var rows = events.findByKeyCaseIdOrderByKeySequence(id.value());
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Rows(rows));
    }

    /** The rows of a case. */
    private record Rows(List<EventRow> rows) implements OfCase {

        @Override
        public int last() {
            return rows.getLast().key().sequence();
        }

        @Override
        public String digest(int first, int last) {
            return EventRow.digest(rows.stream()
                    .filter(row -> row.key().sequence() >= first && row.key().sequence() <= last)
                    .toList());
        }
    }
}
