package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.policy.PolicyRedirect;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.AssessmentSummary;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a policy says about a referral (beoordeling).
 *
 * <p>It is a place in the table of a {@link CompiledPolicy}; everything else is looked up when it is asked for.
 *
 * @param policy the policy that decides
 * @param state the combination of facts
 * @param on the day that was looked at
 */
public record Assessment(CompiledPolicy policy, int state, LocalDate on) {

    /**
     * Checks that the policy has such a combination.
     *
     * @throws IndexOutOfBoundsException if it has not
     */
    public Assessment {
        Objects.checkIndex(state, policy.space().size());
    }

    /**
     * What it comes to.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return policy.outcome(state);
    }

    /**
     * How urgent it is; always given.
     *
     * @return the priority
     */
    public Priority priority() {
        return policy.priority(state);
    }

    /**
     * The verdict of a rule.
     *
     * @param rule a rule of the policy
     * @return the verdict
     * @throws IllegalArgumentException if the policy has no such rule
     */
    public Verdict verdict(PolicyRule rule) {
        return policy.verdict(state, rule);
    }

    /**
     * The rules of a kind with a verdict.
     *
     * @param kind the kind
     * @param verdict the verdict
     * @return their ids in the order of the policy
     */
    public List<RuleId> rules(RuleKind kind, Verdict verdict) {
        return policy.policy().rules().stream()
                .filter(rule -> rule.kind() == kind && verdict(rule) == verdict)
                .map(PolicyRule::id)
                .toList();
    }

    /**
     * The value of a fact.
     *
     * @param fact the name of a fact that the policy rests on
     * @return the value, or {@link Fact#UNKNOWN}
     */
    public String value(String fact) {
        return policy.space().value(state, fact);
    }

    /**
     * The unknown facts that can still change the outcome, the most decisive first; none once it is settled.
     *
     * <p>The more of its answers settle the outcome at once, the more decisive a fact is; then the fewer questions its
     * answers leave open on average; then the order of the policy.
     *
     * @return the facts
     */
    public List<Fact> questions() {
        int mask = policy.questions(state);
        return places(mask)
                .boxed()
                .sorted(Comparator.comparingDouble(this::shareOpen).thenComparingDouble(this::questionsLeft))
                .map(this::fact)
                .toList();
    }

    /**
     * The unknown facts that can still change the priority, in the order of the policy.
     *
     * @return the facts
     */
    public List<Fact> priorityQuestions() {
        return places(policy.priorityQuestions(state)).mapToObj(this::fact).toList();
    }

    private double shareOpen(int fact) {
        return answers(fact)
                        .filter(answered -> policy.outcome(answered) == Outcome.UNDETERMINED)
                        .count()
                / (double) policy.space().values(fact);
    }

    private double questionsLeft(int fact) {
        return answers(fact)
                .map(answered -> Integer.bitCount(policy.questions(answered)))
                .average()
                .orElse(0);
    }

    private IntStream answers(int fact) {
        return IntStream.rangeClosed(1, policy.space().values(fact))
                .map(code -> policy.space().with(state, fact, code));
    }

    private static IntStream places(int mask) {
        return IntStream.range(0, Integer.SIZE).filter(place -> (mask & (1 << place)) != 0);
    }

    private Fact fact(int place) {
        return policy.space().facts().get(place).fact();
    }

    /**
     * The smallest sets of changes that somebody can bring about after which no requirement and no precondition is
     * violated.
     *
     * @return the sets; none if nothing is violated, or no change helps
     */
    public List<Remedy> remedies() {
        return policy.isObstructed(state) ? Remedies.of(policy, state) : List.of();
    }

    /**
     * Where else to go, for the rules that are violated.
     *
     * @return the redirects in the order of the policy
     */
    public List<PolicyRedirect> redirects() {
        return policy.policy().redirects().stream()
                .filter(redirect -> policy.policy().rules().stream()
                        .anyMatch(rule -> rule.id().equals(redirect.rule()) && verdict(rule) == Verdict.VIOLATED))
                .filter(redirect -> redirect.condition()
                        .map(condition -> condition.evaluate(this::value) == Verdict.SATISFIED)
                        .orElse(true))
                .toList();
    }

    /**
     * What of this assessment stays in a case.
     *
     * @return policy, outcome, priority, and the requirements and preconditions that are not satisfied
     */
    public AssessmentSummary summary() {
        return new AssessmentSummary(
                policy.policy().policyVersion(),
                on,
                outcome(),
                priority(),
                obstacles(Verdict.VIOLATED),
                obstacles(Verdict.UNKNOWN));
    }

    private List<RuleId> obstacles(Verdict verdict) {
        return policy.policy().rules().stream()
                .filter(rule -> rule.kind() == RuleKind.REQUIREMENT || rule.kind() == RuleKind.PRECONDITION)
                .filter(rule -> verdict(rule) == verdict)
                .map(PolicyRule::id)
                .toList();
    }

    /**
     * The assessment with all its explanations.
     *
     * @param language the reader's language
     * @return the report
     */
    public AssessmentReport report(Language language) {
        return AssessmentReport.of(this, language);
    }

    /**
     * Changes after which nothing is violated (stap die helpt).
     *
     * @param changes the new values by the names of their facts
     */
    public record Remedy(Map<String, String> changes) {
        /** Keeps its own copy of the changes. */
        public Remedy {
            changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
        }
    }
}
