package be.driehoek.agenda;

import static be.driehoek.agenda.GuidedCases.after;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.evaluation;
import static be.driehoek.agenda.GuidedCases.feedback;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static be.driehoek.agenda.GuidedCases.inShiftingGuidanceSince;
import static be.driehoek.agenda.GuidedCases.referredBy;
import static be.driehoek.agenda.GuidedCases.seating;
import static be.driehoek.agenda.GuidedCases.vacating;
import static be.driehoek.agenda.GuidedCases.withholding;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ExtendTerm;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.party.ReferrerKind;
import be.driehoek.rule.Rule;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TR-1, FB-1, TE-1, TE-2: what is due when a case takes a turn")
class ChangedCaseAgendaTest {
    private static final BelgianWorkingDays WORKING_DAYS = new BelgianWorkingDays(Set.of());

    /** The evaluation is due on 30 November 2026, feedback at the end of each month, the end on 28 February 2027. */
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    private static List<Obligation> agenda(GuidanceCase guidance, LocalDate on) {
        return Agenda.of(guidance, AgendaPolicy.NONE, WORKING_DAYS, on);
    }

    private static List<Obligation> agenda(GuidanceCase guidance, String on) {
        return agenda(guidance, LocalDate.parse(on));
    }

    private static Optional<Obligation> found(String id, GuidanceCase guidance, LocalDate on) {
        return agenda(guidance, on).stream()
                .filter(obligation -> obligation.id().equals(id))
                .findFirst();
    }

    private static Obligation obligation(String id, GuidanceCase guidance, String on) {
        return found(id, guidance, LocalDate.parse(on)).orElseThrow();
    }

    private static ObligationState state(String id, GuidanceCase guidance, String on) {
        return obligation(id, guidance, on).state();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** In guidance since the start, after a referral by the tenant alone. */
    private static GuidanceCase alone(Command... commands) {
        return after(after(referredBy(ReferrerKind.SELF, START.minusDays(30)), new StartGuidance(START)), commands);
    }

    @Nested
    @DisplayName("TR-1: a vacant third seat is to be filled")
    class ThirdSeat {
        @Test
        void a_tenant_who_came_alone_needs_a_third_party_by_the_evaluation() {
            assertThat(obligation("TR-1", alone(), "2026-09-01"))
                    .isEqualTo(new Obligation(
                            "TR-1",
                            Rule.TR_1.id(),
                            ObligationKind.THIRD_SEAT,
                            START,
                            day("2026-11-30"),
                            day("2026-11-30"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            ObligationState.OPEN,
                            List.of(Attendee.CASEWORKER, Attendee.TENANT),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2026-08-31, OPEN", "2026-11-29, OPEN", "2026-11-30, DUE", "2026-12-01, OVERDUE"})
        void it_is_open_due_and_overdue(String on, ObligationState state) {
            assertThat(state("TR-1", alone(), on)).isEqualTo(state);
        }

        @Test
        void with_a_referrer_there_is_none() {
            assertThat(agenda(inGuidanceSince(START), START))
                    .extracting(Obligation::what)
                    .isNotEmpty()
                    .doesNotContain(ObligationKind.THIRD_SEAT);
            var replaced = inGuidanceSince(START, seating(day("2026-10-01")));
            assertThat(found("TR-1", replaced, day("2027-01-01"))).isEmpty();
        }

        @ParameterizedTest(name = "filled on {0}: asked for {1}")
        @CsvSource({"2026-08-30, false", "2026-08-31, false", "2026-09-01, true"})
        void a_seat_that_is_filled_by_the_start_was_never_asked_for(LocalDate filled, boolean asked) {
            for (var before : List.of(
                    alone(seating(filled)), inGuidanceSince(START, vacating(START.minusDays(5)), seating(filled)))) {
                var found = found("TR-1", before, day("2026-10-01"));
                assertThat(found.isPresent()).isEqualTo(asked);
                found.ifPresent(obligation -> {
                    assertThat(obligation.from()).isEqualTo(START);
                    assertThat(obligation.state()).isEqualTo(ObligationState.MET);
                });
            }
        }

        @ParameterizedTest(name = "filled on {0}: the day before {1}, from then on {2}")
        @CsvSource({
            "2026-11-29, OPEN, MET",
            "2026-11-30, OPEN, MET",
            "2026-12-01, DUE, MET_LATE",
            "2026-12-02, OVERDUE, MET_LATE"
        })
        void it_is_met_in_time_or_late(LocalDate filled, ObligationState before, ObligationState after) {
            var seated = alone(seating(filled));
            assertThat(state("TR-1", seated, filled.minusDays(1).toString())).isEqualTo(before);
            for (var on : List.of(filled, filled.plusDays(1), filled.plusYears(1))) {
                assertThat(state("TR-1", seated, on.toString())).isEqualTo(after);
                assertThat(obligation("TR-1", seated, on.toString()).metOn()).contains(filled);
            }
        }

        @ParameterizedTest(name = "left on {0}: from {1}, by {2}")
        @CsvSource({
            "2026-08-30, 2026-08-31, 2026-11-30",
            "2026-08-31, 2026-08-31, 2026-11-30",
            "2026-09-01, 2026-09-01, 2026-11-30",
            "2026-11-29, 2026-11-29, 2026-11-30",
            "2026-11-30, 2026-11-30, 2026-11-30",
            "2026-12-01, 2026-12-01, 2027-02-28",
            "2027-02-28, 2027-02-28, 2027-02-28",
            "2027-03-01, 2027-03-01, 2027-03-01"
        })
        void who_left_is_replaced_by_the_time_that_somebody_is_needed(LocalDate left, LocalDate from, LocalDate due) {
            var vacated = inGuidanceSince(START, vacating(left));
            var later = left.plusDays(1);
            assertThat(found("TR-1", vacated, later)).hasValueSatisfying(obligation -> {
                assertThat(obligation.from()).isEqualTo(from);
                assertThat(obligation.due()).isEqualTo(due);
                assertThat(obligation.metOn()).isEmpty();
            });
            assertThat(found("TR-1", vacated, left.minusDays(1))).isEmpty();
        }

        @Test
        void each_vacancy_is_an_obligation_of_its_own() {
            var changes = inGuidanceSince(
                    START,
                    vacating(day("2027-01-10")),
                    vacating(day("2026-09-10")),
                    seating(day("2026-09-20")),
                    seating(day("2027-03-01")),
                    vacating(day("2027-03-05")));
            assertThat(agenda(changes, "2027-03-05"))
                    .filteredOn(found -> found.what() == ObligationKind.THIRD_SEAT)
                    .extracting(found -> found.id() + " " + found.state() + " " + found.due())
                    .containsExactly("TR-1 MET 2026-11-30", "TR-1/2 MET_LATE 2027-02-28", "TR-1/3 DUE 2027-03-05");
            assertThat(found("TR-1/2", changes, day("2027-01-09"))).isEmpty();
            assertThat(state("TR-1/2", changes, "2027-01-10")).isEqualTo(ObligationState.OPEN);
        }

        @Test
        void a_vacancy_that_was_over_by_the_start_takes_no_number() {
            var changes =
                    inGuidanceSince(START, vacating(START.minusDays(9)), seating(START), vacating(day("2026-10-01")));
            assertThat(obligation("TR-1", changes, "2026-10-01").from()).isEqualTo("2026-10-01");
            assertThat(found("TR-1/2", changes, day("2026-10-01"))).isEmpty();
        }

        @Test
        void a_seat_that_is_left_once_more_while_it_is_vacant_is_not_filled_by_that() {
            var leftEarlier = inGuidanceSince(START, vacating(day("2026-10-10")), vacating(day("2026-10-01")));
            assertThat(agenda(leftEarlier, "2026-11-01"))
                    .filteredOn(found -> found.what() == ObligationKind.THIRD_SEAT)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.from()).isEqualTo("2026-10-01");
                        assertThat(found.metOn()).isEmpty();
                        assertThat(found.state()).isEqualTo(ObligationState.OPEN);
                    });
            var filled = after(leftEarlier, seating(day("2026-10-20")));
            assertThat(obligation("TR-1", filled, "2026-11-01").metOn()).contains(day("2026-10-20"));
        }

        @Test
        void it_lapses_with_the_closure_and_what_was_met_stays_met() {
            var closed = alone(closure(day("2026-10-15")));
            assertThat(state("TR-1", closed, "2026-10-14")).isEqualTo(ObligationState.OPEN);
            assertThat(state("TR-1", closed, "2026-10-15")).isEqualTo(ObligationState.LAPSED);
            var filled = alone(seating(day("2026-10-01")), closure(day("2026-10-15")));
            assertThat(state("TR-1", filled, "2026-10-15")).isEqualTo(ObligationState.MET);
        }

        @Test
        void who_sits_there_on_the_day_takes_part_in_the_evaluation() {
            var seated = alone(seating(day("2026-10-01")));
            assertThat(obligation("TE-2", seated, "2026-09-30").who()).doesNotContain(Attendee.THIRD_PARTY);
            assertThat(obligation("TE-2", seated, "2026-10-01").who()).contains(Attendee.THIRD_PARTY);
        }
    }

    @Nested
    @DisplayName("FB-1: feedback that is withheld lapses")
    class Withheld {
        @ParameterizedTest(name = "withheld on {0}: FB-1/1 {1}, FB-1/2 {2}")
        @CsvSource({
            "2026-08-30, OVERDUE, OVERDUE",
            "2026-08-31, LAPSED, OVERDUE",
            "2026-09-29, LAPSED, OVERDUE",
            "2026-09-30, LAPSED, OVERDUE",
            "2026-10-01, OVERDUE, LAPSED",
            "2026-10-31, OVERDUE, LAPSED",
            "2026-11-01, OVERDUE, OVERDUE"
        })
        void in_its_window_and_in_no_other(LocalDate withheld, ObligationState first, ObligationState second) {
            var guidance = inGuidanceSince(START, withholding(withheld));
            assertThat(state("FB-1/1", guidance, "2026-11-05")).isEqualTo(first);
            assertThat(state("FB-1/2", guidance, "2026-11-05")).isEqualTo(second);
        }

        @Test
        void from_the_day_on_which_it_is_withheld() {
            var withheld = inGuidanceSince(START, withholding(day("2026-09-15")));
            assertThat(state("FB-1/1", withheld, "2026-09-14")).isEqualTo(ObligationState.OPEN);
            assertThat(state("FB-1/1", withheld, "2026-09-15")).isEqualTo(ObligationState.LAPSED);
            assertThat(obligation("FB-1/1", withheld, "2026-10-15").metOn()).isEmpty();
        }

        @ParameterizedTest(name = "withheld on {0}, told on {1}: {2}")
        @CsvSource({
            "2026-09-10, 2026-09-05, MET",
            "2026-09-10, 2026-09-10, MET",
            "2026-09-10, 2026-09-30, MET",
            "2026-09-10, 2026-10-01, LAPSED",
            "2026-10-01, 2026-10-02, MET_LATE"
        })
        void unless_it_is_given_in_time_all_the_same(LocalDate withheld, LocalDate told, ObligationState state) {
            var guidance = inGuidanceSince(START, withholding(withheld), feedback(told));
            assertThat(state("FB-1/1", guidance, "2026-11-05")).isEqualTo(state);
        }
    }

    @Nested
    @DisplayName("FB-1: while the third seat is vacant nobody can hear back")
    class NobodyToHear {
        @Test
        void what_was_asked_for_stays_on_the_agenda_and_nothing_is_added() {
            var vacated = inGuidanceSince(START, feedback(day("2026-09-15")), vacating(day("2026-10-10")));
            assertThat(agenda(vacated, "2026-10-09"))
                    .extracting(Obligation::id)
                    .contains("FB-1/1", "FB-1/2", "FB-1/3", "FB-1/6");
            assertThat(agenda(vacated, "2026-10-10"))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .extracting(found -> found.id() + " " + found.state())
                    .containsExactly("FB-1/1 MET", "FB-1/2 LAPSED");
        }

        @ParameterizedTest(name = "left on {0}: {1}")
        @CsvSource({"2026-10-30, LAPSED", "2026-10-31, LAPSED", "2026-11-01, OVERDUE"})
        void it_lapses_if_nobody_is_there_when_it_is_due(LocalDate left, ObligationState state) {
            assertThat(state("FB-1/2", inGuidanceSince(START, vacating(left)), "2026-11-05"))
                    .isEqualTo(state);
        }

        @Test
        void whoever_takes_the_seat_hears_back_from_then_on() {
            var filled = inGuidanceSince(START, vacating(day("2026-10-10")), seating(day("2026-12-05")));
            assertThat(agenda(filled, "2026-12-05"))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .extracting(found -> found.id() + " " + found.state())
                    .as("all of November there was nobody")
                    .containsExactly(
                            "FB-1/1 OVERDUE", "FB-1/2 LAPSED", "FB-1/4 OPEN", "FB-1/5 UPCOMING", "FB-1/6 UPCOMING");
            var inTime = inGuidanceSince(START, vacating(day("2026-10-10")), seating(day("2026-10-31")));
            assertThat(state("FB-1/2", inTime, "2026-10-31")).isEqualTo(ObligationState.DUE);
            assertThat(state("FB-1/2", inTime, "2026-11-01")).isEqualTo(ObligationState.OVERDUE);
        }

        @Test
        void a_seat_that_is_left_once_more_while_it_is_vacant_has_nobody_to_hear() {
            var leftEarlier = inGuidanceSince(START, vacating(day("2026-10-15")), vacating(day("2026-09-10")));
            assertThat(agenda(leftEarlier, "2026-11-05"))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .extracting(found -> found.id() + " " + found.state())
                    .containsExactly("FB-1/1 LAPSED");
        }

        @Test
        void a_tenant_who_came_alone_has_feedback_from_the_day_on_which_somebody_sits_there() {
            var seated = alone(seating(day("2026-10-01")));
            assertThat(agenda(seated, "2026-09-30")).extracting(Obligation::id).doesNotContain("FB-1/1", "FB-1/2");
            assertThat(agenda(seated, "2026-10-01"))
                    .extracting(Obligation::id)
                    .doesNotContain("FB-1/1")
                    .contains("FB-1/2", "FB-1/6");
        }
    }

    @Nested
    @DisplayName("TE-1, TE-2, FB-1: a corrected start")
    class CorrectedStart {
        private static final GuidanceCase CORRECTED = inGuidanceSince(
                START,
                feedback(day("2026-09-15")),
                evaluation(day("2026-11-20")),
                new CorrectStart(day("2026-10-01"), Optional.empty()));

        @Test
        void every_obligation_moves_with_it_and_none_is_doubled() {
            assertThat(agenda(CORRECTED, "2026-12-01"))
                    .extracting(found -> found.id() + " " + found.due())
                    .containsExactly(
                            "FB-1/1 2026-11-01",
                            "FB-1/2 2026-12-01",
                            "FB-1/3 2027-01-01",
                            "TE-2 2027-01-01",
                            "FB-1/4 2027-02-01",
                            "FB-1/5 2027-03-01",
                            "FB-1/6 2027-04-01",
                            "TE-1 2027-04-01");
        }

        @Test
        void there_is_none_before_the_right_day() {
            assertThat(agenda(CORRECTED, "2026-09-30")).isEmpty();
            assertThat(agenda(CORRECTED, "2026-10-01")).hasSize(8);
        }

        @Test
        void what_was_done_counts_from_the_right_day() {
            assertThat(state("TE-2", CORRECTED, "2026-12-17")).isEqualTo(ObligationState.UPCOMING);
            assertThat(state("TE-2", CORRECTED, "2026-12-18")).isEqualTo(ObligationState.OPEN);
            assertThat(state("FB-1/1", CORRECTED, "2026-11-01")).isEqualTo(ObligationState.DUE);
            var back = after(CORRECTED, new CorrectStart(START, Optional.empty()));
            assertThat(state("TE-2", back, "2026-12-17")).isEqualTo(ObligationState.MET);
            assertThat(state("FB-1/1", back, "2026-11-01")).isEqualTo(ObligationState.MET);
        }

        @Test
        void a_vacant_seat_is_asked_for_from_the_right_day() {
            var corrected = alone(new CorrectStart(day("2026-10-01"), Optional.empty()));
            assertThat(obligation("TR-1", corrected, "2026-10-01").from()).isEqualTo("2026-10-01");
            assertThat(obligation("TR-1", corrected, "2026-10-01").due()).isEqualTo("2027-01-01");
        }
    }

    @Nested
    @DisplayName("TE-1, FB-1: an extension")
    class Extension {
        private static GuidanceCase extendedUntil(String until, Command... commands) {
            return after(
                    inGuidanceSince(START, new ExtendTerm(day("2027-02-01"), day(until), Optional.empty())), commands);
        }

        @ParameterizedTest(name = "on {0}: due on {1}")
        @CsvSource({"2027-01-31, 2027-02-28", "2027-02-01, 2027-04-30", "2027-02-02, 2027-04-30"})
        void te_1_the_end_moves_on_the_day_on_which_it_is_agreed(String on, LocalDate due) {
            var end = obligation("TE-1", extendedUntil("2027-04-30"), on);
            assertThat(end.due()).isEqualTo(due);
            assertThat(end.from()).isEqualTo(due.minusDays(14));
            assertThat(obligation("TE-2", extendedUntil("2027-04-30"), on).due())
                    .isEqualTo("2026-11-30");
        }

        @ParameterizedTest(name = "closed on {0}: {1}")
        @CsvSource({"2027-03-01, MET", "2027-04-30, MET", "2027-05-01, MET_LATE"})
        void te_1_the_extended_end_is_the_one_to_keep(LocalDate closed, ObligationState state) {
            assertThat(state("TE-1", extendedUntil("2027-04-30", closure(closed)), "2027-05-05"))
                    .isEqualTo(state);
        }

        @ParameterizedTest(name = "until {0}: {1} times")
        @CsvSource({"2027-03-01, 6", "2027-03-30, 6", "2027-03-31, 7", "2027-04-29, 7", "2027-04-30, 8", "2027-05-01, 8"
        })
        void fb_1_feedback_goes_on_until_the_extended_end(String until, int times) {
            assertThat(agenda(extendedUntil(until), "2027-02-01"))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .hasSize(times)
                    .last()
                    .satisfies(last -> {
                        assertThat(last.id()).isEqualTo("FB-1/" + times);
                        assertThat(last.due()).isEqualTo(START.plusMonths(times));
                    });
        }
    }

    @Nested
    @DisplayName("TE-1, TE-2: a suspension")
    class Suspended {
        private static final Command SUSPENDED = new SuspendGuidance(day("2026-10-01"), Optional.empty());
        private static final Command RESUMED = new ResumeGuidance(day("2026-10-11"), Optional.empty());

        @ParameterizedTest(name = "on {0}: evaluation by {1}, end on {2}")
        @CsvSource({
            "2026-10-10, 2026-11-30, 2027-02-28",
            "2026-10-11, 2026-12-10, 2027-03-10",
            "2026-10-12, 2026-12-10, 2027-03-10"
        })
        void the_dates_move_on_the_day_of_resumption(String on, LocalDate evaluation, LocalDate end) {
            var shifting = inShiftingGuidanceSince(START, SUSPENDED, RESUMED);
            assertThat(obligation("TE-2", shifting, on).due()).isEqualTo(evaluation);
            assertThat(obligation("TE-2", shifting, on).from()).isEqualTo(evaluation.minusDays(14));
            assertThat(obligation("TE-1", shifting, on).due()).isEqualTo(end);
        }

        @Test
        void the_dates_stay_where_the_policy_keeps_them() {
            assertThat(agenda(inGuidanceSince(START, SUSPENDED, RESUMED), "2026-12-01"))
                    .isEqualTo(agenda(inGuidanceSince(START), "2026-12-01"));
        }

        @Test
        void te_2_an_evaluation_that_was_held_in_its_window_stays_met() {
            var suspended = inShiftingGuidanceSince(
                    START,
                    evaluation(day("2026-11-20")),
                    new SuspendGuidance(day("2026-11-25"), Optional.empty()),
                    new ResumeGuidance(day("2026-12-25"), Optional.empty()));
            for (var on : List.of("2026-11-20", "2026-11-25", "2026-12-25", "2027-02-01")) {
                assertThat(state("TE-2", suspended, on)).as(on).isEqualTo(ObligationState.MET);
            }
        }
    }

    @Nested
    @DisplayName("TE-1, TE-2, TR-1, FB-1: a case that is opened again")
    class Reopened {
        private static final GuidanceCase REOPENED =
                inGuidanceSince(START, closure(day("2026-10-15")), new ReopenCase(day("2026-11-10"), Optional.empty()));

        @ParameterizedTest(name = "on {0}: TE-1 {1}, TE-2 {2}, FB-1/2 {3}")
        @CsvSource({
            "2026-10-14, UPCOMING, UPCOMING, OPEN",
            "2026-10-15, MET, LAPSED, LAPSED",
            "2026-10-16, MET, LAPSED, LAPSED",
            "2026-11-09, MET, LAPSED, LAPSED",
            "2026-11-10, UPCOMING, UPCOMING, OVERDUE",
            "2026-11-30, UPCOMING, DUE, OVERDUE"
        })
        void what_lapsed_is_due_again_from_the_day_on_which_it_is_opened(
                String on, ObligationState end, ObligationState evaluation, ObligationState feedback) {
            assertThat(state("TE-1", REOPENED, on)).isEqualTo(end);
            assertThat(state("TE-2", REOPENED, on)).isEqualTo(evaluation);
            assertThat(state("FB-1/2", REOPENED, on)).isEqualTo(feedback);
            assertThat(agenda(REOPENED, on)).extracting(Obligation::id).doesNotHaveDuplicates();
        }

        @Test
        void te_1_the_second_closure_is_the_one_that_counts_from_its_day() {
            var closedAgain = after(REOPENED, closure(day("2027-03-01")));
            assertThat(state("TE-1", closedAgain, "2026-11-09")).isEqualTo(ObligationState.MET);
            assertThat(state("TE-1", closedAgain, "2027-02-28")).isEqualTo(ObligationState.DUE);
            assertThat(state("TE-1", closedAgain, "2027-03-01")).isEqualTo(ObligationState.MET_LATE);
            assertThat(obligation("TE-1", closedAgain, "2027-03-01").metOn()).contains(day("2027-03-01"));
        }

        @Test
        void opened_on_the_day_of_its_closure_it_is_open_on_that_day() {
            var sameDay = inGuidanceSince(
                    START, closure(day("2026-10-15")), new ReopenCase(day("2026-10-15"), Optional.empty()));
            assertThat(state("FB-1/2", sameDay, "2026-10-15")).isEqualTo(ObligationState.OPEN);
        }

        @Test
        void tr_1_a_seat_that_is_still_vacant_is_asked_for_again() {
            var reopened = alone(closure(day("2026-10-15")), new ReopenCase(day("2026-11-10"), Optional.empty()));
            assertThat(state("TR-1", reopened, "2026-11-09")).isEqualTo(ObligationState.LAPSED);
            assertThat(state("TR-1", reopened, "2026-11-10")).isEqualTo(ObligationState.OPEN);
        }
    }
}
