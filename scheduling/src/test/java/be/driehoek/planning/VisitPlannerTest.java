package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.AccountId;
import be.driehoek.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("VI-1 A plan for the visits of a team, drawn at random")
class VisitPlannerTest {
    private static final PlanningBudget SHORT = PlanningBudget.iterations(4000);

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    private static VisitPlan plan(PlanningRequest request) {
        return VisitPlanner.plan(request, SHORT, PlanningProgress.UNHEARD);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void breaks_nothing_that_must_hold_and_costs_what_it_says(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        Referee referee = new Referee(request, Referee.appointments(plan));

        assertThat(referee.violations()).as("seed %d", seed).isEmpty();
        assertThat(plan.figures().cost().total()).as("seed %d", seed).isEqualTo(referee.cost());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void has_each_visit_once_or_says_why_not(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        List<String> all = new ArrayList<>();
        plan.visits().forEach(visit -> all.add(visit.id()));
        plan.unplanned().forEach(visit -> all.add(visit.id()));

        assertThat(all)
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                        request.visits().stream().map(WantedVisit::id).toList());
        assertThat(plan.unplanned())
                .as("seed %d", seed)
                .allSatisfy(visit -> assertThat(visit.reasons()).isNotEmpty());
        assertThat(plan.figures().planned()).isEqualTo(plan.visits().size());
        assertThat(plan.figures().unplanned()).isEqualTo(plan.unplanned().size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void has_alternatives_that_are_possible_and_cost_what_they_say(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        for (ProposedVisit visit : plan.visits()) {
            for (Alternative alternative : visit.alternatives()) {
                Map<String, Appointment> changed = new TreeMap<>(Referee.appointments(plan));
                changed.put(
                        visit.id(), new Appointment(alternative.caseworker(), alternative.day(), alternative.start()));
                alternative
                        .others()
                        .forEach(other -> changed.computeIfPresent(
                                other.visit(),
                                (id, settled) -> new Appointment(settled.caseworker(), other.day(), other.start())));
                Referee referee = new Referee(request, changed);

                assertThat(referee.violations())
                        .as("seed %d, %s, %s", seed, visit.id(), alternative)
                        .isEmpty();
                assertThat(referee.cost() - plan.figures().cost().total())
                        .as("seed %d, %s, %s", seed, visit.id(), alternative)
                        .isEqualTo(alternative.extraCost())
                        .isNotNegative();
            }
            assertThat(visit.alternatives())
                    .hasSizeLessThanOrEqualTo(request.alternatives())
                    .extracting(Alternative::extraCost)
                    .isSorted();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void moves_with_its_times(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        int minutes = 1 + seed % 60;
        PlanningRequest later = RandomRequests.later(request, 7, minutes);
        Map<String, Appointment> moved = new TreeMap<>();
        Referee.appointments(plan(request))
                .forEach((id, settled) -> moved.put(
                        id,
                        new Appointment(
                                settled.caseworker(),
                                settled.day().plusDays(7),
                                settled.start().plusMinutes(minutes))));

        assertThat(Referee.appointments(plan(later)))
                .as("seed %d, later by %d minutes", seed, minutes)
                .isEqualTo(moved);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void is_the_same_for_the_same_seed_and_number_of_iterations(int seed) {
        assertThat(plan(RandomRequests.of(seed))).as("seed %d", seed).isEqualTo(plan(RandomRequests.of(seed)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leaves_what_was_agreed_where_nothing_changed(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        PlanningRequest agreed = RandomRequests.agreed(request, plan);
        long costOfLeavingIt = new Referee(agreed, Referee.appointments(plan)).cost();
        PlanFigures again = plan(agreed).figures();

        // What moves makes room for a visit that had none, or saves more than it costs to move.
        assertThat(again.cost().total()).as("seed %d", seed).isLessThanOrEqualTo(costOfLeavingIt);
        assertThat(again.movedVisits() == 0 || again.cost().total() < costOfLeavingIt)
                .as("seed %d", seed)
                .isTrue();
    }

    @Test
    void a_search_that_is_ended_gives_the_best_plan_so_far() {
        PlanningRequest request = RandomRequests.of(7);
        List<Long> heard = new ArrayList<>();
        VisitPlan plan = VisitPlanner.plan(request, PlanningBudget.iterations(1_000_000), (iterations, spent, cost) -> {
            heard.add(cost);
            return heard.size() < 4;
        });

        assertThat(heard).hasSize(4).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(plan.figures().cost().total()).isLessThanOrEqualTo(heard.getLast());
        assertThat(plan.iterations()).isLessThan(1_000_000);
        assertThat(new Referee(request, Referee.appointments(plan)).violations())
                .isEmpty();
    }

    @Test
    void the_first_of_two_budgets_ends_the_search() {
        PlanningBudget both = PlanningBudget.iterations(100).or(PlanningBudget.iterations(1000));

        assertThat(both.spent(50)).isEqualTo(0.5);
        assertThat(both.spent(100)).isEqualTo(1);
    }

    @Test
    void somebody_who_falls_ill_moves_only_the_visits_of_that_day() {
        PlanningRequest request = Team3.request();
        VisitPlan plan = plan(request);
        assertThat(plan.unplanned()).isEmpty();
        AccountId ill = plan.visits().getFirst().caseworker();
        var day = plan.visits().getFirst().day();
        PlanningRequest again = RandomRequests.withCaseworkers(
                RandomRequests.agreed(request, plan),
                request.caseworkers().stream()
                        .map(member -> member.id().equals(ill) ? Team3.without(member, day) : member)
                        .toList());
        VisitPlan replanned = plan(again);

        assertThat(replanned.unplanned()).isEmpty();
        assertThat(replanned.visits().stream().filter(ProposedVisit::moved).map(ProposedVisit::id))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(plan.visits().stream()
                        .filter(visit ->
                                visit.caseworker().equals(ill) && visit.day().equals(day))
                        .map(ProposedVisit::id)
                        .toList());
    }

    @Test
    void one_caseworker_comes_to_all_visits_of_a_case_that_has_none_yet() {
        PlanningRequest request = Team3.withoutCaseworkers(4);
        VisitPlan plan = plan(request);

        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.visits())
                .allSatisfy(visit -> assertThat(visit.changed()).isEmpty());
        assertThat(plan.visits().stream()
                        .collect(Collectors.groupingBy(
                                ProposedVisit::caseId,
                                Collectors.mapping(ProposedVisit::caseworker, Collectors.toSet())))
                        .values())
                .hasSize(4)
                .allSatisfy(caseworkers -> assertThat(caseworkers).hasSize(1));
    }

    @Test
    void says_why_another_comes_to_a_later_visit_of_a_case_that_has_no_caseworker_yet() {
        VisitPlan plan = plan(Team3.inOneCase(List.of("nl", "fr", "de")));
        ProposedVisit first = plan.visits().getFirst();

        assertThat(plan.unplanned()).isEmpty();
        assertThat(first.changed()).isEmpty();
        assertThat(plan.visits()).extracting(ProposedVisit::caseworker).doesNotHaveDuplicates();
        assertThat(plan.visits().subList(1, 3))
                .allSatisfy(visit -> assertThat(visit.changed())
                        .contains(new ChangedCaseworker(first.caseworker(), Message.of("changed.language"))));
    }
}
