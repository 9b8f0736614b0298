package be.driehoek.service.api;

import be.driehoek.guidance.Finding;
import be.driehoek.guidance.Severity;
import be.driehoek.rule.RuleId;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A departure from the method, in words.
 *
 * @param rule the rule that it departs from, of the rulebook or of the policy
 * @param severity how much it weighs
 * @param code the code of the finding, the same in every language
 * @param message what was found; where the policy has said why, with its sentence
 * @param remedy what would put it right
 */
record FindingView(RuleId rule, Severity severity, String code, String message, String remedy) {

    static FindingView of(Finding finding, Optional<String> explanation, Language language) {
        return new FindingView(
                finding.rule(),
                finding.severity(),
                finding.code(),
                Stream.concat(Stream.of(CoreMessages.render(finding.message(), language)), explanation.stream())
                        .collect(Collectors.joining(" ")),
                CoreMessages.render(finding.remedy(), language));
    }
}
