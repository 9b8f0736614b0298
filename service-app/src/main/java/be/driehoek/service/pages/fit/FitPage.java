package be.driehoek.service.pages.fit;

import be.driehoek.assessment.AssessmentReport;
import be.driehoek.assessment.AssessmentReport.RuleResult;
import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.fact.Fact;
import be.driehoek.fact.FactMessages;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.reachability.Reachability;
import be.driehoek.referral.Outcome;
import be.driehoek.text.Language;
import be.driehoek.text.Template;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A question with the answers so far, or the answer to all of them.
 *
 * @param service what the policy is called
 * @param given the answers so far
 * @param asked the next question; empty once nothing is left to ask
 * @param left how many questions there can be at most, the next one among them
 * @param error what is wrong with the answer that was sent just now
 * @param report what the answers come to
 * @param reachability how the service can be reached, where the policy says it
 */
record FitPage(
        String service,
        List<Given> given,
        Optional<Asked> asked,
        int left,
        Optional<String> error,
        AssessmentReport report,
        Optional<Reachability> reachability) {

    /**
     * An answer that was given.
     *
     * @param fact the name of the fact
     * @param question the question
     * @param value the value
     * @param answer the answer in words; empty for "I don't know"
     */
    record Given(String fact, String question, String value, Optional<String> answer) {}

    /**
     * A question.
     *
     * @param fact the name of the fact
     * @param question the question
     * @param options the answers that it can have; none where a postal code is the answer
     */
    record Asked(String fact, String question, List<Option> options) {
        boolean isPostalCode() {
            return options.isEmpty();
        }
    }

    /**
     * A possible answer.
     *
     * @param value the value
     * @param text the value in words
     */
    record Option(String value, String text) {}

    static FitPage of(
            CompiledPolicy policy, Answers answers, Optional<Fact> asked, Optional<String> error, Words words) {
        var questions = new Questions(policy, answers, words.language());
        return new FitPage(
                policy.policy().title().in(words.language()),
                answers.values().entrySet().stream()
                        .map(answer -> questions.given(answer.getKey(), answer.getValue()))
                        .toList(),
                asked.map(questions::asked),
                Math.max(answers.open(policy).size(), asked.isPresent() ? 1 : 0),
                error,
                answers.under(policy).report(words.on(), words.language()),
                policy.policy().reachability());
    }

    /**
     * For whom it is written, and when.
     *
     * @param language the reader's language
     * @param on the day
     */
    record Words(Language language, LocalDate on) {}

    /**
     * What a rule says of the answers.
     *
     * @param rule the rule
     * @param verdict the end of the code of its verdict
     * @param look the class of its badge
     */
    record Reason(RuleResult rule, String verdict, String look) {
        /** A duty that is not met yet keeps nobody out. */
        static Reason of(RuleResult rule) {
            var isToDo = rule.kind() == RuleKind.DUTY && rule.verdict() == Verdict.VIOLATED;
            return switch (rule.verdict()) {
                case SATISFIED -> new Reason(rule, rule.verdict().name(), "good");
                case VIOLATED ->
                    new Reason(rule, isToDo ? "TO_DO" : rule.verdict().name(), isToDo ? "warm" : "bad");
                case UNKNOWN -> new Reason(rule, rule.verdict().name(), "");
            };
        }
    }

    /** Why it fits or not, what speaks against it first; what did not matter any more is left out. */
    List<Reason> conditions() {
        return report.rules().stream()
                .filter(rule -> rule.kind() != RuleKind.PREFERENCE)
                .filter(rule -> rule.verdict() != Verdict.UNKNOWN || report.outcome() == Outcome.UNDETERMINED)
                .sorted(Comparator.comparing(rule -> rule.verdict() != Verdict.VIOLATED))
                .map(Reason::of)
                .toList();
    }

    /** The reasons to come first. */
    List<Reason> preferences() {
        return report.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.PREFERENCE && rule.verdict() == Verdict.SATISFIED)
                .map(Reason::of)
                .toList();
    }

    boolean isWorthReferring() {
        return report.outcome() != Outcome.NOT_ELIGIBLE;
    }

    boolean isStarted() {
        return !given.isEmpty();
    }

    /** Writes questions and answers in one language. */
    private record Questions(CompiledPolicy policy, Answers answers, Language language) {

        Given given(String name, String value) {
            var fact = ReferralFact.named(name).orElseThrow().fact();
            return new Given(
                    name,
                    text(name),
                    value,
                    Optional.of(value)
                            .filter(known -> !known.equals(Fact.UNKNOWN))
                            .map(known -> FactMessages.value(fact, known, language)));
        }

        Asked asked(Fact fact) {
            var isPostalCode = fact.equals(ReferralFact.DWELLING_IN_REGION.fact());
            return new Asked(
                    fact.name(),
                    text(fact.name()),
                    isPostalCode
                            ? List.of()
                            : fact.values().stream()
                                    .map(value -> new Option(value, FactMessages.value(fact, value, language)))
                                    .toList());
        }

        private String text(String name) {
            var assessment = answers.under(policy);
            return policy.policy().facts().stream()
                    .filter(known -> known.name().equals(name))
                    .map(known -> Template.fill(
                            known.question().in(language),
                            place -> FactMessages.value(
                                    ReferralFact.named(place).orElseThrow().fact(), assessment.value(place), language)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a policy must have a question for " + name));
        }
    }
}
