package be.driehoek.guidance;

import be.driehoek.rule.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** Acceptance against the assessment: one finding for each requirement or precondition that is not satisfied. */
final class AssessmentFindings {
    private AssessmentFindings() {}

    static List<Finding> ofAcceptance(CaseState before) {
        return Stream.concat(
                        before.assessment().violated().stream()
                                .map(rule -> finding(rule, Severity.DEPARTURE, "accepted-against-rule")),
                        before.assessment().unknown().stream()
                                .map(rule -> finding(rule, Severity.ADVICE, "accepted-unknown-rule")))
                .toList();
    }

    private static Finding finding(RuleId rule, Severity severity, String code) {
        return Finding.of(rule, severity, code).with("rule", rule);
    }
}
