package be.driehoek.service.planning;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.ObligationKind;
import be.driehoek.agenda.ObligationState;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.planning.Appointment;
import be.driehoek.planning.PlanningBudget;
import be.driehoek.planning.ProposedVisit;
import be.driehoek.planning.VisitPlanner;
import be.driehoek.planning.WantedVisit;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.rule.RuleId;
import be.driehoek.service.cases.Glance;
import be.driehoek.service.cases.GlanceAtCases.NamedAgenda;
import be.driehoek.service.planning.WeekOfVisits.Terms;
import be.driehoek.service.planning.WeekOfVisits.Visit;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The visits that a week asks for")
class WeekOfVisitsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final AccountId ELS = new AccountId("els");
    private static final AccountId TOM = new AccountId("tom");
    private static final Terms TERMS = new Terms(LocalTime.of(9, 0), LocalTime.of(17, 0), 60, 10, 30);

    private final List<TeamAgenda.Entry> entries = new ArrayList<>();
    private final Map<CaseId, Glance> cases = new HashMap<>();

    private void asks(int number, ObligationKind what, LocalDate from, LocalDate due, Phase phase, String town) {
        var id = new CaseId(new UUID(0, number));
        cases.put(
                id,
                new Glance(
                        id,
                        Optional.empty(),
                        phase,
                        Optional.of(ELS),
                        Outcome.ELIGIBLE,
                        Priority.NORMAL,
                        MONDAY.minusDays(60),
                        Optional.of(FreeText.of(town)),
                        Optional.empty()));
        var isPlanned = what == ObligationKind.PLANNED_VISIT;
        entries.add(new TeamAgenda.Entry(
                id,
                Optional.of(ELS),
                new Obligation(
                        "VI-1/event-" + number,
                        new RuleId("VI-1"),
                        what,
                        from,
                        due,
                        due,
                        isPlanned ? Optional.of(number) : Optional.empty(),
                        isPlanned ? Optional.of(LocalTime.of(14, 0)) : Optional.empty(),
                        isPlanned ? Optional.of(90) : Optional.empty(),
                        ObligationState.OPEN,
                        List.of(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private WeekOfVisits week() {
        var counts = Map.of(ObligationState.OPEN, entries.size());
        var days = List.of(new TeamAgenda.DueDay(MONDAY, counts, entries));
        return WeekOfVisits.of(
                MONDAY, new NamedAgenda(new TeamAgenda(MONDAY, MONDAY, MONDAY.plusDays(4), counts, days), cases));
    }

    @Test
    void visits_are_what_asks_for_one_and_nothing_else() {
        asks(1, ObligationKind.INTAKE_VISIT, MONDAY, MONDAY.plusDays(9), Phase.ACCEPTED, "Genk");
        asks(2, ObligationKind.EVALUATION, MONDAY, MONDAY.plusDays(9), Phase.GUIDANCE, "Genk");
        asks(3, ObligationKind.VISIT_AGAIN, MONDAY, MONDAY.plusDays(9), Phase.GUIDANCE, "Genk");
        asks(4, ObligationKind.VISIT_AGAIN, MONDAY, MONDAY.plusDays(9), Phase.INTAKE, "Genk");
        asks(5, ObligationKind.FEEDBACK, MONDAY, MONDAY.plusDays(1), Phase.GUIDANCE, "Genk");
        asks(6, ObligationKind.EVALUATION, MONDAY.plusDays(5), MONDAY.plusDays(9), Phase.GUIDANCE, "Genk");

        assertThat(week().visits()).extracting(Visit::number).containsExactly(1, 2, 3, 4);
        assertThat(week().visits())
                .extracting(Visit::purpose)
                .containsExactly(
                        VisitPurpose.INTAKE, VisitPurpose.EVALUATION, VisitPurpose.GUIDANCE, VisitPurpose.INTAKE);
    }

    @Test
    void a_planned_visit_is_agreed_in_its_own_week_alone() {
        asks(1, ObligationKind.PLANNED_VISIT, MONDAY.minusDays(1), MONDAY.minusDays(1), Phase.GUIDANCE, "Genk");
        asks(2, ObligationKind.PLANNED_VISIT, MONDAY, MONDAY, Phase.GUIDANCE, "Genk");
        asks(3, ObligationKind.PLANNED_VISIT, MONDAY.plusDays(4), MONDAY.plusDays(4), Phase.GUIDANCE, "Genk");
        asks(4, ObligationKind.PLANNED_VISIT, MONDAY.plusDays(5), MONDAY.plusDays(5), Phase.GUIDANCE, "Genk");

        var visits = week().visits();
        assertThat(visits)
                .extracting(visit -> visit.about().id().value().getLeastSignificantBits())
                .containsExactly(2L, 3L);
        assertThat(visits.getFirst().agreed()).contains(new Appointment(ELS, MONDAY, LocalTime.of(14, 0)));
    }

    @Test
    void it_can_be_planned_and_what_is_pinned_stays() {
        asks(1, ObligationKind.INTAKE_VISIT, MONDAY, MONDAY.plusDays(9), Phase.ACCEPTED, "Genk");
        asks(2, ObligationKind.EVALUATION, MONDAY.minusDays(90), MONDAY.minusDays(60), Phase.GUIDANCE, "Genk");
        asks(3, ObligationKind.PLANNED_VISIT, MONDAY, MONDAY, Phase.GUIDANCE, "Hasselt");
        var pin = new Appointment(TOM, MONDAY.plusDays(3), LocalTime.of(11, 0));
        var week = week();

        var request = week.request(
                visit -> visit.number() != 2,
                List.of(ELS, TOM),
                TERMS,
                Map.of(week.visits().getFirst().id(), pin));
        var plan = VisitPlanner.plan(request, PlanningBudget.iterations(2_000), (tried, spent, cost) -> true);

        assertThat(request.visits()).extracting(WantedVisit::id).containsExactly("1", "3");
        assertThat(plan.unplanned()).isEmpty();
        assertThat(plan.visits()).extracting(ProposedVisit::id).containsExactly("3", "1");
        assertThat(plan.visits().getLast().caseworker()).isEqualTo(TOM);
        assertThat(plan.visits().getLast().start()).isEqualTo(LocalTime.of(11, 0));
    }

    @Test
    void ways_within_a_town_are_short_and_who_is_away_counts_for_nothing() {
        asks(1, ObligationKind.EVALUATION, MONDAY, MONDAY.plusDays(9), Phase.GUIDANCE, "Genk");
        asks(2, ObligationKind.PLANNED_VISIT, MONDAY, MONDAY, Phase.GUIDANCE, "Genk ");
        asks(3, ObligationKind.EVALUATION, MONDAY, MONDAY.plusDays(9), Phase.GUIDANCE, "Hasselt");

        var request = week().request(visit -> true, List.of(TOM), TERMS, Map.of());

        assertThat(request.travel().minutes().orElseThrow().get(1)).containsExactly(30.0, 0.0, 10.0, 30.0);
        assertThat(request.cases())
                .allSatisfy(planned -> assertThat(planned.caseworker()).isEmpty());
        assertThat(request.visits())
                .allSatisfy(visit -> assertThat(visit.agreed()).isEmpty());
    }
}
