package be.driehoek.guidance;

import be.driehoek.rule.RuleId;
import java.util.List;
import java.util.stream.Stream;

/** Acceptance against the assessment: one finding for each requirement or precondition that is not satisfied. */
final class AssessmentFindings {
    private static final String AGAINST = "accepted-against-rule";
    private static final String UNKNOWN = "accepted-unknown-rule";

    private AssessmentFindings() {}

    static List<Finding> ofAcceptance(CaseState before) {
        return Stream.concat(
                        before.assessment().violated().stream().map(rule -> finding(rule, Severity.DEPARTURE, AGAINST)),
                        before.assessment().unknown().stream().map(rule -> finding(rule, Severity.ADVICE, UNKNOWN)))
                .toList();
    }

    static boolean has(String code) {
        return code.equals(AGAINST) || code.equals(UNKNOWN);
    }

    private static Finding finding(RuleId rule, Severity severity, String code) {
        return Finding.of(rule, severity, code).with("rule", rule);
    }
}
