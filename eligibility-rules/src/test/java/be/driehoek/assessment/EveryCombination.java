package be.driehoek.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold of a shipped policy over every combination of its facts; each has a test class of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EveryCombination {
    final ShippedPolicy policy;
    final Map<String, List<String>> domains;
    final List<Situation> all;
    final Map<Situation, Assessment> assessed;
    final Map<Situation, NaiveAssessment> naive;
    private final List<String> obstacles;
    private final List<String> redirecting;

    /**
     * The combinations of a policy.
     *
     * @param domains the values of its facts, in the order in which its rules use them
     * @param naively the policy a second time, as plain ifs
     * @param obstacles its requirements and preconditions, in their order
     * @param redirecting the rules that send somebody somewhere else, in the order of the redirects
     */
    EveryCombination(
            ShippedPolicy policy,
            Map<String, List<String>> domains,
            Function<Referral, NaiveAssessment> naively,
            List<String> obstacles,
            List<String> redirecting) {
        this.policy = policy;
        this.domains = domains;
        this.all = Situation.all(domains);
        this.assessed = all.stream().collect(toMap(Function.identity(), policy::assess));
        this.naive = all.stream().collect(toMap(Function.identity(), situation -> naively.apply(situation.referral())));
        this.obstacles = obstacles;
        this.redirecting = redirecting;
    }

    @Test
    void there_are_24300_combinations_and_each_has_a_number_of_its_own() {
        var space = policy.compiled().space();

        assertThat(space.size()).isEqualTo(24_300);
        assertThat(space.facts())
                .extracting(ReferralFact::fact)
                .allSatisfy(fact -> assertThat(fact.values()).isEqualTo(domains.get(fact.name())));
        assertThat(all).hasSize(24_300).doesNotHaveDuplicates();
        assertThat(assessed.values().stream().map(Assessment::state).distinct()).hasSize(24_300);
    }

    @Test
    void the_facts_are_read_as_they_were_told() {
        assertThat(all)
                .allSatisfy(situation -> assertThat(domains.keySet())
                        .allSatisfy(fact ->
                                assertThat(assessed.get(situation).value(fact)).isEqualTo(situation.value(fact))));
    }

    @Test
    void outcome_priority_and_verdicts_are_those_of_plain_ifs() {
        assertThat(all)
                .allSatisfy(situation -> assertThat(new NaiveAssessment(
                                assessed.get(situation).outcome(),
                                assessed.get(situation).priority(),
                                policy.verdicts(assessed.get(situation))))
                        .isEqualTo(naive.get(situation)));
    }

    @Test
    void a_new_answer_never_flips_a_settled_outcome() {
        assertThat(all)
                .filteredOn(situation -> assessed.get(situation).outcome() != Outcome.UNDETERMINED)
                .isNotEmpty()
                .allSatisfy(situation -> assertThat(answers(situation))
                        .allSatisfy(
                                answered -> assertThat(assessed.get(answered).outcome())
                                        .isEqualTo(assessed.get(situation).outcome())));
    }

    @Test
    void a_new_answer_never_flips_a_verdict_that_is_known() {
        assertThat(all).allSatisfy(situation -> {
            var before = policy.verdicts(assessed.get(situation));
            assertThat(answers(situation)).allSatisfy(answered -> {
                var after = policy.verdicts(assessed.get(answered));
                assertThat(before.keySet())
                        .allMatch(rule -> before.get(rule) == Verdict.UNKNOWN || after.get(rule) == before.get(rule));
            });
        });
    }

    @Test
    void an_undetermined_outcome_has_a_question_and_a_settled_one_has_none() {
        assertThat(assessed.values())
                .allSatisfy(assessment -> assertThat(assessment.questions().isEmpty())
                        .isEqualTo(assessment.outcome() != Outcome.UNDETERMINED));
    }

    @Test
    void nothing_is_asked_that_is_known_and_nothing_twice() {
        assertThat(all)
                .allSatisfy(situation -> assertThat(List.of(
                                assessed.get(situation).questions(),
                                assessed.get(situation).priorityQuestions()))
                        .allSatisfy(questions -> assertThat(questions)
                                .extracting(Fact::name)
                                .doesNotHaveDuplicates()
                                .isSubsetOf(situation.unknown(domains))));
    }

    /** A fact is asked for if, after some further answers or none, answering it changes the outcome there and then. */
    @Test
    void the_questions_are_the_unknown_facts_that_can_still_change_the_outcome() {
        var expected = canStillChange(NaiveAssessment::outcome);

        assertThat(all)
                .allSatisfy(situation ->
                        assertThat(names(assessed.get(situation).questions())).isEqualTo(expected.get(situation)));
    }

    @Test
    void the_priority_questions_are_the_unknown_facts_that_can_still_change_the_priority() {
        var expected = canStillChange(NaiveAssessment::priority);

        assertThat(all)
                .allSatisfy(
                        situation -> assertThat(names(assessed.get(situation).priorityQuestions()))
                                .isEqualTo(expected.get(situation)));
    }

    /** Two stories without a gap that differ in the one fact end differently: then, and only then, it is asked. */
    @Test
    void a_question_is_asked_just_when_two_whole_stories_that_differ_in_it_end_differently() {
        var decisive = new HashMap<Situation, Set<String>>();
        for (var story : all) {
            if (story.unknown(domains).isEmpty()) {
                var facts = domains.keySet().stream()
                        .filter(fact -> answers(story.with(fact, Fact.UNKNOWN), fact)
                                .anyMatch(other -> naive.get(other).outcome()
                                        != naive.get(story).outcome()))
                        .collect(toSet());
                forgettings(story)
                        .forEach(lessKnown -> decisive.computeIfAbsent(lessKnown, key -> new HashSet<>())
                                .addAll(facts));
            }
        }

        assertThat(all).allSatisfy(situation -> {
            decisive.get(situation).removeAll(situation.known().keySet());
            assertThat(names(assessed.get(situation).questions())).isEqualTo(decisive.get(situation));
        });
    }

    /** Largest share of answers that settle first; then fewest questions left on average; then the policy's order. */
    @Test
    void the_most_decisive_question_comes_first() {
        var expected = canStillChange(NaiveAssessment::outcome);

        assertThat(all).allSatisfy(situation -> {
            var order = new ArrayList<>(domains.keySet());
            order.retainAll(expected.get(situation));
            var open = new HashMap<String, Ratio>();
            var left = new HashMap<String, Ratio>();
            for (var fact : order) {
                var answered = answers(situation, fact).toList();
                var stillOpen = answered.stream()
                        .filter(next -> naive.get(next).outcome() == Outcome.UNDETERMINED)
                        .count();
                var questionsLeft = answered.stream()
                        .mapToLong(next -> expected.get(next).size())
                        .sum();
                open.put(fact, new Ratio(stillOpen, answered.size()));
                left.put(fact, new Ratio(questionsLeft, answered.size()));
            }
            order.sort(Comparator.comparing((String fact) -> open.get(fact)).thenComparing(left::get));
            assertThat(assessed.get(situation).questions())
                    .extracting(Fact::name)
                    .isEqualTo(order);
        });
    }

    /** Every set of values that the one changeable fact can be given, tried out. */
    @Test
    void the_remedies_are_the_smallest_changes_after_which_nothing_is_violated() {
        assertThat(all).allSatisfy(situation -> {
            var discussed = situation.with("discussedWithTenant", "YES");
            var expected = isObstructed(situation) && !isObstructed(discussed)
                    ? List.of(Map.of("discussedWithTenant", "YES"))
                    : List.of();
            assertThat(assessed.get(situation).remedies().stream()
                            .map(Assessment.Remedy::changes)
                            .toList())
                    .isEqualTo(expected);
        });
    }

    @Test
    void only_who_is_violated_by_a_rule_that_redirects_is_sent_somewhere_else() {
        assertThat(all).allSatisfy(situation -> {
            var expected = redirecting.stream()
                    .filter(rule -> naive.get(situation).verdicts().get(rule) == Verdict.VIOLATED)
                    .toList();
            assertThat(assessed.get(situation).redirects())
                    .extracting(redirect -> redirect.rule().value())
                    .isEqualTo(expected);
        });
    }

    @Test
    void the_summary_keeps_what_stands_in_the_way() {
        assertThat(all).allSatisfy(situation -> {
            var summary = assessed.get(situation).summary(ShippedPolicy.ON);
            assertThat(summary.outcome()).isEqualTo(naive.get(situation).outcome());
            assertThat(summary.priority()).isEqualTo(naive.get(situation).priority());
            assertThat(summary.violated())
                    .extracting(rule -> rule.value())
                    .isEqualTo(obstacles(situation, Verdict.VIOLATED));
            assertThat(summary.unknown())
                    .extracting(rule -> rule.value())
                    .isEqualTo(obstacles(situation, Verdict.UNKNOWN));
        });
    }

    /** The facts that are asked for in any situation, about the outcome or the priority. */
    Stream<String> asked() {
        return assessed.values().stream()
                .flatMap(assessment ->
                        Stream.concat(assessment.questions().stream(), assessment.priorityQuestions().stream()))
                .map(Fact::name);
    }

    private boolean isObstructed(Situation situation) {
        return !obstacles(situation, Verdict.VIOLATED).isEmpty();
    }

    private List<String> obstacles(Situation situation, Verdict verdict) {
        return obstacles.stream()
                .filter(rule -> naive.get(situation).verdicts().get(rule) == verdict)
                .toList();
    }

    private static Set<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).collect(toSet());
    }

    private List<Situation> answers(Situation situation) {
        return situation.unknown(domains).stream()
                .flatMap(fact -> answers(situation, fact))
                .toList();
    }

    private Stream<Situation> answers(Situation situation, String fact) {
        return domains.get(fact).stream().map(value -> situation.with(fact, value));
    }

    private <T> Map<Situation, Set<String>> canStillChange(Function<NaiveAssessment, T> result) {
        var found = new HashMap<Situation, Set<String>>();
        canStillChange(Situation.nothingKnown(), result, found);
        return found;
    }

    /** The recursive definition over the extensions of a situation; what was found once is kept. */
    private <T> Set<String> canStillChange(
            Situation situation, Function<NaiveAssessment, T> result, Map<Situation, Set<String>> found) {
        var known = found.get(situation);
        if (known != null) {
            return known;
        }
        var facts = new TreeSet<String>();
        for (var fact : situation.unknown(domains)) {
            for (var value : domains.get(fact)) {
                var answered = situation.with(fact, value);
                if (!result.apply(naive.get(answered)).equals(result.apply(naive.get(situation)))) {
                    facts.add(fact);
                }
                facts.addAll(canStillChange(answered, result, found));
            }
        }
        found.put(situation, facts);
        return facts;
    }

    /** Every situation in which this much or less is known, and nothing else. */
    private static List<Situation> forgettings(Situation situation) {
        var forgotten = List.of(situation);
        for (var fact : situation.known().keySet()) {
            forgotten = forgotten.stream()
                    .flatMap(more -> Stream.of(more, more.with(fact, Fact.UNKNOWN)))
                    .toList();
        }
        return forgotten;
    }
}
