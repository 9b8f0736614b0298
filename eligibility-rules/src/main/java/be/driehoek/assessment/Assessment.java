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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a policy says about a combination of facts (beoordeling).
 *
 * <p>It bears no day and no person, and is shared. Outcome and priority are at hand; what explains them is worked out
 * when it is asked for.
 */
public final class Assessment {
    private final CompiledPolicy policy;
    private final long state;
    private final Outcome outcome;
    private final Priority priority;

    Assessment(CompiledPolicy policy, long state, Outcome outcome, Priority priority) {
        this.policy = policy;
        this.state = state;
        this.outcome = outcome;
        this.priority = priority;
    }

    /**
     * The policy that decides.
     *
     * @return the policy
     */
    public CompiledPolicy policy() {
        return policy;
    }

    /**
     * The combination of facts.
     *
     * @return its number in the policy's space
     */
    public long state() {
        return state;
    }

    /**
     * What it comes to.
     *
     * @return the outcome
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * How urgent it is; always given.
     *
     * @return the priority
     */
    public Priority priority() {
        return priority;
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
        return with(kind, verdict).stream().map(PolicyRule::id).toList();
    }

    /**
     * The rules that make the outcome what it is: those that it rests on.
     *
     * @return the violated requirements of {@code NOT_ELIGIBLE}; the unknown requirements of {@code UNDETERMINED}, or
     *     its unknown preconditions where every requirement is satisfied; the violated preconditions of {@code NOT_YET};
     *     none for {@code ELIGIBLE}
     */
    public List<PolicyRule> deciding() {
        return switch (outcome) {
            case NOT_ELIGIBLE -> with(RuleKind.REQUIREMENT, Verdict.VIOLATED);
            case NOT_YET -> with(RuleKind.PRECONDITION, Verdict.VIOLATED);
            case UNDETERMINED -> {
                var requirements = with(RuleKind.REQUIREMENT, Verdict.UNKNOWN);
                yield requirements.isEmpty() ? with(RuleKind.PRECONDITION, Verdict.UNKNOWN) : requirements;
            }
            case ELIGIBLE -> List.of();
        };
    }

    private List<PolicyRule> with(RuleKind kind, Verdict verdict) {
        return policy.policy().rules().stream()
                .filter(rule -> rule.kind() == kind && verdict(rule) == verdict)
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
     * The values of all facts that the policy rests on.
     *
     * @return the values by the names of their facts, {@link Fact#UNKNOWN} among them
     */
    public SortedMap<String, String> values() {
        var values = new TreeMap<String, String>();
        policy.space()
                .facts()
                .forEach(
                        fact -> values.put(fact.fact().name(), value(fact.fact().name())));
        return Collections.unmodifiableSortedMap(values);
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
        return places(open())
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
        return places(policy.priority().questions(codes())).mapToObj(this::fact).toList();
    }

    /** The places of the facts to ask for, as bits. */
    private long open() {
        return policy.outcome().questions(codes());
    }

    private double shareOpen(int fact) {
        return answers(fact)
                        .filter(answered -> answered.outcome == Outcome.UNDETERMINED)
                        .count()
                / (double) policy.space().values(fact);
    }

    private double questionsLeft(int fact) {
        return answers(fact)
                .mapToInt(answered -> Long.bitCount(answered.open()))
                .average()
                .orElse(0);
    }

    private Stream<Assessment> answers(int fact) {
        return IntStream.rangeClosed(1, policy.space().values(fact))
                .mapToObj(code -> policy.assess(policy.space().with(state, fact, code)));
    }

    private static IntStream places(long bits) {
        return IntStream.range(0, Long.SIZE).filter(place -> (bits & (1L << place)) != 0);
    }

    private Fact fact(int place) {
        return policy.space().facts().get(place).fact();
    }

    private int[] codes() {
        return policy.space().codes(state);
    }

    /**
     * The smallest sets of changes that somebody can bring about after which no requirement and no precondition is
     * violated.
     *
     * @return the sets; none if nothing is violated, or no change helps
     */
    public List<Remedy> remedies() {
        return Remedies.of(policy, state);
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
     * @param on the day that was looked at
     * @return policy, outcome, priority, and the requirements and preconditions that are not satisfied
     */
    public AssessmentSummary summary(LocalDate on) {
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
     * @param on the day that was looked at
     * @param language the reader's language
     * @return the report
     */
    public AssessmentReport report(LocalDate on, Language language) {
        return AssessmentReport.of(this, on, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assessment that && policy.equals(that.policy) && state == that.state;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(state);
    }

    @Override
    public String toString() {
        return outcome + " under " + policy.policy().policyVersion();
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
