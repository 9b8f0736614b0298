package be.driehoek.assessment;

import be.driehoek.fact.FactSpace;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the rules of some kinds of a policy come to, for any combination of facts.
 *
 * <p>It rests on {@link RuleGroup}s that share no facts, so that its size goes with the largest group and not with the
 * number of all combinations.
 *
 * @param <R> the result
 */
final class Ruling<R extends Enum<R>> {
    /** The largest number of combinations of facts of rules that are linked by shared facts. */
    static final int LARGEST_GROUP = 1 << 20;

    private final Scale<R> scale;
    private final List<RuleGroup> groups;
    private final int[][] joins;
    private final List<R> results;

    Ruling(Scale<R> scale, List<RuleTable> tables, FactSpace space) {
        this.scale = scale;
        this.groups =
                linked(tables.stream()
                                .filter(table ->
                                        scale.kinds().contains(table.rule().kind()))
                                .toList())
                        .stream()
                        .map(rules -> group(rules, space))
                        .toList();
        this.joins = joins(scale);
        this.results =
                IntStream.range(0, scale.standings()).mapToObj(scale::result).toList();
    }

    /** What a scale says, once: a table of a whole space asks for it hundreds of thousands of times. */
    private static int[][] joins(Scale<?> scale) {
        var joins = new int[scale.standings()][scale.standings()];
        for (int one = 0; one < joins.length; one++) {
            for (int other = 0; other < joins.length; other++) {
                joins[one][other] = scale.join(one, other);
            }
        }
        return joins;
    }

    private RuleGroup group(List<RuleTable> rules, FactSpace space) {
        var facts = new LinkedHashSet<String>();
        rules.forEach(table -> facts.addAll(table.rule().condition().facts()));
        checkSize(facts, space);
        return new RuleGroup(
                scale, rules, SubSpace.of(space, facts), space.facts().size());
    }

    static void checkSize(Collection<String> facts, FactSpace space) {
        double combinations = facts.stream()
                .mapToDouble(fact -> space.values(space.place(fact)) + 1)
                .reduce(1, (one, other) -> one * other);
        if (combinations > LARGEST_GROUP) {
            throw new InvalidInputException(List.of(new InputError(
                    "/rules",
                    Message.of("must.space-at-most").with("max", LARGEST_GROUP),
                    Message.of("got.space")
                            .with("facts", String.join(", ", facts))
                            .with("combinations", (long) combinations))));
        }
    }

    /** Puts rules together that share a fact, directly or through others. */
    private static List<List<RuleTable>> linked(List<RuleTable> tables) {
        var groups = new ArrayList<List<RuleTable>>();
        for (var table : tables) {
            var facts = table.rule().condition().facts();
            var joined = new ArrayList<RuleTable>();
            groups.removeIf(group -> {
                var isLinked = group.stream()
                        .flatMap(other -> other.rule().condition().facts().stream())
                        .anyMatch(facts::contains);
                return isLinked && joined.addAll(group);
            });
            joined.add(table);
            groups.add(joined);
        }
        return List.copyOf(groups);
    }

    List<RuleGroup> groups() {
        return groups;
    }

    Scale<R> scale() {
        return scale;
    }

    R result(int[] codes) {
        int standing = scale.ofNothing();
        for (var group : groups) {
            standing = joins[standing][group.standing(group.facts().of(codes))];
        }
        return results.get(standing);
    }

    /** The unknown facts whose answer can change the result, now or after other answers, as bits of their places. */
    long questions(int[] codes) {
        long questions = 0;
        for (var group : groups) {
            questions |= group.questions(group.facts().of(codes), contexts(group, codes));
        }
        return questions;
    }

    /** What all other groups can come to say together, as bits. */
    private int contexts(RuleGroup of, int[] codes) {
        int contexts = 1 << scale.ofNothing();
        for (var group : groups) {
            if (group != of) {
                contexts = joined(contexts, group.reachable(group.facts().of(codes)));
            }
        }
        return contexts;
    }

    private int joined(int some, int others) {
        int joined = 0;
        for (int one = 0; one < scale.standings(); one++) {
            for (int other = 0; other < scale.standings(); other++) {
                if ((some & (1 << one)) != 0 && (others & (1 << other)) != 0) {
                    joined |= 1 << scale.join(one, other);
                }
            }
        }
        return joined;
    }
}
