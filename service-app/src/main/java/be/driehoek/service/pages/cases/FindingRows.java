package be.driehoek.service.pages.cases;

import be.driehoek.assessment.AssessmentReport.RuleResult;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.service.practice.Practices;
import be.driehoek.text.Language;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts beside a finding what its rule says: the rulebook, or the policy that assessed the referral. */
@Singleton
final class FindingRows {
    private final Practices practices;

    FindingRows(Practices practices) {
        this.practices = practices;
    }

    FindingRow of(GuidanceCase guidanceCase, Dated<Finding> found, Language language) {
        return FindingRow.of(found, ofPolicy(guidanceCase, found, language));
    }

    private Optional<RuleResult> ofPolicy(GuidanceCase guidanceCase, Dated<Finding> found, Language language) {
        return Optional.of(found)
                .filter(about -> about.what().concernsPolicy())
                .map(about -> practices.assessmentOf(guidanceCase.assessedBefore(about.sequence()), language))
                .flatMap(report -> report.rules().stream()
                        .filter(result -> result.id().equals(found.what().rule()))
                        .findFirst());
    }
}
