package be.driehoek.service.api;

import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.practice.Practices;
import be.driehoek.text.Language;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts findings into words: those of the rulebook, and for the rules of a policy those that the policy has. */
@Singleton
class FindingViews {
    private final Practices practices;

    FindingViews(Practices practices) {
        this.practices = practices;
    }

    FindingView of(GuidanceCase guidanceCase, Dated<Finding> finding, Language language) {
        return FindingView.of(finding.what(), practices.explanationOf(guidanceCase, finding, language), language);
    }

    /** The findings of a decision, which recorded one event. */
    List<FindingView> of(Decision.Accepted accepted, Language language) {
        var event = accepted.events().getFirst();
        return accepted.findings().stream()
                .map(finding -> new Dated<>(event.sequence(), event.occurredOn(), finding))
                .map(finding -> of(accepted.result(), finding, language))
                .toList();
    }
}
