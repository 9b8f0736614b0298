package be.driehoek.guidance;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import java.util.Map;
import java.util.TreeMap;

/**
 * A departure from the method that was recorded all the same (vaststelling).
 *
 * @param rule the rule that it departs from
 * @param severity how much it weighs
 * @param code what was found, stable over languages and versions, for example {@code evaluation-without-third-party}
 * @param arguments what goes into its sentences; codes, days and numbers, never personal data
 */
public record Finding(RuleId rule, Severity severity, String code, Map<String, String> arguments) {
    private static final String PREFIX = "finding.";
    private static final String REMEDY = ".remedy";

    /**
     * Checks the finding and keeps its own copy of the arguments, in the order of their names.
     *
     * @throws InvalidValueException if a part is missing or there is no such finding
     */
    public Finding {
        Check.present("rule", rule);
        Check.present("severity", severity);
        Check.present("code", code);
        arguments = Check.mapOrEmpty(arguments);
        if (!CoreMessages.bundle().sentences(Language.EN).containsKey(PREFIX + code + REMEDY)) {
            throw InvalidValueException.field(
                    "code",
                    Message.of("must.finding-code"),
                    Message.of("got.text-of-length").with("length", code.length()));
        }
    }

    static Finding advice(Rule rule, String code) {
        return of(rule.id(), Severity.ADVICE, code);
    }

    static Finding departure(Rule rule, String code) {
        return of(rule.id(), Severity.DEPARTURE, code);
    }

    static Finding of(RuleId rule, Severity severity, String code) {
        return new Finding(rule, severity, code, Map.of());
    }

    /**
     * This finding with something filled into its sentences.
     *
     * @param name the name between the braces
     * @param value what to put there; never personal data
     * @return a new finding
     */
    Finding with(String name, Object value) {
        var extended = new TreeMap<>(arguments);
        extended.put(name, value.toString());
        return new Finding(rule, severity, code, extended);
    }

    /**
     * Whether it is about a rule of the policy that assessed the referral. That policy has the words for the rule, which
     * need not be one of the rulebook; {@link GuidanceCase#assessedBefore} leads to them.
     *
     * @return true for what is found when a referral is accepted against its assessment
     */
    public boolean concernsPolicy() {
        return AssessmentFindings.has(code);
    }

    /**
     * What was found, to be said.
     *
     * @return the message; its words stand in the bundles
     */
    public Message message() {
        return new Message(PREFIX + code, arguments);
    }

    /**
     * What would put it right, to be said.
     *
     * @return the message; its words stand in the bundles
     */
    public Message remedy() {
        return new Message(PREFIX + code + REMEDY, arguments);
    }
}
