package be.driehoek.comparison;

import be.driehoek.assessment.Assessment;
import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.comparison.Comparison.Flip;
import be.driehoek.comparison.Comparison.PairCount;
import be.driehoek.comparison.Comparison.Side;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.rule.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Compares two policies, or two versions of one (beleidsvergelijking). Immutable and safe to share between threads.
 *
 * <p>What is compared is counted by its facts, and only then explained: each processor keeps one count, and of the
 * referrals no more is held than what it is looking at. So memory does not grow with their number.
 */
public final class PolicyComparison {
    /** The largest number of combinations of the facts of both policies that {@link #overSpace} goes through. */
    public static final long LARGEST_SPACE = 1L << 26;

    /** How often progress is told, in referrals. */
    public static final long STEP = 1L << 16;

    private static final long LARGEST_HISTOGRAM = 1L << 18;

    private final CompiledPolicy before;
    private final CompiledPolicy after;
    private final JointSpace space;

    private PolicyComparison(CompiledPolicy before, CompiledPolicy after) {
        this.before = before;
        this.after = after;
        this.space = new JointSpace(before, after);
    }

    /**
     * A comparison of two policies.
     *
     * @param before the policy to look at first
     * @param after the policy to hold it against
     * @return a comparison that has looked at nothing yet
     */
    public static PolicyComparison of(CompiledPolicy before, CompiledPolicy after) {
        return new PolicyComparison(before, after);
    }

    /**
     * How many combinations there are of the facts that either policy rests on.
     *
     * @return the number of combinations
     */
    public long combinations() {
        return space.size();
    }

    /**
     * Compares the policies over every combination of the facts that either rests on.
     *
     * @return the comparison; its counts are combinations
     * @throws IllegalStateException if there are more than {@value #LARGEST_SPACE} combinations
     */
    public Comparison overSpace() {
        if (space.size() > LARGEST_SPACE) {
            throw new IllegalStateException(
                    "there must be at most %d combinations: got %d".formatted(LARGEST_SPACE, space.size()));
        }
        return LongStream.range(0, space.size())
                .parallel()
                .collect(Tally::new, Tally::add, Tally::join)
                .result();
    }

    /**
     * Compares the policies over referrals, on as many threads as there are processors.
     *
     * @param referrals the referrals; may be longer than fits in memory
     * @param on the day that is looked at
     * @param progress is told how many referrals were compared, at every {@value #STEP} of them; one call at a time, from
     *     any thread, and the numbers grow. What it throws ends the comparison.
     * @return the comparison; its counts are referrals
     */
    public Comparison over(Stream<Referral> referrals, LocalDate on, LongConsumer progress) {
        var parts = new Parts<>(referrals);
        var compared = new Progress(progress);
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .mapToObj(processor -> tally(parts, on, compared))
                .collect(Tally::new, Tally::join, Tally::join)
                .result();
    }

    private Tally tally(Parts<Referral> parts, LocalDate on, Progress progress) {
        var tally = new Tally();
        var told = new Told(progress);
        for (var part = parts.next(); part.isPresent(); part = parts.next()) {
            part.get().forEachRemaining(referral -> {
                tally.add(space.of(referral, on));
                told.one();
            });
        }
        told.all();
        return tally;
    }

    /** What one thread has compared, and told together. */
    private static final class Told {
        private static final int TOGETHER = 1 << 12;

        private final Progress progress;
        private int untold;

        Told(Progress progress) {
            this.progress = progress;
        }

        void one() {
            untold++;
            if (untold == TOGETHER) {
                all();
            }
        }

        void all() {
            progress.add(untold);
            untold = 0;
        }
    }

    /** Adds up what the threads have compared. */
    private static final class Progress {
        private final LongConsumer listener;
        private long compared;
        private long told;

        Progress(LongConsumer listener) {
            this.listener = listener;
        }

        synchronized void add(long more) {
            compared += more;
            while (compared - told >= STEP) {
                told += STEP;
                listener.accept(told);
            }
        }
    }

    /** The outcomes of both policies with the rules that make them differ; without rules where they do not. */
    private record Change(Outcome before, List<RuleId> rulesBefore, Outcome after, List<RuleId> rulesAfter) {
        boolean isFlip() {
            return before != after;
        }
    }

    /** How often a change was seen, and the smallest number of a combination with which it was. */
    private record Seen(long count, long example) {
        Seen and(Seen other) {
            return new Seen(count + other.count, Math.min(example, other.example));
        }
    }

    /** Counts combinations where there are few, else changes. */
    private final class Tally {
        private final long[] histogram = new long[space.size() > LARGEST_HISTOGRAM ? 0 : (int) space.size()];
        private final Map<Change, Seen> changes = new HashMap<>();

        void add(long state) {
            if (histogram.length > 0) {
                histogram[(int) state]++;
            } else {
                add(state, 1);
            }
        }

        private void add(long state, long count) {
            changes.merge(change(state), new Seen(count, state), Seen::and);
        }

        void join(Tally other) {
            for (int state = 0; state < histogram.length; state++) {
                histogram[state] += other.histogram[state];
            }
            other.changes.forEach((change, seen) -> changes.merge(change, seen, Seen::and));
        }

        Comparison result() {
            for (int state = 0; state < histogram.length; state++) {
                if (histogram[state] > 0) {
                    add(state, histogram[state]);
                }
            }
            return new Comparison(
                    before.policy().policyVersion(),
                    after.policy().policyVersion(),
                    changes.values().stream().mapToLong(Seen::count).sum(),
                    counts(),
                    flips());
        }

        private List<PairCount> counts() {
            var counts = new ArrayList<PairCount>();
            for (var one : Outcome.values()) {
                for (var other : Outcome.values()) {
                    long count = changes.entrySet().stream()
                            .filter(entry -> entry.getKey().before() == one
                                    && entry.getKey().after() == other)
                            .mapToLong(entry -> entry.getValue().count())
                            .sum();
                    if (count > 0) {
                        counts.add(new PairCount(one, other, count));
                    }
                }
            }
            return counts;
        }

        private List<Flip> flips() {
            return changes.entrySet().stream()
                    .filter(entry -> entry.getKey().isFlip())
                    .sorted(Comparator.<Map.Entry<Change, Seen>>comparingLong(
                                    entry -> -entry.getValue().count())
                            .thenComparingLong(entry -> entry.getValue().example()))
                    .map(entry -> flip(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private Change change(long state) {
        var ofBefore = before.assess(space.ofFirst(state));
        var ofAfter = after.assess(space.ofSecond(state));
        if (ofBefore.outcome() == ofAfter.outcome()) {
            return new Change(ofBefore.outcome(), List.of(), ofAfter.outcome(), List.of());
        }
        return new Change(ofBefore.outcome(), causes(ofBefore, ofAfter), ofAfter.outcome(), causes(ofAfter, ofBefore));
    }

    /** The rules that one outcome rests on, without those that say the same on the other side. */
    private static List<RuleId> causes(Assessment of, Assessment other) {
        return of.deciding().stream()
                .filter(rule -> !saysTheSame(other, rule, of.verdict(rule)))
                .map(PolicyRule::id)
                .toList();
    }

    private static boolean saysTheSame(Assessment other, PolicyRule rule, Verdict verdict) {
        return other.policy().policy().rules().stream()
                .filter(candidate -> candidate.id().equals(rule.id()) && candidate.kind() == rule.kind())
                .anyMatch(candidate -> other.verdict(candidate) == verdict);
    }

    private Flip flip(Change change, Seen seen) {
        return new Flip(
                new Side(
                        change.before(),
                        change.rulesBefore(),
                        before.assess(space.ofFirst(seen.example())).values()),
                new Side(
                        change.after(),
                        change.rulesAfter(),
                        after.assess(space.ofSecond(seen.example())).values()),
                seen.count());
    }
}
