package be.driehoek.assessment;

import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.PossibleChange;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Texts;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import be.driehoek.text.Language;
import be.driehoek.text.Template;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An assessment in words (verslag van de beoordeling), in the reader's language.
 *
 * @param policy which version of which policy decided
 * @param on the day that was looked at
 * @param outcome what it comes to
 * @param priority how urgent it is
 * @param rules every rule of the policy, in its order
 * @param questions what to ask, the most decisive first
 * @param priorityQuestions what to ask to know the priority
 * @param remedies what would make the tenant eligible
 * @param redirects where else to go
 */
public record AssessmentReport(
        PolicyVersion policy,
        LocalDate on,
        Outcome outcome,
        Priority priority,
        List<RuleResult> rules,
        List<Question> questions,
        List<Question> priorityQuestions,
        List<Remedy> remedies,
        List<Redirect> redirects) {

    /**
     * How urgent a referral is, and why.
     *
     * @param level how urgent
     * @param reasons the preferences that are satisfied
     */
    public record Priority(be.driehoek.referral.Priority level, List<RuleId> reasons) {}

    /**
     * What one rule says.
     *
     * @param id the rule
     * @param kind what the rule does
     * @param verdict what it says
     * @param facts the values that it rests on, by the names of their facts
     * @param explanation the verdict in words
     * @param source the place that the rule comes from
     */
    public record RuleResult(
            RuleId id,
            RuleKind kind,
            Verdict verdict,
            Map<String, String> facts,
            String explanation,
            SourceReference source) {}

    /**
     * Something to ask.
     *
     * @param fact the name of the fact
     * @param text the question
     */
    public record Question(String fact, String text) {}

    /**
     * Changes that would help.
     *
     * @param changes the new values by the names of their facts
     * @param text what to do
     */
    public record Remedy(Map<String, String> changes, String text) {}

    /**
     * Another place to go.
     *
     * @param to where
     * @param why why there
     */
    public record Redirect(String to, String why) {}

    static AssessmentReport of(Assessment assessment, LocalDate on, Language language) {
        var words = new Words(assessment, language);
        var policy = assessment.policy().policy();
        return new AssessmentReport(
                policy.policyVersion(),
                on,
                assessment.outcome(),
                new Priority(assessment.priority(), assessment.rules(RuleKind.PREFERENCE, Verdict.SATISFIED)),
                policy.rules().stream().map(words::result).toList(),
                assessment.questions().stream()
                        .map(fact -> words.question(fact.name()))
                        .toList(),
                assessment.priorityQuestions().stream()
                        .map(fact -> words.question(fact.name()))
                        .toList(),
                assessment.remedies().stream().map(words::remedy).toList(),
                assessment.redirects().stream()
                        .map(redirect -> new Redirect(words.fill(redirect.to()), words.fill(redirect.why())))
                        .toList());
    }

    /** Finds the words for one assessment in one language. */
    private record Words(Assessment assessment, Language language) {

        RuleResult result(PolicyRule rule) {
            var verdict = assessment.verdict(rule);
            var facts = new LinkedHashMap<String, String>();
            rule.condition().facts().forEach(fact -> facts.put(fact, assessment.value(fact)));
            return new RuleResult(
                    rule.id(),
                    rule.kind(),
                    verdict,
                    Collections.unmodifiableMap(facts),
                    fill(rule.explanations().of(verdict)),
                    rule.source());
        }

        Question question(String fact) {
            return assessment.policy().policy().facts().stream()
                    .filter(known -> known.name().equals(fact))
                    .map(known -> new Question(fact, fill(known.question())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a policy must have a question for " + fact));
        }

        Remedy remedy(Assessment.Remedy remedy) {
            return new Remedy(
                    remedy.changes(),
                    assessment.policy().policy().changes().stream()
                            .filter(change ->
                                    change.to().equals(remedy.changes().get(change.fact())))
                            .map(PossibleChange::text)
                            .map(this::fill)
                            .collect(Collectors.joining(" ")));
        }

        String fill(Texts texts) {
            return Template.fill(texts.in(language), this::valueInWords);
        }

        private String valueInWords(String name) {
            return ReferralFact.named(name)
                    .map(fact -> FactMessages.value(fact.fact(), assessment.value(name), language))
                    .orElseThrow(() -> new IllegalStateException("a text of a policy must name a known fact: " + name));
        }
    }
}
