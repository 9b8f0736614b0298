package be.driehoek.assessment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A policy with more combinations than a table can hold: EL-1 to EL-9, PC-1 to PC-3, PF-1 to PF-5")
class LargePolicyTest {
    private static final CompiledPolicy POLICY = CompiledPolicy.of(LargePolicy.POLICY);
    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final long SEED = 20261124L;
    private static final int COMBINATIONS = 20_000;
    private static final int REFERRALS = 5_000;
    private static final int GAPS = 300;
    private static final int MOST_UNKNOWN = 4;

    @Test
    void it_rests_on_every_fact_and_has_no_table() {
        assertThat(POLICY.space().facts()).containsExactlyInAnyOrder(ReferralFact.values());
        assertThat(LargePolicy.POLICY.rules()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(POLICY.space().size()).isGreaterThan(1_000_000_000L * CompiledPolicy.LARGEST_TABLE / 100_000);
        assertThat(POLICY.isTable()).isFalse();
    }

    @Test
    void what_it_decides_is_what_its_conditions_say() {
        var random = new SplittableRandom(SEED);
        var outcomes = EnumSet.noneOf(Outcome.class);
        var priorities = EnumSet.noneOf(Priority.class);
        for (int i = 0; i < COMBINATIONS; i++) {
            var values = i % 2 == 0 ? combination(random, 3) : likely(random);
            assertDecides(POLICY.assess(values), values, "seed %d, %d: %s".formatted(SEED, i, values));
            outcomes.add(POLICY.assess(values).outcome());
            priorities.add(POLICY.assess(values).priority());
        }

        assertThat(outcomes).as("seed %d reaches every outcome", SEED).containsExactly(Outcome.values());
        assertThat(priorities).as("seed %d reaches every priority", SEED).containsExactly(Priority.values());
    }

    @Test
    void what_it_decides_on_a_referral_is_what_its_conditions_say() {
        var referrals = new RandomReferrals(new SplittableRandom(SEED));
        var regions = new HashSet<String>();
        for (int i = 0; i < REFERRALS; i++) {
            var referral = referrals.next();
            var values = values(referral);
            assertDecides(POLICY.assess(referral, ON), values, "seed %d, %d: %s".formatted(SEED, i, referral));
            regions.add(values.getOrDefault("dwellingInRegion", Fact.UNKNOWN));
        }

        assertThat(regions).containsExactlyInAnyOrder("YES", "NO", Fact.UNKNOWN);
    }

    @Test
    void its_questions_are_those_of_a_search_through_all_that_can_come_to_be_known() {
        var random = new SplittableRandom(SEED);
        int asked = 0;
        int several = 0;
        int ofPriority = 0;
        for (int i = 0; i < GAPS; i++) {
            var values = withGaps(random);
            var naive = new Naive(LargePolicy.POLICY, values);
            var found = POLICY.assess(values);
            assertThat(found.questions())
                    .as("seed %d, %d: %s", SEED, i, values)
                    .extracting(Fact::name)
                    .isEqualTo(naive.questions());
            assertThat(found.priorityQuestions())
                    .as("seed %d, %d: %s", SEED, i, values)
                    .extracting(Fact::name)
                    .containsExactlyInAnyOrderElementsOf(naive.priorityQuestions());
            asked += found.questions().isEmpty() ? 0 : 1;
            several += found.questions().size() > 1 ? 1 : 0;
            ofPriority += found.priorityQuestions().isEmpty() ? 0 : 1;
        }

        assertThat(asked).as("seed %d asks", SEED).isGreaterThan(GAPS / 10);
        assertThat(several).as("seed %d asks for several", SEED).isGreaterThan(GAPS / 20);
        assertThat(ofPriority).as("seed %d asks for the priority", SEED).isPositive();
    }

    @Test
    void its_remedies_are_the_smallest_of_all_sets_of_changes_that_help() {
        var random = new SplittableRandom(SEED);
        int largest = 0;
        int several = 0;
        for (int i = 0; i < GAPS; i++) {
            var values = likely(random);
            var found = POLICY.assess(values).remedies().stream()
                    .map(Assessment.Remedy::changes)
                    .toList();
            assertThat(found)
                    .as("seed %d, %d: %s", SEED, i, values)
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(new Naive(LargePolicy.POLICY, values).remedies());
            largest = Math.max(largest, found.stream().mapToInt(Map::size).max().orElse(0));
            several += found.size() > 1 ? 1 : 0;
        }

        assertThat(largest).as("seed %d needs changes of several groups", SEED).isGreaterThan(2);
        assertThat(several).as("seed %d finds several ways", SEED).isPositive();
    }

    @Test
    void no_answer_flips_what_is_settled() {
        var random = new SplittableRandom(SEED);
        int settled = 0;
        for (int i = 0; i < GAPS; i++) {
            var values = new HashMap<>(likely(random));
            values.values().removeIf(value -> random.nextInt(3) == 0);
            var outcome = POLICY.assess(values).outcome();
            if (outcome != Outcome.UNDETERMINED) {
                settled++;
                assertThat(new Naive(LargePolicy.POLICY, values).answers())
                        .as("seed %d, %d: %s", SEED, i, values)
                        .allMatch(answered -> POLICY.assess(answered.values()).outcome() == outcome);
            }
        }

        assertThat(settled).as("seed %d settles", SEED).isGreaterThan(GAPS / 10);
    }

    private static void assertDecides(Assessment found, Map<String, String> values, String name) {
        var naive = new Naive(LargePolicy.POLICY, values);
        assertThat(found.outcome()).as(name).isEqualTo(naive.outcome());
        assertThat(found.priority()).as(name).isEqualTo(naive.priority());
        assertThat(LargePolicy.POLICY.rules()).as(name).allMatch(rule -> found.verdict(rule) == naive.verdict(rule));
        assertThat(found.redirects()).as(name).isEqualTo(naive.redirects());
    }

    /** Any value for each fact; unknown is as likely as one value more. */
    private static Map<String, String> combination(RandomGenerator random, int unlessUnknown) {
        var values = new HashMap<String, String>();
        for (var fact : ReferralFact.values()) {
            if (random.nextInt(unlessUnknown) > 0) {
                values.put(fact.fact().name(), one(random, fact.fact().values()));
            }
        }
        return values;
    }

    /** Everything known, and what the rules of the groups without changes want. */
    private static Map<String, String> likely(RandomGenerator random) {
        var values = combination(random, Integer.MAX_VALUE);
        values.put("tenancySector", one(random, List.of("PRIVATE", "PRIVATE", "PRIVATE", "NONE")));
        values.put("housingProblem", "YES");
        values.put("evictionRisk", one(random, List.of("ACUTE", "FUTURE")));
        values.put("dwellingInRegion", "YES");
        values.put("addiction", "NO");
        values.put("finances", "YES");
        return values;
    }

    private static Map<String, String> withGaps(RandomGenerator random) {
        var values = likely(random);
        var names = new ArrayList<>(values.keySet());
        Collections.sort(names);
        Collections.shuffle(names, Random.from(random));
        values.putAll(Map.of("poorUpkeep", "NO", "work", "YES", "education", "NO", "discussedWithTenant", "YES"));
        values.put("socialNetwork", "ABSENT");
        names.subList(0, 1 + random.nextInt(MOST_UNKNOWN)).forEach(values::remove);
        return values;
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The facts of a referral, read a second time. */
    private static Map<String, String> values(Referral referral) {
        var values = new HashMap<String, String>();
        referral.tenancy().flatMap(Tenancy::sector).ifPresent(sector -> values.put("tenancySector", sector.name()));
        referral.tenancy().flatMap(Tenancy::address).ifPresent(address -> {
            if (address.nisCode().isPresent()) {
                values.put(
                        "dwellingInRegion",
                        yesNo(LargePolicy.INSIDE.contains(address.nisCode().get())));
            } else if (address.postalCode().isPresent()) {
                values.put("dwellingInRegion", "NO");
            }
        });
        referral.rentArrears().ifPresent(answer -> values.put("rentArrears", yesNo(answer)));
        referral.evictionRisk().ifPresent(risk -> values.put("evictionRisk", risk.name()));
        referral.discussedWithTenant().ifPresent(answer -> values.put("discussedWithTenant", yesNo(answer)));
        referral.referrer()
                .flatMap(Referrer::kind)
                .ifPresent(kind -> values.put("referrerKind", kind == ReferrerKind.SELF ? "SELF" : "OTHER"));
        referral.socialNetwork().ifPresent(network -> values.put("socialNetwork", network.name()));
        referral.housingProblems().ifPresent(problems -> {
            var kinds = problems.stream().map(problem -> problem.kind()).collect(toSet());
            values.put("housingProblem", yesNo(!kinds.isEmpty()));
            values.put("squalor", yesNo(kinds.contains(HousingProblemKind.SQUALOR)));
            values.put("neglect", yesNo(kinds.contains(HousingProblemKind.NEGLECT)));
            values.put("poorUpkeep", yesNo(kinds.contains(HousingProblemKind.POOR_UPKEEP)));
            values.put("hoarding", yesNo(kinds.contains(HousingProblemKind.HOARDING)));
            values.put("otherHousingProblem", yesNo(kinds.contains(HousingProblemKind.OTHER)));
        });
        referral.lifeDomainDifficulties().ifPresent(told -> {
            var domains = new HashSet<>(told);
            values.put("lifeDomains", domains.isEmpty() ? "NONE" : domains.size() == 1 ? "ONE" : "SEVERAL");
            for (var domain : LifeDomain.values()) {
                values.put(named(domain), yesNo(domains.contains(domain)));
            }
        });
        return values;
    }

    /** {@code MENTAL_HEALTH} is the fact {@code mentalHealth}. */
    private static String named(LifeDomain domain) {
        var words = domain.name().toLowerCase(Locale.ROOT).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static String yesNo(boolean answer) {
        return answer ? "YES" : "NO";
    }
}
