package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether a condition can hold and can fail")
class TruthTest {
    private static final long SEED = 1847L;
    private static final int CONDITIONS = 5_000;
    private static final int DEPTH = 3;
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final List<Fact> FACTS =
            Arrays.stream(ReferralFact.values()).map(ReferralFact::fact).toList();
    private static final List<Fact> YES_NO =
            FACTS.stream().filter(fact -> fact.values().equals(Fact.YES_NO)).toList();

    @Test
    void it_is_what_trying_every_combination_gives() {
        var random = new SplittableRandom(SEED);
        var found = new HashMap<Truth, Integer>();
        for (int i = 0; i < CONDITIONS; i++) {
            // Few facts, so that many conditions contradict themselves.
            var condition = new RandomConditions(random, FACTS.subList(0, 3)).next(DEPTH);
            var verdicts = combinations(condition.facts())
                    .map(values -> condition.evaluate(values::get))
                    .toList();
            var truth = Truth.of(condition);
            assertThat(truth)
                    .as("seed %d, condition %d: %s", SEED, i, condition)
                    .isEqualTo(new Truth(verdicts.contains(Verdict.SATISFIED), verdicts.contains(Verdict.VIOLATED)));
            found.merge(truth, 1, Integer::sum);
        }
        assertThat(found)
                .as("seed %d must give conditions of every kind", SEED)
                .containsOnlyKeys(new Truth(true, true), new Truth(true, false), new Truth(false, true));
    }

    private static Stream<Map<String, String>> combinations(List<String> facts) {
        if (facts.isEmpty()) {
            return Stream.of(Map.of());
        }
        var values = ReferralFact.named(facts.getFirst()).orElseThrow().fact().values();
        return combinations(facts.subList(1, facts.size()))
                .flatMap(rest -> values.stream().map(value -> {
                    var more = new HashMap<>(rest);
                    more.put(facts.getFirst(), value);
                    return more;
                }));
    }

    @Test
    void a_tautology_over_all_facts_of_two_values_is_found_at_once() {
        assertThat(YES_NO).hasSizeGreaterThanOrEqualTo(17);
        var odd = odd(YES_NO);
        var everything = new Condition.All(YES_NO.stream().map(TruthTest::isYes).toList());

        assertThat(List.of(odd, everything, exactlyOne(YES_NO))).allSatisfy(condition -> {
            assertAtOnce(condition, new Truth(true, true));
            assertAtOnce(new Condition.Any(List.of(condition, new Condition.Not(condition))), new Truth(true, false));
            assertAtOnce(new Condition.All(List.of(condition, new Condition.Not(condition))), new Truth(false, true));
        });
    }

    /** More pigeons than holes: the classical condition that is hard to see through. */
    @Test
    void four_pigeons_do_not_fit_into_three_holes() {
        var inHole = IntStream.range(0, 4)
                .mapToObj(pigeon -> YES_NO.subList(3 * pigeon, 3 * pigeon + 3))
                .toList();
        var everyPigeonHasOne = inHole.stream()
                .<Condition>map(holes ->
                        new Condition.Any(holes.stream().map(TruthTest::isYes).toList()));
        var noHoleHasTwo = IntStream.range(0, 3)
                .boxed()
                .flatMap(hole -> IntStream.range(0, 4)
                        .boxed()
                        .flatMap(one -> IntStream.range(0, one)
                                .mapToObj(other -> (Condition) new Condition.Not(new Condition.All(List.of(
                                        isYes(inHole.get(one).get(hole)),
                                        isYes(inHole.get(other).get(hole))))))));

        assertAtOnce(
                new Condition.All(Stream.concat(everyPigeonHasOne, noHoleHasTwo).toList()), new Truth(false, true));
    }

    private static void assertAtOnce(Condition condition, Truth expected) {
        var before = System.nanoTime();
        var truth = Truth.of(condition);
        assertThat(truth).isEqualTo(expected);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
    }

    private static Condition isYes(Fact fact) {
        return new Condition.In(fact.name(), List.of("YES"));
    }

    /** An odd number of facts is YES, halves put together, so that the condition stays writable. */
    private static Condition odd(List<Fact> facts) {
        if (facts.size() == 1) {
            return isYes(facts.getFirst());
        }
        var one = odd(facts.subList(0, facts.size() / 2));
        var other = odd(facts.subList(facts.size() / 2, facts.size()));
        return new Condition.Any(List.of(
                new Condition.All(List.of(one, new Condition.Not(other))),
                new Condition.All(List.of(new Condition.Not(one), other))));
    }

    private static Condition exactlyOne(List<Fact> facts) {
        return new Condition.Any(facts.stream()
                .<Condition>map(fact -> new Condition.All(facts.stream()
                        .map(other -> other.equals(fact) ? isYes(other) : new Condition.Not(isYes(other)))
                        .toList()))
                .toList());
    }
}
