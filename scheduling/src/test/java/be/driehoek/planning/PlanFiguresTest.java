package be.driehoek.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.triangle.Attendee;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("VI-1 What a plan comes to, counted again from its visits")
class PlanFiguresTest {
    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    private static VisitPlan plan(PlanningRequest request) {
        return VisitPlanner.plan(request, PlanningBudget.iterations(2000), PlanningProgress.UNHEARD);
    }

    private static int ways(Referee referee, String from, List<ProposedVisit> visits, Optional<String> to) {
        int minutes = 0;
        String at = from;
        for (ProposedVisit visit : visits) {
            minutes += referee.way(at, visit.place());
            at = visit.place();
        }
        return minutes + (to.isPresent() ? referee.way(at, to.get()) : 0);
    }

    /** The visits by something they have in common, each list in order of time. */
    private static <K> Map<K, List<ProposedVisit>> inOrder(
            List<ProposedVisit> visits, Function<ProposedVisit, K> common) {
        return visits.stream()
                .sorted(Comparator.comparing(visit -> LocalDateTime.of(visit.day(), visit.start())))
                .collect(Collectors.groupingBy(common));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_caseworker_has_the_visits_and_ways_of_the_plan(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        Referee referee = new Referee(request, Referee.appointments(plan));

        assertThat(plan.figures().caseworkers()).hasSameSizeAs(request.caseworkers());
        for (int i = 0; i < request.caseworkers().size(); i++) {
            TeamMember member = request.caseworkers().get(i);
            List<ProposedVisit> own = plan.visits().stream()
                    .filter(visit -> visit.caseworker().equals(member.id()))
                    .toList();
            int ways = inOrder(own, ProposedVisit::day).values().stream()
                    .mapToInt(day -> ways(referee, member.start(), day, Optional.of(member.end())))
                    .sum();
            int working = (int) member.hours().stream()
                    .mapToLong(slot -> ChronoUnit.MINUTES.between(slot.from(), slot.until()))
                    .sum();
            int minutes = own.stream().mapToInt(PlanFiguresTest::minutes).sum();

            assertThat(plan.figures().caseworkers().get(i))
                    .as("seed %d", seed)
                    .isEqualTo(new CaseworkerFigures(
                            member.id(),
                            PlanReport.label(i),
                            own.size(),
                            minutes,
                            ways,
                            working,
                            working == 0 ? 0 : 100 * minutes / working));
        }
    }

    private static int minutes(ProposedVisit visit) {
        return (int) ChronoUnit.MINUTES.between(visit.start(), visit.end());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_team_has_the_sum_of_all(int seed) {
        PlanningRequest request = RandomRequests.of(seed);
        VisitPlan plan = plan(request);
        PlanFigures figures = plan.figures();
        Referee referee = new Referee(request, Referee.appointments(plan));
        List<CaseworkerFigures> working = figures.caseworkers().stream()
                .filter(one -> one.workingMinutes() > 0)
                .toList();
        var shares = working.stream().mapToInt(CaseworkerFigures::share).summaryStatistics();

        assertThat(figures.travelMinutes())
                .as("seed %d", seed)
                .isEqualTo(figures.caseworkers().stream()
                        .mapToInt(CaseworkerFigures::travelMinutes)
                        .sum());
        assertThat(figures.thirdPartyMinutes()).as("seed %d", seed).isEqualTo(companions(referee, plan.visits()));
        assertThat(figures.minutesLate())
                .isEqualTo(plan.visits().stream()
                        .mapToInt(ProposedVisit::minutesLate)
                        .sum());
        assertThat(figures.lateVisits()).isEqualTo((int)
                plan.visits().stream().filter(visit -> visit.minutesLate() > 0).count());
        assertThat(figures.movedVisits()).isEqualTo((int)
                plan.visits().stream().filter(ProposedVisit::moved).count());
        assertThat(figures.otherCaseworker()).isEqualTo((int) plan.visits().stream()
                .filter(visit -> visit.changed().isPresent())
                .count());
        assertThat(figures.ownCaseworker()).isEqualTo((int) plan.visits().stream()
                .filter(visit -> request.cases().stream()
                        .filter(planned -> planned.id().equals(visit.caseId()))
                        .anyMatch(planned -> planned.caseworker()
                                .filter(visit.caseworker()::equals)
                                .isPresent()))
                .count());
        assertThat(figures.spread()).isEqualTo(working.isEmpty() ? 0 : shares.getMax() - shares.getMin());
    }

    /** The ways between two visits of third parties and of tenants, who come from anywhere. */
    private static int companions(Referee referee, List<ProposedVisit> visits) {
        Map<String, List<ProposedVisit>> people = new TreeMap<>();
        inOrder(
                        visits.stream()
                                .filter(visit -> visit.thirdParty().isPresent())
                                .toList(),
                        visit -> visit.thirdParty().orElseThrow())
                .forEach((party, of) -> people.put("third party " + party, of));
        inOrder(
                        visits.stream()
                                .filter(visit -> visit.attendees().contains(Attendee.TENANT))
                                .toList(),
                        ProposedVisit::caseId)
                .forEach((id, of) -> people.put("tenant " + id, of));
        return people.values().stream()
                .mapToInt(of -> ways(referee, of.getFirst().place(), of, Optional.empty()))
                .sum();
    }
}
