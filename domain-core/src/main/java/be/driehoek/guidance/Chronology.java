package be.driehoek.guidance;

import be.driehoek.guidance.event.CaseClosed;
import be.driehoek.guidance.event.CaseReopened;
import be.driehoek.guidance.event.GuidanceResumed;
import be.driehoek.guidance.event.GuidanceStarted;
import be.driehoek.guidance.event.GuidanceSuspended;
import be.driehoek.guidance.event.NetworkExplored;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.guidance.event.StartCorrected;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order in which the events of a case happened, whatever the order in which they were entered.
 *
 * <p>An event tells its day and not its hour. What holds for whole days has its place in them: a suspension begins or ends
 * with the day, the network is known all day, a start looks back on all of it, and a closure comes last. The rest follows in
 * the order of entry.
 */
final class Chronology {
    private final List<RecordedEvent> events;
    private final Optional<RecordedEvent> start;
    private final Set<LocalDate> reopenedOn;

    Chronology(List<RecordedEvent> events) {
        this.events = events;
        this.start = events.stream().filter(Chronology::isStart).reduce((wrong, right) -> right);
        this.reopenedOn = events.stream()
                .filter(event -> event.data() instanceof CaseReopened)
                .map(RecordedEvent::occurredOn)
                .collect(Collectors.toSet());
    }

    static boolean isStart(RecordedEvent event) {
        return event.data() instanceof GuidanceStarted || event.data() instanceof StartCorrected;
    }

    /** The start that stands: of all that were recorded, the last one. */
    Optional<RecordedEvent> start() {
        return start;
    }

    /** What happened by what is known now, in the order of entry: every event but the starts that were corrected. */
    Stream<RecordedEvent> standing() {
        return events.stream()
                .filter(event -> !isStart(event) || start.filter(event::equals).isPresent());
    }

    /** The standing events after the receipt of the referral, in the order in which they happened. */
    List<RecordedEvent> afterReceipt() {
        return standing()
                .skip(1)
                .sorted(Comparator.comparing(RecordedEvent::occurredOn)
                        .thenComparingInt(this::placeInDay)
                        .thenComparingInt(RecordedEvent::sequence))
                .toList();
    }

    private int placeInDay(RecordedEvent event) {
        return switch (event.data()) {
            case GuidanceSuspended ignored -> 0;
            case GuidanceResumed ignored -> 0;
            // Goals and a start build on the network that was explored on their day.
            case NetworkExplored ignored -> 0;
            case GuidanceStarted ignored -> 2;
            case StartCorrected ignored -> 2;
            // On a day on which a case was closed and opened again, only the order of entry tells before from after.
            case CaseClosed ignored -> reopenedOn.contains(event.occurredOn()) ? 1 : 3;
            default -> 1;
        };
    }
}
