package be.driehoek.agenda;

import static be.driehoek.agenda.GuidedCases.after;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.evaluation;
import static be.driehoek.agenda.GuidedCases.goals;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static be.driehoek.agenda.GuidedCases.plan;
import static be.driehoek.agenda.GuidedCases.takenIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.figures.Durations;
import be.driehoek.figures.GoalFigures;
import be.driehoek.figures.HousingChange;
import be.driehoek.figures.Outcomes;
import be.driehoek.figures.Timeliness;
import be.driehoek.figures.Workload;
import be.driehoek.figures.YearFigures;
import be.driehoek.goal.GoalId;
import be.driehoek.goal.GoalLevel;
import be.driehoek.goal.GoalRating;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Phase;
import be.driehoek.guidance.command.AssignCaseworker;
import be.driehoek.guidance.command.CloseCase;
import be.driehoek.party.AccountId;
import be.driehoek.party.ReferrerKind;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.triangle.Corner;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Figures over many cases")
class FiguresTest {
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private static List<YearFigures> outcomes(GuidanceCase... cases) {
        return Outcomes.of(Stream.of(cases), FiguresTest::agenda);
    }

    private static Collection<Obligation> agenda(GuidanceCase looked) {
        return Agenda.of(looked, AgendaPolicy.NONE, day -> true, ON);
    }

    private static GuidanceCase closed() {
        return inGuidanceSince(
                START,
                goals(START, "kitchen"),
                evaluation(LocalDate.of(2025, 11, 28)),
                CloseCase.builder()
                        .on(LocalDate.of(2026, 2, 28))
                        .ended(Ended.GOALS_REACHED)
                        .outcome(HousingOutcome.HOUSING_KEPT)
                        .housingBefore(HousingSituation.ETHOS_7)
                        .housingAfter(HousingSituation.HOUSED)
                        .addRatings(
                                new GoalRating(new GoalId("kitchen"), new GoalLevel(0), Corner.TENANT),
                                new GoalRating(new GoalId("kitchen"), new GoalLevel(-1), Corner.CASEWORKER))
                        .build());
    }

    @Test
    void a_guidance_begins_in_the_year_of_its_first_day_and_ends_in_that_of_its_closure() {
        var years = outcomes(closed());

        assertThat(years).extracting(YearFigures::year).containsExactly(2026, 2025);
        assertThat(years).extracting(YearFigures::begun).containsExactly(0, 1);
        assertThat(years).extracting(YearFigures::closed).containsExactly(1, 0);
    }

    @Test
    void what_came_of_it_counts_in_the_year_of_the_closure() {
        var year = outcomes(closed()).getFirst();

        assertThat(year.ended()).isEqualTo(Map.of(Ended.GOALS_REACHED, 1));
        assertThat(year.housing()).isEqualTo(Map.of(HousingOutcome.HOUSING_KEPT, 1));
        assertThat(year.housingKept()).isEqualTo(1);
        assertThat(year.housingKnown()).isEqualTo(1);
        assertThat(year.changes())
                .isEqualTo(Map.of(
                        new HousingChange(Optional.of(HousingSituation.ETHOS_7), Optional.of(HousingSituation.HOUSED)),
                        1));
        assertThat(year.goals())
                .containsEntry(Corner.TENANT, new GoalFigures(1, 1, 1))
                .containsEntry(Corner.CASEWORKER, new GoalFigures(1, 1, 0))
                .containsEntry(Corner.THIRD_PARTY, new GoalFigures(1, 0, 0));
        assertThat(year.durations()).contains(new Durations(180, 180, 180));
    }

    @Test
    void of_an_even_number_the_shorter_of_the_two_in_the_middle_is_the_median() {
        var cases = Stream.of(10, 20, 40, 80)
                .map(days -> inGuidanceSince(START, closure(START.plusDays(days))))
                .toArray(GuidanceCase[]::new);

        assertThat(outcomes(cases).getFirst().durations()).contains(new Durations(10, 20, 80));
    }

    @Test
    void where_nobody_told_it_is_not_known_where_the_tenant_lives() {
        var year = outcomes(inGuidanceSince(START, closure(START.plusDays(30)))).getFirst();

        assertThat(year.housing()).isEqualTo(Map.of(HousingOutcome.UNKNOWN, 1));
        assertThat(year.housingKnown()).isZero();
    }

    @Test
    void a_case_that_is_closed_before_a_guidance_began_counts_apart() {
        var year = outcomes(takenIn(ReferrerKind.OCMW, START, closure(START.plusDays(5))))
                .getFirst();

        assertThat(year.closedBefore()).isEqualTo(1);
        assertThat(year.closed()).isZero();
        assertThat(year.ended()).isEmpty();
        assertThat(year.durations()).isEmpty();
    }

    @Test
    void an_evaluation_is_in_time_late_or_missed_in_the_year_in_which_it_was_due() {
        var due = LocalDate.of(2025, 12, 1);
        assertThat(evaluations(inGuidanceSince(START, evaluation(due)))).isEqualTo(new Timeliness(1, 0, 0));
        assertThat(evaluations(inGuidanceSince(START, evaluation(due.plusDays(1)))))
                .isEqualTo(new Timeliness(0, 1, 0));
        assertThat(evaluations(inGuidanceSince(START))).isEqualTo(new Timeliness(0, 0, 1));
    }

    @Test
    void an_evaluation_that_was_due_when_the_case_was_closed_was_missed_and_one_that_was_not_need_not_be_held() {
        var due = LocalDate.of(2025, 12, 1);
        assertThat(evaluations(inGuidanceSince(START, closure(due.plusDays(1)))))
                .isEqualTo(new Timeliness(0, 0, 1));
        assertThat(evaluations(inGuidanceSince(START, closure(due)))).isEqualTo(new Timeliness(0, 0, 0));
    }

    private static Timeliness evaluations(GuidanceCase guidance) {
        return outcomes(guidance).stream()
                .filter(year -> year.year() == START.getYear())
                .findFirst()
                .orElseThrow()
                .evaluations();
    }

    @Test
    void the_work_of_each_caseworker_is_counted_and_that_of_nobody_comes_last() {
        var visit = after(
                takenIn(ReferrerKind.OCMW, ON.minusDays(3)),
                new AssignCaseworker(ON.minusDays(2), new AccountId("somebody")),
                plan(ON.minusDays(1), ON.plusDays(2), VisitPurpose.INTAKE));
        var waiting = takenIn(ReferrerKind.OCMW, ON.minusDays(3));
        var over = inGuidanceSince(START, closure(START.plusDays(30)));

        var work = Workload.of(Stream.of(waiting, visit, over), FiguresTest::agenda, ON, ON.plusDays(6));

        assertThat(work)
                .extracting(Workload::caseworker)
                .containsExactly(Optional.of(new AccountId("somebody")), Optional.empty());
        assertThat(work.getFirst().visits()).isEqualTo(1);
        assertThat(work).extracting(Workload::all).containsExactly(1, 1);
        assertThat(work.getLast().cases()).containsEntry(Phase.ACCEPTED, 1).containsEntry(Phase.GUIDANCE, 0);
    }

    @Test
    void every_case_counts_once_however_cases_are_put_together() {
        var cases = RandomCases.first(150).toList();
        var together = Outcomes.of(cases.stream(), FiguresTest::agenda);
        var apart = cases.stream()
                .flatMap(one -> Outcomes.of(Stream.of(one), FiguresTest::agenda).stream())
                .toList();

        for (ToIntFunction<YearFigures> figure : List.<ToIntFunction<YearFigures>>of(
                YearFigures::begun,
                YearFigures::closed,
                YearFigures::closedBefore,
                YearFigures::housingKept,
                year -> year.evaluations().all(),
                year -> year.feedback().all(),
                year -> sum(year.ended().values()),
                year -> sum(year.changes().values()))) {
            assertThat(together.stream().mapToInt(figure).sum())
                    .isEqualTo(apart.stream().mapToInt(figure).sum());
        }
        assertThat(together).allSatisfy(year -> {
            assertThat(sum(year.ended().values())).isEqualTo(year.closed());
            assertThat(sum(year.housing().values())).isEqualTo(year.closed());
            assertThat(year.goals().values()).allSatisfy(goals -> {
                assertThat(goals.rated()).isBetween(0, goals.goals());
                assertThat(goals.reached()).isBetween(0, goals.rated());
            });
        });
        var work = Workload.of(cases.stream(), FiguresTest::agenda, ON, ON.plusDays(6));
        assertThat(work.stream().mapToInt(Workload::all).sum())
                .isEqualTo(cases.stream()
                        .map(GuidanceCase::phase)
                        .filter(Workload.OPEN::contains)
                        .count());
        assertThat(sum(together.stream().map(YearFigures::closed).toList())).isPositive();
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
