package be.driehoek.service.pages.cases;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.guidance.Dated;
import be.driehoek.guidance.Finding;
import be.driehoek.rule.Rule;
import be.driehoek.rule.SourceReference;
import java.util.Arrays;
import java.util.Optional;

/**
 * A finding with what is known of its rule.
 *
 * @param found the finding, with its event
 * @param rule the rule of the rulebook; empty where the policy has the rule
 * @param ofPolicy what the rule of the policy said, where it is one of those
 */
record FindingRow(Dated<Finding> found, Optional<Rule> rule, Optional<AssessmentReport.RuleResult> ofPolicy) {

    static FindingRow of(Dated<Finding> found, Optional<AssessmentReport.RuleResult> ofPolicy) {
        return new FindingRow(
                found,
                Arrays.stream(Rule.values())
                        .filter(rule -> rule.id().equals(found.what().rule()))
                        .filter(rule -> ofPolicy.isEmpty())
                        .findFirst(),
                ofPolicy);
    }

    Finding finding() {
        return found.what();
    }

    Optional<SourceReference> source() {
        return rule.map(Rule::source).or(() -> ofPolicy.map(AssessmentReport.RuleResult::source));
    }
}
