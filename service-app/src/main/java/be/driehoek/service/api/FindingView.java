package be.driehoek.service.api;

import be.driehoek.guidance.Finding;
import be.driehoek.guidance.Severity;
import be.driehoek.rule.RuleId;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.util.List;

/**
 * A departure from the method, in words.
 *
 * @param rule the rule that it departs from
 * @param severity how much it weighs
 * @param code the code of the finding, the same in every language
 * @param message what was found
 * @param remedy what would put it right
 */
record FindingView(RuleId rule, Severity severity, String code, String message, String remedy) {

    static FindingView of(Finding finding, Language language) {
        return new FindingView(
                finding.rule(),
                finding.severity(),
                finding.code(),
                CoreMessages.render(finding.message(), language),
                CoreMessages.render(finding.remedy(), language));
    }

    static List<FindingView> of(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }
}
