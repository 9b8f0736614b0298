package be.driehoek.comparison;

import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.rule.RuleId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the outcomes under two policies differ (vergelijking).
 *
 * @param before the policy that is looked at first
 * @param after the policy that it is held against
 * @param compared how many referrals, or combinations of facts, were looked at
 * @param counts how many had each pair of outcomes, in the order of the outcomes; pairs that did not occur are left out
 * @param flips every way in which an outcome became another one, the most frequent first
 */
public record Comparison(
        PolicyVersion before, PolicyVersion after, long compared, List<PairCount> counts, List<Flip> flips) {
    /** Keeps its own copies of the lists. */
    public Comparison {
        counts = List.copyOf(counts);
        flips = List.copyOf(flips);
    }

    /**
     * How many had one outcome before and one after.
     *
     * @param before the outcome under the first policy
     * @param after the outcome under the second policy
     * @param count how many
     */
    public record PairCount(Outcome before, Outcome after, long count) {}

    /**
     * A way in which an outcome became another one (omslag): the outcomes, and the rules that caused it.
     *
     * @param before what there was under the first policy
     * @param after what there is under the second policy
     * @param count how many referrals, or combinations of facts
     */
    public record Flip(Side before, Side after, long count) {}

    /**
     * One side of a flip.
     *
     * @param outcome the outcome
     * @param rules the rules that this outcome rests on and that say something else, or are not there, under the other
     *     policy; never empty on both sides of a flip
     * @param example the facts of one of those that flipped, by name
     */
    public record Side(Outcome outcome, List<RuleId> rules, SortedMap<String, String> example) {
        /** Keeps its own copies. */
        public Side {
            rules = List.copyOf(rules);
            example = Collections.unmodifiableSortedMap(new TreeMap<>(example));
        }
    }
}
