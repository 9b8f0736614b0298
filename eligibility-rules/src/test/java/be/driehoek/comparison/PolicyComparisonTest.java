package be.driehoek.comparison;

import static be.driehoek.policy.PolicyDraft.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.LargePolicy;
import be.driehoek.assessment.Naive;
import be.driehoek.assessment.RandomPolicies;
import be.driehoek.assessment.RandomReferrals;
import be.driehoek.comparison.Comparison.Flip;
import be.driehoek.comparison.Comparison.PairCount;
import be.driehoek.json.StrictJson;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.RuleKind;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.rule.RuleId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two policies side by side")
class PolicyComparisonTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final Policy LIMBURG = PolicyDraft.cawLimburg();
    private static final long SEED = 20261125L;
    private static final int PAIRS = 150;

    static Stream<Arguments> others() {
        return Stream.of(
                Arguments.of(
                        "EL-4 no longer takes FUTURE",
                        version().condition("EL-4", in("evictionRisk", "PROCEEDINGS", "ACUTE"))),
                Arguments.of("EL-1 is dropped", version().without("EL-1")),
                Arguments.of("EL-4 only delays", version().kind("EL-4", RuleKind.PRECONDITION)),
                Arguments.of("EL-6 decides", version().kind("EL-6", RuleKind.REQUIREMENT)),
                Arguments.of(
                        "a rule on a known fact is added",
                        version().with("NW-1", RuleKind.REQUIREMENT, in("socialNetwork", "ABSENT"))),
                Arguments.of(
                        "a rule on another fact is added",
                        version().with("NW-2", RuleKind.PRECONDITION, in("hoarding", "YES"))),
                Arguments.of(
                        "EL-1 is turned round", version().condition("EL-1", in("tenancySector", "SOCIAL", "NONE"))));
    }

    /** Listens to the progress and does nothing. */
    private static void nobody(long compared) {}

    private static PolicyDraft version() {
        return PolicyDraft.of(LIMBURG).version("changed");
    }

    private static PolicyComparison comparison(Policy before, Policy after) {
        return PolicyComparison.of(CompiledPolicy.of(before), CompiledPolicy.of(after));
    }

    @Test
    void with_itself_nothing_flips() {
        var found = comparison(LIMBURG, LIMBURG).overSpace();

        assertThat(found.compared()).isEqualTo(24_300);
        assertThat(found.flips()).isEmpty();
        assertThat(found.counts())
                .extracting(PairCount::before, PairCount::after, PairCount::count)
                .containsExactlyInAnyOrder(
                        tuple(Outcome.ELIGIBLE, Outcome.ELIGIBLE, 540L),
                        tuple(Outcome.NOT_YET, Outcome.NOT_YET, 108L),
                        tuple(Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE, 19_116L),
                        tuple(Outcome.UNDETERMINED, Outcome.UNDETERMINED, 4_536L));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void over_the_whole_space_counts_and_flips_are_those_counted_by_hand(String name, PolicyDraft draft) {
        var other = draft.policy();
        var forth = comparison(LIMBURG, other);
        var back = comparison(other, LIMBURG);

        assertThat(forth.combinations()).isEqualTo(forth.overSpace().compared());
        assertThat(ByHand.of(forth.overSpace())).isEqualTo(ByHand.overSpace(LIMBURG, other));
        assertThat(ByHand.of(back.overSpace())).isEqualTo(ByHand.overSpace(other, LIMBURG));
        assertThat(forth.overSpace().flips()).isNotEmpty();
        assertIsCoherent(forth.overSpace(), LIMBURG, other, name);
        assertIsCoherent(back.overSpace(), other, LIMBURG, name);
    }

    @Test
    void a_stricter_rule_is_named_on_the_side_on_which_it_refuses() {
        var stricter = version()
                .condition("EL-4", in("evictionRisk", "PROCEEDINGS", "ACUTE"))
                .policy();

        var flips = comparison(LIMBURG, stricter).overSpace().flips();

        assertThat(flips).hasSizeGreaterThan(1).allSatisfy(flip -> {
            assertThat(flip.before().outcome()).isNotEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(flip.after().outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
            assertThat(flip.after().rules()).containsExactly(new RuleId("EL-4"));
            assertThat(flip.after().example()).containsEntry("evictionRisk", "FUTURE");
        });
        assertThat(flips)
                .filteredOn(flip -> flip.before().outcome() == Outcome.ELIGIBLE)
                .singleElement()
                .satisfies(flip -> assertThat(flip.before().rules()).isEmpty());
    }

    @Test
    void random_pairs_are_compared_as_by_hand_and_every_flip_has_a_cause() {
        var random = new SplittableRandom(SEED);
        int flips = 0;
        int withoutBefore = 0;
        for (int i = 0; i < PAIRS; i++) {
            var pair = RandomPolicies.pair(random);
            var name = "seed %d, pair %d: %s".formatted(SEED, i, pair);
            var found = comparison(pair.getFirst(), pair.getLast()).overSpace();
            assertThat(ByHand.of(found)).as(name).isEqualTo(ByHand.overSpace(pair.getFirst(), pair.getLast()));
            assertIsCoherent(found, pair.getFirst(), pair.getLast(), name);
            flips += found.flips().size();
            withoutBefore += found.flips().stream()
                            .anyMatch(flip -> flip.before().rules().isEmpty())
                    ? 1
                    : 0;
        }

        assertThat(flips).as("seed %d flips", SEED).isGreaterThan(PAIRS);
        assertThat(withoutBefore)
                .as("seed %d finds causes on one side only", SEED)
                .isPositive();
    }

    @Test
    void over_referrals_it_counts_them_one_by_one() {
        var other =
                version().kind("EL-4", RuleKind.PRECONDITION).without("EL-1").policy();
        var referrals = referrals(20_000);
        var ofBefore = CompiledPolicy.of(LIMBURG);

        var expected = ByHand.over(
                referrals.stream().map(referral -> ofBefore.assess(referral, ON).values()), LIMBURG, other);
        var comparison = comparison(LIMBURG, other);
        var found = comparison.over(referrals.stream(), ON, PolicyComparisonTest::nobody);

        assertThat(expected.flips()).hasSizeGreaterThan(2);
        assertThat(ByHand.of(found)).isEqualTo(expected);
        assertIsCoherent(found, LIMBURG, other, "over referrals");
        for (var shape : shapes(referrals)) {
            assertThat(comparison.over(shape, ON, PolicyComparisonTest::nobody)).isEqualTo(found);
        }
    }

    @Test
    void no_referrals_at_all_are_no_comparison_of_anything() {
        var found = comparison(LIMBURG, LIMBURG).over(Stream.of(), ON, PolicyComparisonTest::nobody);

        assertThat(found)
                .isEqualTo(new Comparison(LIMBURG.policyVersion(), LIMBURG.policyVersion(), 0, List.of(), List.of()));
    }

    /** Split at any place, from a queue, without a known size, and not to be split at all. */
    private static List<Stream<Referral>> shapes(List<Referral> referrals) {
        return List.of(
                referrals.stream().sequential(),
                referrals.parallelStream().filter(referral -> true),
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(referrals.iterator(), 0), false),
                StreamSupport.stream(new Unsplittable(referrals.spliterator()), true));
    }

    /** Gives up its elements one by one. */
    private static final class Unsplittable extends Spliterators.AbstractSpliterator<Referral> {
        private final Spliterator<Referral> of;

        Unsplittable(Spliterator<Referral> of) {
            super(Long.MAX_VALUE, 0);
            this.of = of;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Referral> action) {
            return of.tryAdvance(action);
        }

        @Override
        public Spliterator<Referral> trySplit() {
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void progress_is_told_at_every_step_and_never_twice_at_a_time(boolean isSized) {
        var referral = referrals(1).getFirst();
        long steps = 7;
        int number = (int) (steps * PolicyComparison.STEP + 123);
        var sized = IntStream.range(0, number).mapToObj(i -> referral);
        var told = new ArrayList<Long>();
        var inside = new AtomicInteger();
        var overlaps = new AtomicInteger();

        var found = comparison(LIMBURG, LIMBURG).over(isSized ? sized : sized.filter(any -> true), ON, compared -> {
            overlaps.addAndGet(inside.incrementAndGet() - 1);
            told.add(compared);
            inside.decrementAndGet();
        });

        assertThat(found.compared()).isEqualTo(number);
        assertThat(overlaps).hasValue(0);
        assertThat(told)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) steps)
                        .mapToObj(step -> step * PolicyComparison.STEP)
                        .toList());
    }

    @Test
    void what_a_listener_throws_ends_the_comparison() {
        var referral = referrals(1).getFirst();
        var many = IntStream.range(0, (int) PolicyComparison.STEP).mapToObj(i -> referral);

        assertThatIllegalStateException()
                .isThrownBy(() -> comparison(LIMBURG, LIMBURG).over(many, ON, compared -> {
                    throw new IllegalStateException("enough");
                }))
                .withMessageContaining("enough");
    }

    @Test
    void a_dwelling_can_lie_in_one_region_and_not_in_the_other() {
        var inside = PolicyDraft.of(LIMBURG)
                .with("RG-1", RuleKind.REQUIREMENT, in("dwellingInRegion", "YES"))
                .region(LargePolicy.region(LargePolicy.INSIDE))
                .policy();
        var outside = PolicyDraft.of(inside)
                .version("outside")
                .region(LargePolicy.region(LargePolicy.OUTSIDE))
                .policy();
        var both = PolicyDraft.of(inside)
                .version("both")
                .region(LargePolicy.region(Stream.concat(LargePolicy.INSIDE.stream(), LargePolicy.OUTSIDE.stream())
                        .toList()))
                .policy();
        var referrals = referrals(5_000);

        assertThat(comparison(inside, inside).combinations()).isEqualTo(3 * 24_300);
        assertThat(comparison(inside, LIMBURG).combinations()).isEqualTo(3 * 24_300);
        assertThat(comparison(inside, outside).combinations()).isEqualTo(9 * 24_300);
        assertThat(comparison(inside, inside).overSpace().flips()).isEmpty();
        for (var other : List.of(outside, both)) {
            var compiledInside = CompiledPolicy.of(inside);
            var compiledOther = CompiledPolicy.of(other);
            var found = comparison(inside, other).over(referrals.stream(), ON, PolicyComparisonTest::nobody);
            assertThat(found.flips()).isNotEmpty();
            assertThat(ByHand.of(found).counts())
                    .isEqualTo(referrals.stream()
                            .collect(Collectors.groupingBy(
                                    referral -> List.of(
                                            compiledInside.assess(referral, ON).outcome(),
                                            compiledOther.assess(referral, ON).outcome()),
                                    Collectors.counting())));
        }
        assertThat(comparison(inside, outside)
                        .over(referrals.stream(), ON, PolicyComparisonTest::nobody)
                        .flips())
                .filteredOn(flip -> flip.before().outcome() == Outcome.ELIGIBLE
                        && flip.after().outcome() == Outcome.NOT_ELIGIBLE)
                .singleElement()
                .satisfies(flip -> {
                    assertThat(flip.before().example()).containsEntry("dwellingInRegion", "YES");
                    assertThat(flip.after().example()).containsEntry("dwellingInRegion", "NO");
                });
    }

    /** Three facts that only a duty rests on multiply everything by 27, and are too many to count each combination. */
    @Test
    void more_combinations_than_are_counted_apart_give_the_same_ways() {
        var other = version()
                .condition("EL-4", in("evictionRisk", "PROCEEDINGS", "ACUTE"))
                .policy();
        var larger = PolicyDraft.of(other);
        for (var fact : List.of("work", "health", "justice")) {
            larger.with("DU-" + larger.rules(), RuleKind.DUTY, in(fact, "YES"));
        }

        var small = ByHand.of(comparison(LIMBURG, other).overSpace());
        var large = comparison(LIMBURG, larger.policy()).overSpace();

        assertThat(large.compared()).isEqualTo(24_300 * 27).isGreaterThan(1 << 18);
        assertThat(ByHand.of(large).counts()).isEqualTo(times27(small.counts()));
        assertThat(ByHand.of(large).flips()).isEqualTo(times27(small.flips()));
        assertIsCoherent(large, LIMBURG, larger.policy(), "large");
    }

    private static <K> Map<K, Long> times27(Map<K, Long> counts) {
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> 27 * entry.getValue()));
    }

    @Test
    void policies_of_any_size_are_compared_over_referrals_but_not_over_their_space() {
        var other = PolicyDraft.of(LargePolicy.POLICY)
                .version("without-EL-7")
                .without("EL-7")
                .policy();
        var comparison = comparison(LargePolicy.POLICY, other);
        var referrals = referrals(5_000);
        var ofBefore = CompiledPolicy.of(LargePolicy.POLICY);

        var found = comparison.over(referrals.stream(), ON, PolicyComparisonTest::nobody);

        assertThat(found.flips()).isNotEmpty();
        assertThat(ByHand.of(found))
                .isEqualTo(ByHand.over(
                        referrals.stream()
                                .map(referral -> ofBefore.assess(referral, ON).values()),
                        LargePolicy.POLICY,
                        other));
        assertIsCoherent(found, LargePolicy.POLICY, other, "every fact");
        assertThat(comparison.combinations()).isGreaterThan(PolicyComparison.LARGEST_SPACE);
        assertThatIllegalStateException().isThrownBy(comparison::overSpace);
    }

    @Test
    void as_json_it_says_who_flips_how_and_why() {
        var other = version()
                .condition("EL-1", in("tenancySector", "PRIVATE", "SOCIAL"))
                .policy();
        var referral = Referral.builder()
                .receivedOn(ON)
                .tenancy(Tenancy.builder().sector(TenancySector.SOCIAL).build())
                .build();

        var json = new String(
                StrictJson.write(comparison(LIMBURG, other)
                        .over(Stream.of(referral, referral), ON, PolicyComparisonTest::nobody)),
                StandardCharsets.UTF_8);

        assertThat(json).isEqualTo("""
            {"before":{"id":"caw-limburg","version":"2026-1"},\
            "after":{"id":"caw-limburg","version":"changed"},\
            "compared":2,\
            "counts":[{"before":"NOT_ELIGIBLE","after":"UNDETERMINED","count":2}],\
            "flips":[{"before":{"outcome":"NOT_ELIGIBLE","rules":["EL-1"],"example":{\
            "discussedWithTenant":"UNKNOWN","evictionRisk":"UNKNOWN","housingProblem":"UNKNOWN",\
            "lifeDomains":"UNKNOWN","referrerKind":"UNKNOWN","rentArrears":"UNKNOWN",\
            "socialNetwork":"UNKNOWN","tenancySector":"SOCIAL"}},\
            "after":{"outcome":"UNDETERMINED","rules":[],"example":{\
            "discussedWithTenant":"UNKNOWN","evictionRisk":"UNKNOWN","housingProblem":"UNKNOWN",\
            "lifeDomains":"UNKNOWN","referrerKind":"UNKNOWN","rentArrears":"UNKNOWN",\
            "socialNetwork":"UNKNOWN","tenancySector":"SOCIAL"}},"count":2}]}\
            """);
    }

    private static List<Referral> referrals(int number) {
        var random = new RandomReferrals(new SplittableRandom(SEED));
        return Stream.generate(random::next).limit(number).toList();
    }

    /** What holds of every comparison, whatever was compared. */
    private static void assertIsCoherent(Comparison found, Policy before, Policy after, String name) {
        assertThat(found.before()).as(name).isEqualTo(before.policyVersion());
        assertThat(found.after()).as(name).isEqualTo(after.policyVersion());
        assertThat(found.counts())
                .as(name)
                .isSortedAccordingTo(Comparator.comparing(PairCount::before).thenComparing(PairCount::after))
                .allMatch(count -> count.count() > 0);
        assertThat(found.flips())
                .as(name)
                .isSortedAccordingTo(Comparator.comparingLong(Flip::count).reversed());
        assertThat(found.flips().stream().mapToLong(Flip::count).sum())
                .as(name)
                .isEqualTo(found.counts().stream()
                        .filter(count -> count.before() != count.after())
                        .mapToLong(PairCount::count)
                        .sum());
        assertThat(found.flips()).as(name).allSatisfy(flip -> {
            assertThat(Stream.concat(flip.before().rules().stream(), flip.after().rules().stream()))
                    .isNotEmpty();
            assertThat(flip.before().outcome()).isNotEqualTo(flip.after().outcome());
            assertThat(new Naive(before, flip.before().example()).outcome())
                    .isEqualTo(flip.before().outcome());
            assertThat(new Naive(after, flip.after().example()).outcome())
                    .isEqualTo(flip.after().outcome());
            assertThat(flip.before().example().entrySet())
                    .allMatch(fact -> flip.after()
                            .example()
                            .getOrDefault(fact.getKey(), fact.getValue())
                            .equals(fact.getValue()));
        });
    }
}
