package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.input.InvalidInputException;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRedirect;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.verification.Verification;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A policy that is ready to assess (gecompileerd beleid).
 *
 * <p>Where its facts have few combinations, the assessment of each is made once: assessing is then reading the facts and
 * looking up, and allocates nothing. A policy whose facts have more is evaluated each time, with the same answers.
 * Immutable and safe to share between threads.
 */
public final class CompiledPolicy {
    /** The largest number of combinations of facts whose assessments are made beforehand. */
    public static final int LARGEST_TABLE = 1 << 17;

    private final Policy policy;
    private final FactSpace space;
    private final List<RuleTable> rules;
    private final Ruling<Outcome> outcome;
    private final Ruling<Priority> priority;
    private final Assessment[] table;

    private CompiledPolicy(Policy policy, int largestTable) {
        this.policy = policy;
        this.space = new FactSpace(policy.factsUsed(), policy.region());
        policy.rules().forEach(rule -> Ruling.checkSize(rule.condition().facts(), space));
        policy.redirects().forEach(redirect -> Ruling.checkSize(facts(redirect), space));
        this.rules =
                policy.rules().stream().map(rule -> new RuleTable(rule, space)).toList();
        this.outcome = new Ruling<>(Scale.OUTCOME, rules, space);
        this.priority = new Ruling<>(Scale.PRIORITY, rules, space);
        this.table = space.size() > largestTable ? new Assessment[0] : table();
    }

    /**
     * Compiles a policy.
     *
     * @param policy the policy
     * @return the compiled policy
     * @throws InvalidInputException if rules that share facts, or a redirect and its rule, rest on more than
     *     a million combinations
     */
    public static CompiledPolicy of(Policy policy) {
        return of(policy, LARGEST_TABLE);
    }

    static CompiledPolicy of(Policy policy, int largestTable) {
        return new CompiledPolicy(policy, largestTable);
    }

    /** Counts through all combinations, the first fact fastest, as the space numbers them. */
    private Assessment[] table() {
        var assessments = new Assessment[(int) space.size()];
        var codes = new int[space.facts().size()];
        for (int state = 0; state < assessments.length; state++) {
            assessments[state] = new Assessment(this, state, outcome.result(codes), priority.result(codes));
            for (int fact = 0; fact < codes.length && ++codes[fact] > space.values(fact); fact++) {
                codes[fact] = 0;
            }
        }
        return assessments;
    }

    /**
     * Assesses a referral.
     *
     * @param referral what is known
     * @param on the day that is looked at
     * @return the assessment
     */
    public Assessment assess(Referral referral, LocalDate on) {
        return assess(space.of(referral, on));
    }

    /**
     * Assesses facts, without a referral.
     *
     * @param values values by the names of their facts; what is left out is unknown, and facts that the policy does not
     *     rest on are left aside
     * @return the assessment
     * @throws InvalidInputException with every name that is no fact, and every value that the fact cannot have
     */
    public Assessment assess(Map<String, String> values) {
        return assess(space.of(values));
    }

    /**
     * Assesses a combination of facts.
     *
     * @param state the number of the combination in {@link #space}
     * @return the assessment
     * @throws IndexOutOfBoundsException if the space has no such combination
     */
    public Assessment assess(long state) {
        return isTable() ? table[Math.toIntExact(state)] : evaluated(state);
    }

    private Assessment evaluated(long state) {
        var codes = space.codes(Objects.checkIndex(state, space.size()));
        return new Assessment(this, state, outcome.result(codes), priority.result(codes));
    }

    /**
     * Whether every assessment was made beforehand.
     *
     * @return true if the facts have at most {@value #LARGEST_TABLE} combinations
     */
    public boolean isTable() {
        return table.length > 0;
    }

    /**
     * The policy itself.
     *
     * @return the policy
     */
    public Policy policy() {
        return policy;
    }

    /**
     * The combinations of the facts that the policy rests on.
     *
     * @return the space
     */
    public FactSpace space() {
        return space;
    }

    Verdict verdict(long state, PolicyRule rule) {
        int place = policy.rules().indexOf(rule);
        if (place < 0) {
            throw new IllegalArgumentException("rule must be one of the policy: got " + rule.id());
        }
        return rules.get(place).verdict(space.codes(state));
    }

    /**
     * Proves what holds of the policy over every combination of its facts.
     *
     * @return the proof as data
     */
    public Verification verify() {
        return new Verifier(this).verify();
    }

    /** The facts that say whether a redirect is given. */
    Set<String> facts(PolicyRedirect redirect) {
        var facts = new LinkedHashSet<>(rule(redirect).condition().facts());
        redirect.condition().ifPresent(condition -> facts.addAll(condition.facts()));
        return facts;
    }

    /** The rule that a redirect is for; that there is one is checked when a policy is made. */
    PolicyRule rule(PolicyRedirect redirect) {
        return policy.rules().stream()
                .filter(rule -> rule.id().equals(redirect.rule()))
                .findFirst()
                .orElseThrow();
    }

    List<RuleTable> tables() {
        return rules;
    }

    Ruling<Outcome> outcome() {
        return outcome;
    }

    Ruling<Priority> priority() {
        return priority;
    }
}
