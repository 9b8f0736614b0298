package be.driehoek.policy;

import be.driehoek.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Conditions of every shape over some facts. Public for the tests of the other packages. */
public final class RandomConditions {
    private static final int MOST_PARTS = 3;

    private final RandomGenerator random;
    private final List<Fact> facts;

    public RandomConditions(RandomGenerator random, List<Fact> facts) {
        this.random = random;
        this.facts = facts;
    }

    public Condition next(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0 -> in(facts.get(random.nextInt(facts.size())));
            case 1 -> new Condition.All(parts(depth - 1));
            case 2 -> new Condition.Any(parts(depth - 1));
            default -> new Condition.Not(next(depth - 1));
        };
    }

    /** One that some values of its facts satisfy and others violate, as a policy asks for. */
    public Condition contingent(int depth) {
        return Stream.generate(() -> next(depth))
                .filter(condition -> Truth.of(condition).equals(new Truth(true, true)))
                .findFirst()
                .orElseThrow();
    }

    private List<Condition> parts(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(MOST_PARTS))
                .mapToObj(i -> next(depth))
                .toList();
    }

    private Condition in(Fact fact) {
        var values = new ArrayList<>(fact.values());
        Collections.shuffle(values, Random.from(random));
        return new Condition.In(fact.name(), values.subList(0, 1 + random.nextInt(values.size())));
    }
}
