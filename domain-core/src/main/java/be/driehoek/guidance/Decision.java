package be.driehoek.guidance;

import be.driehoek.guidance.event.RecordedEvent;
import java.util.List;

/** The answer to a command (beslissing). */
public sealed interface Decision {
    /**
     * The command is recorded.
     *
     * @param result the case after it
     * @param events what it added to the case, at least one event
     * @param findings where it departs from the method
     */
    record Accepted(GuidanceCase result, List<RecordedEvent> events, List<Finding> findings) implements Decision {
        /** Keeps its own copies of the lists. */
        public Accepted {
            events = List.copyOf(events);
            findings = List.copyOf(findings);
        }
    }

    /**
     * The command is refused; nothing changes.
     *
     * @param violations every reason, at least one
     */
    record Refused(List<Violation> violations) implements Decision {
        /** Keeps its own copy of the list. */
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
