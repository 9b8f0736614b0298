package be.driehoek.verification;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.assessment.CompiledPolicy;
import be.driehoek.assessment.Naive;
import be.driehoek.assessment.RandomPolicies;
import be.driehoek.assessment.WithoutTable;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyFact;
import be.driehoek.policy.PolicyRule;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.rule.RuleId;
import be.driehoek.verification.Verification.FactUse;
import be.driehoek.verification.Verification.Monotone;
import be.driehoek.verification.Verification.NeverDecides;
import be.driehoek.verification.Verification.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is proven of random policies, counted by hand over every combination")
class RandomVerificationTest {
    private static final long SEED = 20261126L;
    private static final int POLICIES = 200;
    private static final List<Tried> TRIED = new ArrayList<>();

    /** A policy, what is proven of it, and every combination of its facts. */
    private record Tried(String name, Policy policy, Verification found, Verification withoutTable, List<Naive> all) {
        static Tried of(int number, Policy policy) {
            var compiled = CompiledPolicy.of(policy);
            return new Tried(
                    "seed %d, policy %d: %s".formatted(SEED, number, policy.rules()),
                    policy,
                    compiled.verify(),
                    WithoutTable.of(policy).verify(),
                    new Naive(policy, Map.of()).extensions().toList());
        }

        List<PolicyRule> obstacles() {
            return policy.rules().stream()
                    .filter(rule -> rule.kind() == RuleKind.REQUIREMENT || rule.kind() == RuleKind.PRECONDITION)
                    .toList();
        }
    }

    @BeforeAll
    static void verify_policies() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < POLICIES; i++) {
            TRIED.add(Tried.of(i, RandomPolicies.next(random)));
        }
    }

    @Test
    void shares_are_counted() {
        for (var tried : TRIED) {
            assertThat(tried.found().combinations())
                    .as(tried.name())
                    .isEqualTo(tried.all().size());
            assertThat(counts(tried.found().outcomes())).as(tried.name()).isEqualTo(counted(tried, Naive::outcome));
            assertThat(counts(tried.found().priorities())).as(tried.name()).isEqualTo(counted(tried, Naive::priority));
        }
    }

    private static <R extends Enum<R>> Map<R, Long> counts(List<Share<R>> shares) {
        var counts = new HashMap<R, Long>();
        shares.stream().filter(share -> share.combinations() > 0).forEach(share -> {
            assertThat(share.share() * share.of()).isBetween(share.combinations() - 0.01, share.combinations() + 0.01);
            counts.put(share.result(), share.combinations());
        });
        return counts;
    }

    private static <R> Map<R, Long> counted(Tried tried, Function<Naive, R> result) {
        return tried.all().stream().collect(Collectors.groupingBy(result, Collectors.counting()));
    }

    @Test
    void a_rule_decides_on_its_own_where_nothing_else_that_decides_is_violated() {
        int covered = 0;
        int bySeveral = 0;
        int neverViolated = 0;
        for (var tried : TRIED) {
            var expected = tried.obstacles().stream()
                    .filter(rule -> tried.all().stream().noneMatch(naive -> decidesAlone(rule, naive)))
                    .map(rule -> neverDecides(rule, tried))
                    .toList();
            assertThat(tried.found().neverDecide()).as(tried.name()).isEqualTo(expected);
            covered += expected.stream().anyMatch(never -> !never.coveredBy().isEmpty()) ? 1 : 0;
            neverViolated += expected.stream().anyMatch(never -> !never.canBeViolated()) ? 1 : 0;
            bySeveral += expected.stream()
                            .anyMatch(never ->
                                    never.canBeViolated() && never.coveredBy().isEmpty())
                    ? 1
                    : 0;
        }

        assertThat(covered).as("seed %d has rules that others cover", SEED).isPositive();
        assertThat(neverViolated).as("seed %d has rules that always hold", SEED).isPositive();
        assertThat(bySeveral)
                .as("seed %d has rules that only several cover", SEED)
                .isPositive();
    }

    private static boolean decidesAlone(PolicyRule rule, Naive naive) {
        var outcome = rule.kind() == RuleKind.REQUIREMENT ? Outcome.NOT_ELIGIBLE : Outcome.NOT_YET;
        return naive.outcome() == outcome
                && naive.rules(rule.kind(), Verdict.VIOLATED).equals(List.of(rule));
    }

    private static NeverDecides neverDecides(PolicyRule rule, Tried tried) {
        var violated = tried.all().stream()
                .filter(naive -> naive.verdict(rule) == Verdict.VIOLATED)
                .toList();
        if (violated.isEmpty()) {
            return new NeverDecides(rule.id(), false, List.of());
        }
        return new NeverDecides(
                rule.id(),
                true,
                tried.obstacles().stream()
                        .filter(other -> !other.equals(rule)
                                && (other.kind() == rule.kind() || other.kind() == RuleKind.REQUIREMENT))
                        .filter(other -> violated.stream().allMatch(naive -> naive.verdict(other) == Verdict.VIOLATED))
                        .map(PolicyRule::id)
                        .toList());
    }

    @Test
    void contradictions_are_the_smallest_of_all_sets_of_rules_that_nothing_satisfies() {
        int several = 0;
        for (var tried : TRIED) {
            var expected = contradictions(tried);
            assertThat(tried.found().contradictions())
                    .as(tried.name())
                    .doesNotHaveDuplicates()
                    .hasSameElementsAs(expected)
                    .isSortedAccordingTo(Comparator.comparingInt(List::size));
            assertThat(tried.found().contradictions().isEmpty())
                    .as(tried.name())
                    .isEqualTo(tried.all().stream().anyMatch(naive -> naive.outcome() == Outcome.ELIGIBLE));
            several += expected.stream().anyMatch(rules -> rules.size() > 1) ? 1 : 0;
        }

        assertThat(several)
                .as("seed %d has rules that contradict each other", SEED)
                .isPositive();
    }

    private static Set<List<RuleId>> contradictions(Tried tried) {
        var rules = tried.obstacles();
        var impossible = IntStream.range(1, 1 << rules.size())
                .filter(subset -> tried.all().stream().noneMatch(naive -> isSatisfied(rules, subset, naive)))
                .toArray();
        return IntStream.of(impossible)
                .filter(subset ->
                        IntStream.of(impossible).noneMatch(other -> other != subset && (other & subset) == other))
                .mapToObj(subset -> IntStream.range(0, rules.size())
                        .filter(rule -> (subset & (1 << rule)) != 0)
                        .mapToObj(rule -> rules.get(rule).id())
                        .toList())
                .collect(Collectors.toSet());
    }

    private static boolean isSatisfied(List<PolicyRule> rules, int subset, Naive naive) {
        return IntStream.range(0, rules.size())
                .filter(rule -> (subset & (1 << rule)) != 0)
                .allMatch(rule -> naive.verdict(rules.get(rule)) == Verdict.SATISFIED);
    }

    @Test
    void a_fact_matters_where_another_answer_ever_makes_a_difference() {
        var uses = new HashSet<List<Boolean>>();
        for (var tried : TRIED) {
            var outcome = moving(tried, Naive::outcome);
            var priority = moving(tried, Naive::priority);
            var duty = moving(
                    tried, naive -> duties(tried).stream().map(naive::verdict).toList());
            var redirect = moving(
                    tried,
                    naive -> tried.policy().redirects().stream()
                            .map(given -> naive.redirects().contains(given))
                            .toList());
            var expected = tried.policy().facts().stream()
                    .map(PolicyFact::name)
                    .map(name -> new FactUse(
                            name,
                            outcome.contains(name),
                            priority.contains(name),
                            duty.contains(name),
                            redirect.contains(name)))
                    .toList();
            assertThat(tried.found().facts()).as(tried.name()).containsExactlyInAnyOrderElementsOf(expected);
            expected.forEach(use -> uses.add(List.of(use.outcome(), use.priority(), use.duty(), use.redirect())));
        }

        assertThat(uses).as("seed %d has facts of every use and of none", SEED).hasSizeGreaterThan(8);
    }

    private static List<PolicyRule> duties(Tried tried) {
        return tried.policy().rules().stream()
                .filter(rule -> rule.kind() == RuleKind.DUTY)
                .toList();
    }

    /** The facts of which some answer somewhere changes what is looked at. */
    private static Set<String> moving(Tried tried, Function<Naive, ?> looked) {
        var found = new HashMap<Map<String, String>, Object>();
        tried.all().forEach(naive -> found.put(naive.values(), looked.apply(naive)));
        var names = new HashSet<String>();
        tried.all()
                .forEach(naive -> naive.answers().stream()
                        .filter(answered -> !found.get(answered.values()).equals(found.get(naive.values())))
                        .forEach(answered -> answered.values().keySet().stream()
                                .filter(name -> !naive.values().containsKey(name))
                                .forEach(names::add)));
        return names;
    }

    @Test
    void no_answer_flips_a_settled_outcome() {
        for (var tried : TRIED) {
            long answers = 0;
            for (var naive : tried.all()) {
                var outcome = naive.outcome();
                for (var answered : naive.answers()) {
                    answers++;
                    assertThat(outcome == Outcome.UNDETERMINED || answered.outcome() == outcome)
                            .as(tried.name())
                            .isTrue();
                }
            }
            assertThat(tried.found().monotone()).as(tried.name()).isEqualTo(new Monotone(answers, 0));
            assertThat(tried.withoutTable().monotone().flips()).as(tried.name()).isZero();
        }
    }

    @Test
    void without_a_table_everything_is_proven_all_the_same() {
        for (var tried : TRIED) {
            var found = tried.withoutTable();
            assertThat(new Verification(
                            found.policy(),
                            found.combinations(),
                            found.outcomes(),
                            found.priorities(),
                            found.neverDecide(),
                            found.contradictions(),
                            found.facts(),
                            tried.found().monotone()))
                    .as(tried.name())
                    .isEqualTo(tried.found());
        }
    }
}
