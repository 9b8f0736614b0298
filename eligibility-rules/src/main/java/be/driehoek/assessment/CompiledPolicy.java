package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.text.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * A policy with the answer for every combination of its facts worked out (gecompileerd beleid).
 *
 * <p>Assessing is then reading the facts and looking up. Immutable and safe to share between threads.
 */
public final class CompiledPolicy {
    /** The largest number of combinations of facts that a policy can rest on. */
    public static final int LARGEST_SPACE = 1_000_000;

    private static final int BITS_PER_VERDICT = 2;
    private static final int MOST_RULES = Long.SIZE / BITS_PER_VERDICT;
    private static final Verdict[] VERDICTS = Verdict.values();

    private final Policy policy;
    private final FactSpace space;
    private final long[] verdicts;
    private final Outcome[] outcomes;
    private final Priority[] priorities;
    private final int[] questions;
    private final int[] priorityQuestions;

    private CompiledPolicy(Policy policy, FactSpace space) {
        this.policy = policy;
        this.space = space;
        this.verdicts = new long[space.size()];
        this.outcomes = new Outcome[space.size()];
        this.priorities = new Priority[space.size()];
        for (int state = 0; state < space.size(); state++) {
            evaluate(state);
        }
        this.questions = factsThatCanChange(outcomes);
        this.priorityQuestions = factsThatCanChange(priorities);
    }

    /**
     * Compiles a policy.
     *
     * @param policy the policy
     * @return the compiled policy
     * @throws InvalidInputException if it has more than 32 rules, or its facts more than {@value #LARGEST_SPACE}
     *     combinations
     */
    public static CompiledPolicy of(Policy policy) {
        if (policy.rules().size() > MOST_RULES || combinations(policy) > LARGEST_SPACE) {
            throw new InvalidInputException(List.of(new InputError(
                    "/rules",
                    Message.of("must.space-at-most").with("rules", MOST_RULES).with("max", LARGEST_SPACE),
                    Message.of("got.space").with("rules", policy.rules().size()).with("combinations", (long)
                            combinations(policy)))));
        }
        return new CompiledPolicy(policy, new FactSpace(policy.facts()));
    }

    private static double combinations(Policy policy) {
        return policy.facts().stream()
                .mapToDouble(fact -> fact.fact().values().size() + 1)
                .reduce(1, (one, other) -> one * other);
    }

    @SuppressWarnings("EnumOrdinal") // Packed and unpacked within this class only.
    private void evaluate(int state) {
        var rules = policy.rules();
        long packed = 0;
        for (int i = 0; i < rules.size(); i++) {
            long verdict = rules.get(i)
                    .condition()
                    .evaluate(fact -> space.value(state, fact))
                    .ordinal();
            packed |= verdict << (i * BITS_PER_VERDICT);
        }
        verdicts[state] = packed;
        outcomes[state] = outcomeOf(state);
        priorities[state] = priorityOf(state);
    }

    /** A violated requirement decides; else an unknown one leaves open; preconditions come after. */
    private Outcome outcomeOf(int state) {
        if (any(state, RuleKind.REQUIREMENT, Verdict.VIOLATED)) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (any(state, RuleKind.REQUIREMENT, Verdict.UNKNOWN)) {
            return Outcome.UNDETERMINED;
        }
        if (any(state, RuleKind.PRECONDITION, Verdict.VIOLATED)) {
            return Outcome.NOT_YET;
        }
        return any(state, RuleKind.PRECONDITION, Verdict.UNKNOWN) ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
    }

    /** What is unknown neither lowers nor raises the priority. */
    private Priority priorityOf(int state) {
        if (!any(state, RuleKind.PREFERENCE, Verdict.SATISFIED)) {
            return Priority.NORMAL;
        }
        var isEveryOne =
                !any(state, RuleKind.PREFERENCE, Verdict.VIOLATED) && !any(state, RuleKind.PREFERENCE, Verdict.UNKNOWN);
        return isEveryOne ? Priority.HIGH : Priority.RAISED;
    }

    private boolean any(int state, RuleKind kind, Verdict verdict) {
        var rules = policy.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == kind && verdict(state, i) == verdict) {
                return true;
            }
        }
        return false;
    }

    /**
     * For every combination, the unknown facts whose answer can change a result, now or after other answers.
     *
     * <p>Answers lead to larger numbers, so that going down from the largest finds what follows already known.
     */
    private int[] factsThatCanChange(Enum<?>[] results) {
        var masks = new int[space.size()];
        for (int state = space.size() - 1; state >= 0; state--) {
            for (int fact = 0; fact < space.facts().size(); fact++) {
                if (space.code(state, fact) != 0) {
                    continue;
                }
                for (int code = 1; code <= space.values(fact); code++) {
                    int answered = space.with(state, fact, code);
                    masks[state] |= masks[answered];
                    if (results[answered] != results[state]) {
                        masks[state] |= 1 << fact;
                    }
                }
            }
        }
        return masks;
    }

    /**
     * Assesses a referral.
     *
     * @param referral what is known
     * @param on the day that is looked at
     * @return the assessment
     */
    public Assessment assess(Referral referral, LocalDate on) {
        return new Assessment(this, space.of(referral), on);
    }

    /**
     * Assesses a combination of facts.
     *
     * @param state the number of the combination in {@link #space}
     * @param on the day that is looked at
     * @return the assessment
     * @throws IndexOutOfBoundsException if the space has no such combination
     */
    public Assessment assess(int state, LocalDate on) {
        return new Assessment(this, state, on);
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

    Verdict verdict(int state, int rule) {
        return VERDICTS[(int) (verdicts[state] >>> (rule * BITS_PER_VERDICT)) & ((1 << BITS_PER_VERDICT) - 1)];
    }

    Verdict verdict(int state, PolicyRule rule) {
        int place = policy.rules().indexOf(rule);
        if (place < 0) {
            throw new IllegalArgumentException("rule must be one of the policy: got " + rule.id());
        }
        return verdict(state, place);
    }

    Outcome outcome(int state) {
        return outcomes[state];
    }

    Priority priority(int state) {
        return priorities[state];
    }

    /** The places of the facts to ask for, as bits. */
    int questions(int state) {
        return questions[state];
    }

    /** The places of the facts that can still change the priority, as bits. */
    int priorityQuestions(int state) {
        return priorityQuestions[state];
    }

    boolean isObstructed(int state) {
        return any(state, RuleKind.REQUIREMENT, Verdict.VIOLATED)
                || any(state, RuleKind.PRECONDITION, Verdict.VIOLATED);
    }
}
