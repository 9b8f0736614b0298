package be.driehoek.policy;

import static be.driehoek.policy.Verdict.SATISFIED;
import static be.driehoek.policy.Verdict.UNKNOWN;
import static be.driehoek.policy.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Conditions in Kleene's three-valued logic")
class ConditionTest {
    private static final long SEED = 1952L;
    private static final int CONDITIONS = 5_000;
    private static final int DEPTH = 3;

    /** Three facts of two values each are enough to give every triple of verdicts. */
    private static final List<String> FACTS = List.of("housingProblem", "rentArrears", "discussedWithTenant");

    private static final List<Condition> PARTS =
            FACTS.stream().map(ConditionTest::isYes).toList();

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "SATISFIED, SATISFIED, SATISFIED",
        "SATISFIED, VIOLATED,  VIOLATED",
        "SATISFIED, UNKNOWN,   UNKNOWN",
        "VIOLATED,  SATISFIED, VIOLATED",
        "VIOLATED,  VIOLATED,  VIOLATED",
        "VIOLATED,  UNKNOWN,   VIOLATED",
        "UNKNOWN,   SATISFIED, UNKNOWN",
        "UNKNOWN,   VIOLATED,  VIOLATED",
        "UNKNOWN,   UNKNOWN,   UNKNOWN"
    })
    void all_of_two(Verdict one, Verdict other, Verdict expected) {
        assertThat(evaluate(new Condition.All(PARTS.subList(0, 2)), one, other)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} or {1}: {2}")
    @CsvSource({
        "SATISFIED, SATISFIED, SATISFIED",
        "SATISFIED, VIOLATED,  SATISFIED",
        "SATISFIED, UNKNOWN,   SATISFIED",
        "VIOLATED,  SATISFIED, SATISFIED",
        "VIOLATED,  VIOLATED,  VIOLATED",
        "VIOLATED,  UNKNOWN,   UNKNOWN",
        "UNKNOWN,   SATISFIED, SATISFIED",
        "UNKNOWN,   VIOLATED,  UNKNOWN",
        "UNKNOWN,   UNKNOWN,   UNKNOWN"
    })
    void any_of_two(Verdict one, Verdict other, Verdict expected) {
        assertThat(evaluate(new Condition.Any(PARTS.subList(0, 2)), one, other)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource({"SATISFIED, VIOLATED", "VIOLATED, SATISFIED", "UNKNOWN, UNKNOWN"})
    void not_of_one(Verdict one, Verdict expected) {
        assertThat(evaluate(new Condition.Not(PARTS.getFirst()), one)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("triples")
    void three_are_one_and_the_other_two_in_any_order(Verdict one, Verdict two, Verdict three) {
        var verdicts = new Verdict[] {one, two, three};
        var firstTwo = PARTS.subList(0, 2);
        var last = PARTS.getLast();

        var all = evaluate(new Condition.All(PARTS), verdicts);
        var any = evaluate(new Condition.Any(PARTS), verdicts);

        assertThat(all)
                .isEqualTo(evaluate(new Condition.All(List.of(new Condition.All(firstTwo), last)), verdicts))
                .isEqualTo(evaluate(new Condition.All(PARTS.reversed()), verdicts));
        assertThat(any)
                .isEqualTo(evaluate(new Condition.Any(List.of(new Condition.Any(firstTwo), last)), verdicts))
                .isEqualTo(evaluate(new Condition.Any(PARTS.reversed()), verdicts));
        assertThat(all).as("de Morgan").isEqualTo(evaluate(new Condition.Not(new Condition.Any(negated())), verdicts));
        assertThat(any).as("de Morgan").isEqualTo(evaluate(new Condition.Not(new Condition.All(negated())), verdicts));
    }

    static Stream<Arguments> triples() {
        return Arrays.stream(Verdict.values())
                .flatMap(one -> Arrays.stream(Verdict.values())
                        .flatMap(two -> Arrays.stream(Verdict.values()).map(three -> arguments(one, two, three))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PRIVATE, SATISFIED",
        "SOCIAL, SATISFIED",
        "OWNER_OCCUPIED, VIOLATED",
        "NONE, VIOLATED",
        "UNKNOWN, UNKNOWN"
    })
    void one_of_some_values(String sector, Verdict expected) {
        var condition = new Condition.In("tenancySector", List.of("PRIVATE", "SOCIAL"));

        assertThat(condition.evaluate(fact -> sector)).isEqualTo(expected);
    }

    /** Against the strong Kleene tables as minimum and maximum over -1, 0 and 1. */
    @Test
    void random_conditions_are_minima_and_maxima() {
        var random = new SplittableRandom(SEED);
        var conditions = new RandomConditions(random, facts());
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = conditions.next(DEPTH);
            var values = values(random);

            assertThat(number(condition.evaluate(values::get)))
                    .as("seed %d, condition %d: %s of %s", SEED, i, condition, values)
                    .isEqualTo(number(condition, values));
        }
    }

    @Test
    void a_new_answer_never_turns_a_verdict_that_is_known() {
        var random = new SplittableRandom(SEED);
        var conditions = new RandomConditions(random, facts());
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = conditions.next(DEPTH);
            var values = values(random);
            var before = condition.evaluate(values::get);
            for (var fact : facts()) {
                if (!values.get(fact.name()).equals(Fact.UNKNOWN)) {
                    continue;
                }
                for (var value : fact.values()) {
                    var more = new HashMap<>(values);
                    more.put(fact.name(), value);
                    assertThat(condition.evaluate(more::get))
                            .as("seed %d, condition %d: %s of %s", SEED, i, condition, more)
                            .matches(after -> before == UNKNOWN || after == before);
                }
            }
        }
    }

    @Test
    void with_every_answer_given_nothing_is_unknown_and_with_none_everything_is() {
        var random = new SplittableRandom(SEED);
        var conditions = new RandomConditions(random, facts());
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = conditions.next(DEPTH);
            var whole = new HashMap<String, String>();
            facts().forEach(fact -> whole.put(
                    fact.name(), fact.values().get(random.nextInt(fact.values().size()))));

            assertThat(condition.evaluate(whole::get))
                    .as("seed %d, condition %d: %s of %s", SEED, i, condition, whole)
                    .isNotEqualTo(UNKNOWN);
            assertThat(condition.evaluate(fact -> Fact.UNKNOWN))
                    .as("seed %d, condition %d: %s", SEED, i, condition)
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void only_the_facts_that_a_condition_names_can_turn_it() {
        var random = new SplittableRandom(SEED);
        var conditions = new RandomConditions(random, facts());
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = conditions.next(DEPTH);
            var values = values(random);
            var asked = new ArrayList<String>();
            var verdict = condition.evaluate(fact -> {
                asked.add(fact);
                return values.get(fact);
            });
            var others = new HashMap<>(values(random));
            condition.facts().forEach(fact -> others.put(fact, values.get(fact)));

            assertThat(condition.facts())
                    .as("seed %d, condition %d: %s", SEED, i, condition)
                    .doesNotHaveDuplicates()
                    .containsAll(asked);
            assertThat(condition.evaluate(others::get))
                    .as("seed %d, condition %d: %s of %s", SEED, i, condition, others)
                    .isEqualTo(verdict);
        }
    }

    @Test
    void a_condition_comes_back_from_json_as_it_went() {
        var random = new SplittableRandom(SEED);
        var conditions = new RandomConditions(random, facts());
        for (int i = 0; i < CONDITIONS; i++) {
            var condition = conditions.next(DEPTH);

            assertThat(StrictJson.read(StrictJson.write(condition), Condition.class))
                    .as("seed %d, condition %d", SEED, i)
                    .isEqualTo(condition);
        }
    }

    @Test
    void the_facts_come_in_the_order_of_their_first_use() {
        var condition = new Condition.Any(
                List.of(new Condition.Not(isYes("rentArrears")), isYes("housingProblem"), isYes("rentArrears")));

        assertThat(condition.facts()).containsExactly("rentArrears", "housingProblem");
    }

    @Test
    void a_condition_without_parts_is_none() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Condition.All(List.of()));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Condition.Any(List.of()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Condition.In("rentArrears", List.of()));
    }

    private static Condition isYes(String fact) {
        return new Condition.In(fact, List.of("YES"));
    }

    private static List<Condition> negated() {
        return PARTS.stream().<Condition>map(Condition.Not::new).toList();
    }

    /** Evaluates with each of the facts answered so that its part has the given verdict. */
    private static Verdict evaluate(Condition condition, Verdict... verdicts) {
        return condition.evaluate(fact -> switch (verdicts[FACTS.indexOf(fact)]) {
            case SATISFIED -> "YES";
            case VIOLATED -> "NO";
            case UNKNOWN -> Fact.UNKNOWN;
        });
    }

    private static int number(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> 1;
            case VIOLATED -> -1;
            case UNKNOWN -> 0;
        };
    }

    private static int number(Condition condition, Map<String, String> values) {
        return switch (condition) {
            case Condition.In in when Fact.UNKNOWN.equals(values.get(in.fact())) -> number(UNKNOWN);
            case Condition.In in -> number(in.in().contains(values.get(in.fact())) ? SATISFIED : VIOLATED);
            case Condition.All all ->
                all.all().stream().mapToInt(part -> number(part, values)).min().orElseThrow();
            case Condition.Any any ->
                any.any().stream().mapToInt(part -> number(part, values)).max().orElseThrow();
            case Condition.Not not -> -number(not.not(), values);
        };
    }

    private static List<Fact> facts() {
        return Arrays.stream(ReferralFact.values()).map(ReferralFact::fact).toList();
    }

    private static Map<String, String> values(SplittableRandom random) {
        var values = new HashMap<String, String>();
        for (var fact : facts()) {
            values.put(fact.name(), fact.value(random.nextInt(fact.values().size() + 1)));
        }
        return values;
    }
}
