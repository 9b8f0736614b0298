package be.driehoek.guidance;

import static be.driehoek.guidance.Cases.ACCEPTED;
import static be.driehoek.guidance.Cases.EVALUATION_DUE;
import static be.driehoek.guidance.Cases.INTAKE;
import static be.driehoek.guidance.Cases.PRACTICE;
import static be.driehoek.guidance.Cases.STARTED;
import static be.driehoek.guidance.Cases.decide;
import static be.driehoek.guidance.Cases.evaluation;
import static be.driehoek.guidance.Cases.findings;
import static be.driehoek.guidance.Cases.jointIntake;
import static be.driehoek.guidance.Cases.refusals;
import static be.driehoek.guidance.Cases.text;
import static be.driehoek.guidance.Cases.vacate;
import static be.driehoek.guidance.Cases.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.command.AttemptVisit;
import be.driehoek.guidance.command.CancelVisit;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.ScheduleVisit;
import be.driehoek.guidance.command.ScheduleVisitBuilder;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Attendee;
import be.driehoek.visit.PlannedVisit;
import be.driehoek.visit.VisitPurpose;
import be.driehoek.visit.VisitState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("VI-1, TR-3: visits are planned, and each plan ends in one way")
class PlannedVisitTest {
    private static final LocalDate PLANNED = STARTED.plusDays(10);
    private static final GuidanceCase IN_GUIDANCE = Cases.inGuidance();
    /** What the first plan in {@link #IN_GUIDANCE} goes by. */
    private static final int FIRST = IN_GUIDANCE.version() + 1;

    private static ScheduleVisitBuilder plan(LocalDate on, LocalDate plannedOn, VisitPurpose purpose) {
        return ScheduleVisit.builder()
                .on(on)
                .plannedOn(plannedOn)
                .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                .purpose(purpose);
    }

    private static ScheduleVisit guidanceOn(LocalDate plannedOn) {
        return plan(STARTED, plannedOn, VisitPurpose.GUIDANCE).build();
    }

    private static CancelVisit cancel(LocalDate on, @Nullable Integer visit) {
        return new CancelVisit(on, Optional.ofNullable(visit), Optional.of(text("a cold")));
    }

    private static AttemptVisit attempt(LocalDate on, @Nullable Integer visit) {
        return new AttemptVisit(on, Optional.ofNullable(visit), Optional.of(text("nobody at home")));
    }

    private static List<VisitState> states(GuidanceCase current) {
        return current.plannedVisits().stream().map(PlannedVisit::state).toList();
    }

    @Test
    void a_plan_is_kept_with_all_that_was_told() {
        var told = plan(STARTED, PLANNED, VisitPurpose.EVALUATION)
                .plannedAt(LocalTime.of(14, 30, 59))
                .minutes(90)
                .build();
        var decision = decide(IN_GUIDANCE, told);
        assertThat(findings(decision)).isEmpty();
        assertThat(Cases.after(decision).plannedVisits())
                .containsExactly(PlannedVisit.builder()
                        .sequence(FIRST)
                        .plannedOn(PLANNED)
                        .plannedAt(LocalTime.of(14, 30))
                        .minutes(90)
                        .addAttendees(Attendee.TENANT, Attendee.CASEWORKER, Attendee.THIRD_PARTY)
                        .purpose(VisitPurpose.EVALUATION)
                        .state(VisitState.PLANNED)
                        .build());
    }

    @Test
    void neither_time_nor_length_must_be_known() {
        var planned =
                Cases.after(IN_GUIDANCE, guidanceOn(PLANNED)).plannedVisits().getFirst();
        assertThat(planned.plannedAt()).isEmpty();
        assertThat(planned.minutes()).isEmpty();
        assertThat(planned.settledOn()).isEmpty();
        assertThat(planned.isOpen()).isTrue();
    }

    @ParameterizedTest(name = "planned {0} days after the day of planning: refused {1}")
    @CsvSource({"-100, true", "-1, true", "0, false", "1, false", "400, false"})
    void a_visit_is_planned_for_the_day_itself_or_later(int days, boolean refused) {
        var decision = decide(IN_GUIDANCE, guidanceOn(STARTED.plusDays(days)));
        if (refused) {
            assertThat(refusals(decision)).containsExactly("/plannedOn must.not-before-day");
        } else {
            assertThat(findings(decision)).isEmpty();
        }
    }

    @Test
    void the_planned_day_may_lie_after_today_but_the_day_of_planning_may_not() {
        var today = Cases.on(STARTED);
        assertThat(findings(decide(IN_GUIDANCE, guidanceOn(PLANNED), PRACTICE, today)))
                .isEmpty();
        assertThat(refusals(decide(
                        IN_GUIDANCE,
                        plan(STARTED.plusDays(1), PLANNED, VisitPurpose.GUIDANCE)
                                .build(),
                        PRACTICE,
                        today)))
                .containsExactly("/on must.not-after-today");
    }

    @ParameterizedTest(name = "{0} minutes: refused {1}")
    @CsvSource({"-1, true", "0, true", "1, false", "1440, false", "1441, true"})
    void a_visit_takes_a_minute_to_a_day(int minutes, boolean refused) {
        var refusal = catchThrowableOfType(
                InvalidValueException.class,
                () -> plan(STARTED, PLANNED, VisitPurpose.GUIDANCE)
                        .minutes(minutes)
                        .build());
        assertThat(refusal != null).isEqualTo(refused);
    }

    @Test
    void somebody_shall_be_there() {
        assertThat(catchThrowableOfType(
                        InvalidValueException.class,
                        () -> plan(STARTED, PLANNED, VisitPurpose.GUIDANCE)
                                .attendees(List.of())
                                .build()))
                .isNotNull();
    }

    /** What settles a plan for a purpose on a day, with the number of the visit or without it. */
    private static Command held(VisitPurpose purpose, LocalDate on, @Nullable Integer visit) {
        var number = Optional.ofNullable(visit);
        return switch (purpose) {
            case INTAKE -> jointIntake(on).visit(number).build();
            case GUIDANCE -> visit(on).visit(number).build();
            case EVALUATION -> evaluation(on).visit(number).build();
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_on_the_planned_day_for_the_planned_purpose_is_the_planned_one(VisitPurpose purpose) {
        var planned = Cases.after(IN_GUIDANCE, plan(STARTED, PLANNED, purpose).build());
        var visited = Cases.after(planned, held(purpose, PLANNED, null));
        assertThat(states(visited)).containsExactly(VisitState.HELD);
        assertThat(visited.plannedVisits().getFirst().settledOn()).contains(PLANNED);
        assertThat(visited.plannedVisits().getFirst().isOpen()).isFalse();
    }

    @ParameterizedTest(name = "{0} days after the planned day: {1}")
    @CsvSource({"-1, PLANNED", "0, HELD", "1, PLANNED"})
    void a_visit_on_another_day_is_another_visit_unless_the_plan_is_named(int days, VisitState state) {
        var planned = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED));
        var day = PLANNED.plusDays(days);
        assertThat(states(Cases.after(planned, held(VisitPurpose.GUIDANCE, day, null))))
                .containsExactly(state);
        var named = Cases.after(planned, held(VisitPurpose.GUIDANCE, day, FIRST));
        assertThat(states(named)).containsExactly(VisitState.HELD);
        assertThat(named.plannedVisits().getFirst().settledOn()).contains(day);
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_for_another_purpose_is_another_visit_unless_the_plan_is_named(VisitPurpose purpose) {
        var planned = Cases.after(IN_GUIDANCE, plan(STARTED, PLANNED, purpose).build());
        for (var other : VisitPurpose.values()) {
            assertThat(states(Cases.after(planned, held(other, PLANNED, null))))
                    .containsExactly(other == purpose ? VisitState.HELD : VisitState.PLANNED);
            assertThat(states(Cases.after(planned, held(other, PLANNED, FIRST))))
                    .containsExactly(VisitState.HELD);
        }
    }

    @Test
    void one_visit_settles_one_plan() {
        var twice = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED), guidanceOn(PLANNED));
        var once = Cases.after(twice, held(VisitPurpose.GUIDANCE, PLANNED, null));
        assertThat(states(once)).containsExactly(VisitState.HELD, VisitState.PLANNED);
        var both = Cases.after(once, held(VisitPurpose.GUIDANCE, PLANNED, null));
        assertThat(states(both)).containsExactly(VisitState.HELD, VisitState.HELD);
        var third = Cases.after(both, held(VisitPurpose.GUIDANCE, PLANNED, null));
        assertThat(third.visits().getLast().what().visit()).isEmpty();
        assertThat(states(Cases.after(twice, held(VisitPurpose.GUIDANCE, PLANNED, FIRST + 1))))
                .containsExactly(VisitState.PLANNED, VisitState.HELD);
    }

    @Test
    void a_visit_that_nobody_planned_is_a_visit() {
        var visited = Cases.after(IN_GUIDANCE, held(VisitPurpose.GUIDANCE, PLANNED, null), attempt(PLANNED, null));
        assertThat(visited.plannedVisits()).isEmpty();
        assertThat(visited.visits()).hasSize(1);
        assertThat(visited.attempts()).hasSize(1);
        assertThat(visited.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_visit_that_failed_settles_the_plan_of_its_day_whatever_it_was_for(VisitPurpose purpose) {
        var planned = Cases.after(IN_GUIDANCE, plan(STARTED, PLANNED, purpose).build());
        var decision = decide(planned, attempt(PLANNED, null));
        assertThat(findings(decision)).isEmpty();
        var failed = Cases.after(decision);
        assertThat(states(failed)).containsExactly(VisitState.ATTEMPTED);
        assertThat(failed.attempts().getFirst().what().visit()).contains(FIRST);
        assertThat(failed.attempts().getFirst().what().whatHappened()).contains(text("nobody at home"));
        assertThat(states(Cases.after(planned, attempt(PLANNED.minusDays(1), null))))
                .containsExactly(VisitState.PLANNED);
        assertThat(states(Cases.after(planned, attempt(PLANNED.plusDays(1), null))))
                .containsExactly(VisitState.PLANNED);
        assertThat(states(Cases.after(planned, attempt(PLANNED.plusDays(1), FIRST))))
                .containsExactly(VisitState.ATTEMPTED);
    }

    @Test
    void a_visit_is_called_off_by_its_number() {
        var planned = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED), guidanceOn(PLANNED.plusDays(7)));
        var decision = decide(planned, cancel(PLANNED.minusDays(1), FIRST + 1));
        assertThat(findings(decision)).isEmpty();
        var cancelled = Cases.after(decision);
        assertThat(states(cancelled)).containsExactly(VisitState.PLANNED, VisitState.CANCELLED);
        assertThat(cancelled.plannedVisits().getLast().settledOn()).contains(PLANNED.minusDays(1));
    }

    @Test
    void the_only_visit_that_is_open_is_called_off_without_a_number() {
        var one = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED));
        assertThat(states(Cases.after(one, cancel(STARTED, null)))).containsExactly(VisitState.CANCELLED);

        var two = Cases.after(one, guidanceOn(PLANNED.plusDays(7)));
        assertThat(refusals(decide(two, cancel(STARTED, null)))).containsExactly("/visit must.planned-visit");
        assertThat(states(Cases.after(two, held(VisitPurpose.GUIDANCE, PLANNED, null), cancel(PLANNED, null))))
                .containsExactly(VisitState.HELD, VisitState.CANCELLED);
        assertThat(refusals(decide(IN_GUIDANCE, cancel(STARTED, null)))).containsExactly("/visit must.visit-planned");
    }

    /** Whatever can be said of a planned visit, by its number. */
    static Stream<Command> aboutTheFirst() {
        return about(FIRST);
    }

    private static Stream<Command> about(int visit) {
        return Stream.of(
                cancel(PLANNED, visit),
                attempt(PLANNED, visit),
                held(VisitPurpose.INTAKE, PLANNED, visit),
                held(VisitPurpose.GUIDANCE, PLANNED, visit),
                held(VisitPurpose.EVALUATION, PLANNED, visit));
    }

    @ParameterizedTest
    @MethodSource("aboutTheFirst")
    void what_became_of_a_visit_is_said_once(Command first) {
        var settled = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED), first);
        for (var second : about(FIRST).toList()) {
            assertThat(refusals(decide(settled, second))).containsExactly("/visit must.visit-planned");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 5, 7, Integer.MAX_VALUE})
    void a_number_that_goes_to_no_plan_is_refused(int number) {
        var planned = Cases.after(IN_GUIDANCE, guidanceOn(PLANNED));
        assertThat(number).isNotEqualTo(FIRST);
        for (var command : about(number).toList()) {
            var decision = decide(planned, command);
            assertThat(refusals(decision)).containsExactly("/visit must.planned-visit");
            assertThat(((Decision.Refused) decision)
                            .violations()
                            .getFirst()
                            .error()
                            .must()
                            .arguments())
                    .containsEntry("visits", Integer.toString(FIRST));
        }
    }

    @Test
    void a_plan_and_what_became_of_it_are_recorded_late() {
        var recording = Cases.on(PLANNED.plusDays(30));
        var visited = Cases.after(IN_GUIDANCE, held(VisitPurpose.GUIDANCE, PLANNED.plusDays(20), null));
        var planned = Cases.after(decide(visited, guidanceOn(PLANNED), PRACTICE, recording));
        assertThat(states(planned)).containsExactly(VisitState.PLANNED);
        var settled = Cases.after(decide(planned, held(VisitPurpose.GUIDANCE, PLANNED, null), PRACTICE, recording));
        assertThat(states(settled)).containsExactly(VisitState.HELD);
        assertThat(settled.findings()).isEmpty();
    }

    @Test
    void plans_stand_in_the_order_of_entry_and_keep_their_numbers() {
        var planned = Cases.after(
                IN_GUIDANCE,
                plan(STARTED.plusDays(1), PLANNED, VisitPurpose.GUIDANCE).build(),
                plan(STARTED, EVALUATION_DUE, VisitPurpose.EVALUATION).build());
        assertThat(planned.plannedVisits()).extracting(PlannedVisit::sequence).containsExactly(FIRST, FIRST + 1);
        assertThat(Cases.after(planned, cancel(PLANNED, FIRST)).plannedVisits())
                .extracting(PlannedVisit::state)
                .containsExactly(VisitState.CANCELLED, VisitState.PLANNED);
    }

    private static ScheduleVisit intakeWithoutReferrer(LocalDate on) {
        return plan(on, INTAKE, VisitPurpose.INTAKE)
                .attendees(List.of(Attendee.TENANT, Attendee.CASEWORKER))
                .build();
    }

    @Test
    void tr_3_the_first_visit_is_planned_with_the_third_party() {
        var decision = decide(Cases.accepted(), intakeWithoutReferrer(ACCEPTED));
        assertThat(findings(decision)).containsExactly("TR-3 first-visit-planned-without-third-party");
        assertThat(Cases.severity(decision)).isEqualTo(Severity.ADVICE);
        assertThat(findings(decide(
                        Cases.accepted(),
                        plan(ACCEPTED, INTAKE, VisitPurpose.INTAKE).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTAKE")
    void tr_3_a_visit_for_something_else_is_planned_without_the_third_party(VisitPurpose purpose) {
        assertThat(findings(decide(
                        Cases.accepted(),
                        plan(ACCEPTED, INTAKE, purpose)
                                .attendees(List.of(Attendee.TENANT))
                                .build())))
                .isEmpty();
    }

    @Test
    void tr_3_without_a_third_party_there_is_nobody_to_plan_with() {
        for (var vacant : List.of(
                Cases.received(Cases.selfReferral()),
                Cases.received(Cases.referral().referrer(Optional.empty()).build()),
                Cases.after(Cases.accepted(), vacate(ACCEPTED)))) {
            assertThat(findings(decide(vacant, intakeWithoutReferrer(ACCEPTED))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "planned {0} days after the first visit: found {1}")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void tr_3_once_there_was_a_first_visit_later_ones_are_planned_alone(int days, boolean found) {
        var planned = plan(INTAKE.plusDays(days), INTAKE.plusDays(7), VisitPurpose.INTAKE)
                .attendees(List.of(Attendee.TENANT))
                .build();
        assertThat(findings(decide(Cases.inIntake(), planned)))
                .isEqualTo(found ? List.of("TR-3 first-visit-planned-without-third-party") : List.of());
    }

    @Test
    void tr_3_a_first_visit_that_is_entered_late_clears_what_was_found_in_a_later_plan() {
        var planned = Cases.after(
                Cases.accepted(),
                plan(INTAKE.plusDays(1), INTAKE.plusDays(7), VisitPurpose.INTAKE)
                        .attendees(List.of(Attendee.TENANT))
                        .build());
        assertThat(findings(planned)).containsExactly("TR-3 first-visit-planned-without-third-party");
        assertThat(findings(Cases.after(planned, jointIntake(INTAKE.plusDays(2)).build())))
                .containsExactly("TR-3 first-visit-planned-without-third-party");
        assertThat(findings(Cases.after(planned, jointIntake(INTAKE).build()))).isEmpty();
    }
}
