package be.driehoek.verification;

import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Priority;
import be.driehoek.rule.RuleId;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What holds of a policy over every combination of its facts, unknown included (verificatie van het beleid).
 *
 * @param policy the policy
 * @param combinations how many combinations of facts there are
 * @param outcomes how many of them have each outcome, in the order of the outcomes
 * @param priorities how many of them have each priority, in the order of the priorities
 * @param neverDecide the requirements and preconditions that never decide on their own, in the order of the policy
 * @param contradictions the smallest sets of requirements and preconditions that cannot be satisfied together, the
 *     smaller ones first; where there is one, nobody is ever eligible
 * @param facts what each fact of the policy can matter for: those that its rules and redirects look at in the order of
 *     their first use, then those that it only asks for
 * @param monotone whether a new answer can flip a settled outcome
 */
public record Verification(
        PolicyVersion policy,
        long combinations,
        List<Share<Outcome>> outcomes,
        List<Share<Priority>> priorities,
        List<NeverDecides> neverDecide,
        List<List<RuleId>> contradictions,
        List<FactUse> facts,
        Monotone monotone) {
    /** Keeps its own copies of the lists. */
    public Verification {
        outcomes = List.copyOf(outcomes);
        priorities = List.copyOf(priorities);
        neverDecide = List.copyOf(neverDecide);
        contradictions = contradictions.stream().map(List::copyOf).toList();
        facts = List.copyOf(facts);
    }

    /**
     * How much of the space has a result.
     *
     * @param <R> an outcome or a priority
     * @param result the result
     * @param combinations how many combinations have it
     * @param of how many combinations there are
     */
    public record Share<R extends Enum<R>>(
            R result, long combinations, @JsonIgnore long of) {
        /**
         * The combinations with this result as a part of all.
         *
         * @return from 0 to 1
         */
        @JsonProperty
        public double share() {
            return (double) combinations / of;
        }
    }

    /**
     * A rule that never decides on its own: nowhere does the outcome rest on this rule being violated, and on no other.
     *
     * @param rule the rule
     * @param canBeViolated whether it is violated anywhere at all; a rule from a file always is
     * @param coveredBy the rules each of which is violated wherever it is: other requirements, and for a precondition
     *     other preconditions too; empty if only several together are, or if it is never violated
     */
    public record NeverDecides(RuleId rule, boolean canBeViolated, List<RuleId> coveredBy) {
        /** Keeps its own copy of the list. */
        public NeverDecides {
            coveredBy = List.copyOf(coveredBy);
        }
    }

    /**
     * What a fact can matter for: whether another answer can ever make a difference.
     *
     * @param fact the name of the fact
     * @param outcome for the outcome
     * @param priority for the priority
     * @param duty for a duty
     * @param redirect for where else to go
     */
    public record FactUse(String fact, boolean outcome, boolean priority, boolean duty, boolean redirect) {
        /**
         * Whether it is of no use at all.
         *
         * @return true if it cannot matter for anything
         */
        @JsonProperty
        public boolean cannotMatter() {
            return !outcome && !priority && !duty && !redirect;
        }
    }

    /**
     * The law that no new answer ever flips a settled outcome, looked at step by step.
     *
     * @param answers how many answers to an unknown fact were looked at: all there are, or all within each group of
     *     rules that share facts where the combinations are too many
     * @param flips how many of them flip a settled outcome
     */
    public record Monotone(long answers, long flips) {
        /**
         * Whether the law holds.
         *
         * @return true if no answer flips a settled outcome
         */
        @JsonProperty
        public boolean holds() {
            return flips == 0;
        }
    }
}
