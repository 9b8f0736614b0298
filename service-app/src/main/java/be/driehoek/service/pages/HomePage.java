package be.driehoek.service.pages;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Texts;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What the service is, whom it is for, and how to reach it.
 *
 * @param service what the policy is called
 * @param audience the codes of the sentences that say for whom it is; none where the policy has rules of its own
 * @param isUrgentFirst whether those with less help around them come first
 * @param evaluation months until the first evaluation
 * @param length months until the end
 * @param hours how it can be reached, where the policy says it
 * @param elsewhere where else to go
 */
record HomePage(
        String service,
        List<String> audience,
        boolean isUrgentFirst,
        long evaluation,
        long length,
        Optional<PhoneHours> hours,
        List<Elsewhere> elsewhere) {
    private static final String AUDIENCE = "home.audience.";

    /** The rules that are said in words of every day; an organisation's own are not. */
    private static final List<String> SAID = List.of("EL-1", "EL-2", "EL-3", "EL-4", "PL-1", "PL-2", "PL-3", "PL-4");

    /** The rules by which some come first. */
    private static final List<String> FIRST = List.of("PR-1", "PR-2");

    /**
     * Another place to go.
     *
     * @param to where
     * @param why why there
     */
    record Elsewhere(String to, String why) {}

    static HomePage of(Policy policy, Optional<PhoneHours> hours, Language language) {
        return new HomePage(
                policy.title().in(language),
                ids(policy, RuleKind.REQUIREMENT, SAID).stream()
                        .map(AUDIENCE::concat)
                        .toList(),
                !ids(policy, RuleKind.PREFERENCE, FIRST).isEmpty(),
                policy.term().evaluationAfter().toTotalMonths(),
                policy.term().length().toTotalMonths(),
                hours,
                policy.redirects().stream()
                        .filter(redirect -> isWhole(redirect.to(), language) && isWhole(redirect.why(), language))
                        .map(redirect -> new Elsewhere(
                                redirect.to().in(language), redirect.why().in(language)))
                        .distinct()
                        .toList());
    }

    private static List<String> ids(Policy policy, RuleKind kind, List<String> said) {
        return policy.rules().stream()
                .filter(rule -> rule.kind() == kind)
                .map(PolicyRule::id)
                .map(RuleId::value)
                .filter(said::contains)
                .toList();
    }

    /** Where it names what was told of somebody, it is said to them alone. */
    private static boolean isWhole(Texts text, Language language) {
        return !text.in(language).contains("{");
    }
}
