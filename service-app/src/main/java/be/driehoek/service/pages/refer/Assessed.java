package be.driehoek.service.pages.refer;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.policy.Verdict;
import java.util.List;

/**
 * What a referral comes to.
 *
 * @param report the assessment in words
 */
record Assessed(AssessmentReport report) {

    /** The look of the verdict. */
    String look() {
        return switch (report.outcome()) {
            case ELIGIBLE -> "good";
            case NOT_ELIGIBLE -> "bad";
            case NOT_YET -> "warm";
            case UNDETERMINED -> "brand";
        };
    }

    /** What can be told of the rules by now. */
    List<AssessmentReport.RuleResult> known() {
        return report.rules().stream()
                .filter(rule -> rule.verdict() != Verdict.UNKNOWN)
                .toList();
    }
}
