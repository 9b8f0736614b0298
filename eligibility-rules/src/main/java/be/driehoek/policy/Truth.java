package be.driehoek.policy;

import be.driehoek.fact.ReferralFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a condition can come to once every fact is known, found exactly.
 *
 * <p>One fact after another is put to each of its values, and what is then left of the condition is looked at only once:
 * few conditions need every combination to be tried.
 *
 * @param canHold whether there are values for which it holds
 * @param canFail whether there are values for which it does not
 */
record Truth(boolean canHold, boolean canFail) {

    /** For a condition on known facts. */
    static Truth of(Condition condition) {
        return of(condition, new HashMap<>());
    }

    private static Truth of(Condition condition, Map<Condition, Truth> found) {
        var before = found.get(condition);
        if (before != null) {
            return before;
        }
        var name = condition.facts().getFirst();
        var truth = new Truth(false, false);
        for (var value : ReferralFact.named(name).orElseThrow().fact().values()) {
            truth = truth.or(
                    switch (with(condition, name, value)) {
                        case Rest.Settled settled -> new Truth(settled.holds(), !settled.holds());
                        case Rest.Open open -> of(open.condition(), found);
                    });
            if (truth.canHold && truth.canFail) {
                break;
            }
        }
        found.put(condition, truth);
        return truth;
    }

    private Truth or(Truth other) {
        return new Truth(canHold || other.canHold, canFail || other.canFail);
    }

    /** What is left of a condition once a fact is known. */
    private sealed interface Rest {
        record Settled(boolean holds) implements Rest {}

        record Open(Condition condition) implements Rest {}
    }

    private static Rest with(Condition condition, String fact, String value) {
        return switch (condition) {
            case Condition.In in
            when in.fact().equals(fact) -> new Rest.Settled(in.in().contains(value));
            case Condition.In in -> new Rest.Open(in);
            case Condition.All all -> with(all.all(), fact, value, false, Condition.All::new);
            case Condition.Any any -> with(any.any(), fact, value, true, Condition.Any::new);
            case Condition.Not not ->
                switch (with(not.not(), fact, value)) {
                    case Rest.Settled settled -> new Rest.Settled(!settled.holds());
                    case Rest.Open open -> new Rest.Open(new Condition.Not(open.condition()));
                };
        };
    }

    /** One part that is as {@code deciding} settles the whole; the others drop out once they are settled. */
    private static Rest with(
            List<Condition> parts,
            String fact,
            String value,
            boolean deciding,
            Function<List<Condition>, Condition> whole) {
        var left = new ArrayList<Condition>();
        for (var part : parts) {
            switch (with(part, fact, value)) {
                case Rest.Settled settled
                when settled.holds() == deciding -> {
                    return settled;
                }
                case Rest.Settled settled -> {}
                case Rest.Open open -> left.add(open.condition());
            }
        }
        return left.isEmpty() ? new Rest.Settled(!deciding) : new Rest.Open(whole.apply(left));
    }
}
