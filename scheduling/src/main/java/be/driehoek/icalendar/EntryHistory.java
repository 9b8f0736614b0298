package be.driehoek.icalendar;

import be.driehoek.agenda.Obligation;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.GoalRated;
import be.driehoek.guidance.event.GoalsAdjusted;
import be.driehoek.guidance.event.LandlordContacted;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.ReferredOnward;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a calendar has ever shown of a case, with the event that changed each entry last.
 *
 * <p>Nothing of it is stored: the case is looked at as it was after each of its events. Whatever was there once stays,
 * called off, so that calendar programs learn that it is gone.
 */
final class EntryHistory {
    /** What is on no agenda, and so moves no entry; what is not listed is looked at. */
    static final Set<Class<? extends CaseEvent>> MOVES_NOTHING =
            Set.of(GoalsAdjusted.class, GoalRated.class, LandlordContacted.class, ReferredOnward.class);

    private final Map<String, Version> latest = new LinkedHashMap<>();

    private EntryHistory() {}

    /**
     * An entry as it is now.
     *
     * @param entry the entry
     * @param sequence the event that changed it last, counted from 1
     * @param changedAt when that event was recorded
     */
    record Version(Entry entry, int sequence, Instant changedAt) {}

    static Collection<Version> of(
            GuidanceCase guidanceCase, Function<GuidanceCase, List<Obligation>> agenda, boolean isPersonal) {
        var history = new EntryHistory();
        for (var event : guidanceCase.events()) {
            if (!MOVES_NOTHING.contains(event.data().getClass())) {
                var known = GuidanceCase.replay(
                        guidanceCase.id(), guidanceCase.events().subList(0, event.sequence()));
                history.note(Entries.of(known, agenda.apply(known), isPersonal), event);
            }
        }
        return history.latest.values();
    }

    private void note(Map<String, Entry> entries, RecordedEvent event) {
        latest.replaceAll(
                (id, before) -> entries.containsKey(id) || before.entry().isCalledOff()
                        ? before
                        : new Version(before.entry().calledOff(), event.sequence(), event.recordedAt()));
        entries.forEach((id, entry) -> latest.merge(
                id,
                new Version(entry, event.sequence(), event.recordedAt()),
                (before, after) -> before.entry().equals(entry) ? before : after));
    }
}
