package be.driehoek.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("EL-1 to EL-6, PR-1 and PR-2 over every combination of facts")
class FactSpaceOfCawLimburgTest {
    private static final List<Situation> ALL = Situation.all();
    private static final Map<Situation, Assessment> ASSESSED =
            ALL.stream().collect(toMap(Function.identity(), CawLimburg::assess));
    private static final Map<Situation, NaiveAssessment> NAIVE =
            ALL.stream().collect(toMap(Function.identity(), situation -> NaiveAssessment.of(situation.referral())));

    @Test
    void there_are_24300_combinations_and_each_has_a_number_of_its_own() {
        var space = CawLimburg.POLICY.space();

        assertThat(space.size()).isEqualTo(24_300);
        assertThat(space.facts())
                .extracting(ReferralFact::fact)
                .allSatisfy(fact -> assertThat(fact.values()).isEqualTo(Situation.DOMAINS.get(fact.name())));
        assertThat(ALL).hasSize(24_300).doesNotHaveDuplicates();
        assertThat(ASSESSED.values().stream().map(Assessment::state).distinct()).hasSize(24_300);
    }

    @Test
    void the_facts_are_read_as_they_were_told() {
        assertThat(ALL)
                .allSatisfy(situation -> assertThat(Situation.DOMAINS.keySet())
                        .allSatisfy(fact ->
                                assertThat(ASSESSED.get(situation).value(fact)).isEqualTo(situation.value(fact))));
    }

    @Test
    void outcome_priority_and_verdicts_are_those_of_plain_ifs() {
        assertThat(ALL)
                .allSatisfy(situation -> assertThat(new NaiveAssessment(
                                ASSESSED.get(situation).outcome(),
                                ASSESSED.get(situation).priority(),
                                CawLimburg.verdicts(ASSESSED.get(situation))))
                        .isEqualTo(NAIVE.get(situation)));
    }

    @Test
    void rent_arrears_are_never_asked_for() {
        assertThat(ASSESSED.values().stream()
                        .flatMap(assessment ->
                                Stream.concat(assessment.questions().stream(), assessment.priorityQuestions().stream()))
                        .map(Fact::name))
                .isNotEmpty()
                .doesNotContain("rentArrears");
    }

    @Test
    void a_new_answer_never_flips_a_settled_outcome() {
        assertThat(ALL)
                .filteredOn(situation -> ASSESSED.get(situation).outcome() != Outcome.UNDETERMINED)
                .isNotEmpty()
                .allSatisfy(situation -> assertThat(answers(situation))
                        .allSatisfy(
                                answered -> assertThat(ASSESSED.get(answered).outcome())
                                        .isEqualTo(ASSESSED.get(situation).outcome())));
    }

    @Test
    void a_new_answer_never_flips_a_verdict_that_is_known() {
        assertThat(ALL).allSatisfy(situation -> {
            var before = CawLimburg.verdicts(ASSESSED.get(situation));
            assertThat(answers(situation)).allSatisfy(answered -> {
                var after = CawLimburg.verdicts(ASSESSED.get(answered));
                assertThat(before.keySet())
                        .allMatch(rule -> before.get(rule) == Verdict.UNKNOWN || after.get(rule) == before.get(rule));
            });
        });
    }

    @Test
    void an_undetermined_outcome_has_a_question_and_a_settled_one_has_none() {
        assertThat(ASSESSED.values())
                .allSatisfy(assessment -> assertThat(assessment.questions().isEmpty())
                        .isEqualTo(assessment.outcome() != Outcome.UNDETERMINED));
    }

    @Test
    void nothing_is_asked_that_is_known_and_nothing_twice() {
        assertThat(ALL)
                .allSatisfy(situation -> assertThat(Stream.concat(
                                ASSESSED.get(situation).questions().stream(),
                                ASSESSED.get(situation).priorityQuestions().stream()))
                        .extracting(Fact::name)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(situation.unknown()));
    }

    /** A fact is asked for if, after some further answers or none, answering it changes the outcome there and then. */
    @Test
    void the_questions_are_the_unknown_facts_that_can_still_change_the_outcome() {
        var expected = canStillChange(NaiveAssessment::outcome);

        assertThat(ALL)
                .allSatisfy(situation ->
                        assertThat(names(ASSESSED.get(situation).questions())).isEqualTo(expected.get(situation)));
    }

    @Test
    void the_priority_questions_are_the_unknown_facts_that_can_still_change_the_priority() {
        var expected = canStillChange(NaiveAssessment::priority);

        assertThat(ALL)
                .allSatisfy(
                        situation -> assertThat(names(ASSESSED.get(situation).priorityQuestions()))
                                .isEqualTo(expected.get(situation)));
    }

    /** Two stories without a gap that differ in the one fact end differently: then, and only then, it is asked. */
    @Test
    void a_question_is_asked_just_when_two_whole_stories_that_differ_in_it_end_differently() {
        var decisive = new HashMap<Situation, Set<String>>();
        for (var story : ALL) {
            if (story.unknown().isEmpty()) {
                var facts = Situation.DOMAINS.keySet().stream()
                        .filter(fact -> answers(story.with(fact, Fact.UNKNOWN), fact)
                                .anyMatch(other -> NAIVE.get(other).outcome()
                                        != NAIVE.get(story).outcome()))
                        .collect(toSet());
                forgettings(story)
                        .forEach(lessKnown -> decisive.computeIfAbsent(lessKnown, key -> new HashSet<>())
                                .addAll(facts));
            }
        }

        assertThat(ALL).allSatisfy(situation -> {
            decisive.get(situation).removeAll(situation.known().keySet());
            assertThat(names(ASSESSED.get(situation).questions())).isEqualTo(decisive.get(situation));
        });
    }

    /** Largest share of answers that settle first; then fewest questions left on average; then the policy's order. */
    @Test
    void the_most_decisive_question_comes_first() {
        var expected = canStillChange(NaiveAssessment::outcome);

        assertThat(ALL).allSatisfy(situation -> {
            var order = new ArrayList<>(Situation.DOMAINS.keySet());
            order.retainAll(expected.get(situation));
            var open = new HashMap<String, Ratio>();
            var left = new HashMap<String, Ratio>();
            for (var fact : order) {
                var answered = answers(situation, fact).toList();
                var stillOpen = answered.stream()
                        .filter(next -> NAIVE.get(next).outcome() == Outcome.UNDETERMINED)
                        .count();
                var questionsLeft = answered.stream()
                        .mapToLong(next -> expected.get(next).size())
                        .sum();
                open.put(fact, new Ratio(stillOpen, answered.size()));
                left.put(fact, new Ratio(questionsLeft, answered.size()));
            }
            order.sort(Comparator.comparing((String fact) -> open.get(fact)).thenComparing(left::get));
            assertThat(ASSESSED.get(situation).questions())
                    .extracting(Fact::name)
                    .isEqualTo(order);
        });
    }

    /** Every set of values that the one changeable fact can be given, tried out. */
    @Test
    void the_remedies_are_the_smallest_changes_after_which_nothing_is_violated() {
        assertThat(ALL).allSatisfy(situation -> {
            var discussed = situation.with("discussedWithTenant", "YES");
            var expected = isObstructed(situation) && !isObstructed(discussed)
                    ? List.of(Map.of("discussedWithTenant", "YES"))
                    : List.of();
            assertThat(ASSESSED.get(situation).remedies().stream()
                            .map(Assessment.Remedy::changes)
                            .toList())
                    .isEqualTo(expected);
        });
    }

    @Test
    void whoever_is_violated_by_the_market_or_by_arrears_alone_is_sent_somewhere_else_and_nobody_else_is() {
        assertThat(ALL).allSatisfy(situation -> {
            var expected = Stream.of("EL-3", "EL-1")
                    .filter(rule -> NAIVE.get(situation).verdicts().get(rule) == Verdict.VIOLATED)
                    .toList();
            assertThat(ASSESSED.get(situation).redirects())
                    .extracting(redirect -> redirect.rule().value())
                    .isEqualTo(expected);
        });
    }

    @Test
    void the_summary_keeps_what_stands_in_the_way() {
        assertThat(ALL).allSatisfy(situation -> {
            var summary = ASSESSED.get(situation).summary(CawLimburg.ON);
            assertThat(summary.outcome()).isEqualTo(NAIVE.get(situation).outcome());
            assertThat(summary.priority()).isEqualTo(NAIVE.get(situation).priority());
            assertThat(summary.violated())
                    .extracting(rule -> rule.value())
                    .isEqualTo(obstacles(situation, Verdict.VIOLATED));
            assertThat(summary.unknown())
                    .extracting(rule -> rule.value())
                    .isEqualTo(obstacles(situation, Verdict.UNKNOWN));
        });
    }

    private static boolean isObstructed(Situation situation) {
        return !obstacles(situation, Verdict.VIOLATED).isEmpty();
    }

    private static List<String> obstacles(Situation situation, Verdict verdict) {
        return Stream.of("EL-1", "EL-2", "EL-3", "EL-4", "EL-6")
                .filter(rule -> NAIVE.get(situation).verdicts().get(rule) == verdict)
                .toList();
    }

    private static Set<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).collect(toSet());
    }

    private static List<Situation> answers(Situation situation) {
        return situation.unknown().stream()
                .flatMap(fact -> answers(situation, fact))
                .toList();
    }

    private static Stream<Situation> answers(Situation situation, String fact) {
        return Situation.DOMAINS.get(fact).stream().map(value -> situation.with(fact, value));
    }

    private static <T> Map<Situation, Set<String>> canStillChange(Function<NaiveAssessment, T> result) {
        var found = new HashMap<Situation, Set<String>>();
        canStillChange(Situation.nothingKnown(), result, found);
        return found;
    }

    /** The recursive definition over the extensions of a situation; what was found once is kept. */
    private static <T> Set<String> canStillChange(
            Situation situation, Function<NaiveAssessment, T> result, Map<Situation, Set<String>> found) {
        var known = found.get(situation);
        if (known != null) {
            return known;
        }
        var facts = new TreeSet<String>();
        for (var fact : situation.unknown()) {
            for (var value : Situation.DOMAINS.get(fact)) {
                var answered = situation.with(fact, value);
                if (!result.apply(NAIVE.get(answered)).equals(result.apply(NAIVE.get(situation)))) {
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
        var all = List.of(situation);
        for (var fact : situation.known().keySet()) {
            all = all.stream()
                    .flatMap(more -> Stream.of(more, more.with(fact, Fact.UNKNOWN)))
                    .toList();
        }
        return all;
    }
}
