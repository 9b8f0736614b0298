package be.driehoek.guidance;

import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Message;

/**
 * A departure from the method that was recorded all the same (vaststelling).
 *
 * @param rule the rule that it departs from
 * @param severity how much it weighs
 * @param message what was found
 * @param remedy what would put it right
 */
public record Finding(RuleId rule, Severity severity, Message message, Message remedy) {
    private static final String PREFIX = "finding.";
    private static final String REMEDY = ".remedy";

    static Finding advice(Rule rule, String code) {
        return of(rule.id(), Severity.ADVICE, code);
    }

    static Finding departure(Rule rule, String code) {
        return of(rule.id(), Severity.DEPARTURE, code);
    }

    static Finding of(RuleId rule, Severity severity, String code) {
        return new Finding(rule, severity, Message.of(PREFIX + code), Message.of(PREFIX + code + REMEDY));
    }

    /**
     * This finding with something filled into its sentences.
     *
     * @param name the name between the braces
     * @param value what to put there; never personal data
     * @return a new finding
     */
    Finding with(String name, Object value) {
        return new Finding(rule, severity, message.with(name, value), remedy.with(name, value));
    }

    /**
     * The code of the finding, stable over languages and versions.
     *
     * @return for example {@code evaluation-without-third-party}
     */
    public String code() {
        return message.code().substring(PREFIX.length());
    }
}
