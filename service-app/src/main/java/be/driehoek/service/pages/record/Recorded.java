package be.driehoek.service.pages.record;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.service.practice.Practices;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that was recorded, and where it departs from the method.
 *
 * @param type the name of the event
 * @param on the day on which it happened
 * @param findings where it departs from the method
 */
public record Recorded(String type, LocalDate on, List<Found> findings) {
    /** Keeps its own copy of the list. */
    public Recorded {
        findings = List.copyOf(findings);
    }

    /**
     * A departure from the method, in words.
     *
     * @param rule the rule, of the rulebook or of the policy
     * @param isOfPolicy whether it is a rule of the policy: the rulebook need not have it
     * @param text what was found
     * @param remedy what would put it right
     */
    public record Found(String rule, boolean isOfPolicy, String text, String remedy) {
        static Found of(GuidanceCase current, Dated<Finding> finding, Practices practices, Language language) {
            var found = CoreMessages.render(finding.what().message(), language);
            return new Found(
                    finding.what().rule().toString(),
                    finding.what().concernsPolicy(),
                    practices
                            .explanationOf(current, finding, language)
                            .map(why -> found + " " + why)
                            .orElse(found),
                    CoreMessages.render(finding.what().remedy(), language));
        }
    }

    static Recorded of(RecordedEvent event) {
        return new Recorded(EventTypes.nameOf(event.data()), event.occurredOn(), List.of());
    }

    /**
     * What a version of a case added.
     *
     * @param current the case
     * @param version the version
     * @param practices has the words of the policies
     * @param language the reader's language
     * @return the event with its findings; empty if there is no such version
     */
    public static Optional<Recorded> of(GuidanceCase current, int version, Practices practices, Language language) {
        return current.events().stream()
                .filter(event -> event.sequence() == version)
                .findFirst()
                .map(event -> new Recorded(
                        EventTypes.nameOf(event.data()),
                        event.occurredOn(),
                        current.findings().stream()
                                .filter(finding -> finding.sequence() == version)
                                .map(finding -> Found.of(current, finding, practices, language))
                                .toList()));
    }
}
