package be.driehoek.agenda;

import static be.driehoek.agenda.GuidedCases.after;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.evaluation;
import static be.driehoek.agenda.GuidedCases.feedback;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static be.driehoek.agenda.GuidedCases.referredBy;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.party.ReferrerKind;
import be.driehoek.rule.Rule;
import be.driehoek.term.AgendaPolicy;
import be.driehoek.term.WorkingDays;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1, TE-2, FB-1: what is due when")
class AgendaTest {
    private static final BelgianWorkingDays WORKING_DAYS = new BelgianWorkingDays(Set.of());

    /** The example of the design: evaluation due on 30 November 2026, end on 28 February 2027. */
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    private static List<Obligation> agenda(GuidanceCase guidance, LocalDate on) {
        return Agenda.of(guidance, AgendaPolicy.NONE, WORKING_DAYS, on);
    }

    private static Obligation obligation(String id, GuidanceCase guidance, LocalDate on) {
        return agenda(guidance, on).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObligationState state(String id, GuidanceCase guidance, String on) {
        return obligation(id, guidance, LocalDate.parse(on)).state();
    }

    @Test
    void the_example_of_the_design() {
        assertThat(obligation("TE-2", inGuidanceSince(START), LocalDate.of(2026, 9, 1)))
                .isEqualTo(new Obligation(
                        "TE-2",
                        Rule.TE_2.id(),
                        ObligationKind.EVALUATION,
                        LocalDate.of(2026, 11, 16),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 11, 30),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ObligationState.UPCOMING,
                        List.of(Attendee.CASEWORKER, Attendee.TENANT, Attendee.THIRD_PARTY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        var end = obligation("TE-1", inGuidanceSince(START), LocalDate.of(2026, 9, 1));
        assertThat(end.from()).isEqualTo("2027-02-14");
        assertThat(end.due()).isEqualTo("2027-02-28");
        assertThat(end.lastWorkingDay()).as("28 February 2027 is a Sunday").isEqualTo("2027-02-26");
        assertThat(end.what()).isEqualTo(ObligationKind.END_OF_TERM);
    }

    @Test
    void every_obligation_stands_in_the_order_of_its_due_date_under_its_own_id() {
        var agenda = agenda(inGuidanceSince(START), START);
        assertThat(agenda)
                .extracting(Obligation::id)
                .containsExactly("FB-1/1", "FB-1/2", "FB-1/3", "TE-2", "FB-1/4", "FB-1/5", "FB-1/6", "TE-1");
        assertThat(agenda).isSortedAccordingTo(Comparator.comparing(Obligation::due));
    }

    @Test
    void there_is_no_agenda_before_guidance_has_started() {
        assertThat(agenda(referredBy(ReferrerKind.OCMW, START), START)).isEmpty();
        assertThat(agenda(inGuidanceSince(START), START.minusDays(1))).isEmpty();
        assertThat(agenda(inGuidanceSince(START), START)).isNotEmpty();
    }

    @Nested
    @DisplayName("TE-2: the evaluation after three months")
    class Evaluation {
        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2026-08-31, UPCOMING",
            "2026-11-15, UPCOMING",
            "2026-11-16, OPEN",
            "2026-11-17, OPEN",
            "2026-11-29, OPEN",
            "2026-11-30, DUE",
            "2026-12-01, OVERDUE",
            "2030-01-01, OVERDUE"
        })
        void comes_in_sight_is_due_and_is_overdue(String on, ObligationState state) {
            assertThat(state("TE-2", inGuidanceSince(START), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "held on {0}: {1}")
        @CsvSource({
            "2026-11-15, OVERDUE,",
            "2026-11-16, MET, 2026-11-16",
            "2026-11-30, MET, 2026-11-30",
            "2026-12-01, MET_LATE, 2026-12-01"
        })
        void is_met_from_its_window_on(LocalDate held, ObligationState state, LocalDate metOn) {
            var found = obligation("TE-2", inGuidanceSince(START, evaluation(held)), LocalDate.of(2027, 1, 1));
            assertThat(found.state()).isEqualTo(state);
            assertThat(found.metOn()).isEqualTo(Optional.ofNullable(metOn));
        }

        @Test
        void is_met_by_the_first_one_and_a_later_one_changes_nothing() {
            var found = obligation(
                    "TE-2",
                    inGuidanceSince(
                            START,
                            evaluation(LocalDate.of(2027, 1, 15)),
                            evaluation(LocalDate.of(2026, 11, 20)),
                            evaluation(LocalDate.of(2026, 10, 1))),
                    LocalDate.of(2027, 2, 1));
            assertThat(found.state()).isEqualTo(ObligationState.MET);
            assertThat(found.metOn()).contains(LocalDate.of(2026, 11, 20));
        }

        @Test
        void does_not_count_before_the_day_on_which_it_happens() {
            var evaluated = inGuidanceSince(START, evaluation(LocalDate.of(2026, 11, 20)));
            assertThat(state("TE-2", evaluated, "2026-11-19")).isEqualTo(ObligationState.OPEN);
            assertThat(state("TE-2", evaluated, "2026-11-20")).isEqualTo(ObligationState.MET);
        }

        @ParameterizedTest(name = "closed on {0}, on {1}: {2}")
        @CsvSource({
            "2026-11-30, 2026-11-29, OPEN",
            "2026-11-30, 2026-11-30, LAPSED",
            "2026-10-01, 2026-09-30, UPCOMING",
            "2026-10-01, 2026-10-01, LAPSED",
            "2026-12-24, 2026-12-23, OVERDUE",
            "2026-12-24, 2026-12-24, LAPSED",
            "2026-12-24, 2030-01-01, LAPSED"
        })
        void lapses_when_the_case_is_closed_before_it_was_held(LocalDate closed, String on, ObligationState state) {
            assertThat(state("TE-2", inGuidanceSince(START, closure(closed)), on))
                    .isEqualTo(state);
        }

        @Test
        void stays_met_after_closure() {
            var held = LocalDate.of(2026, 11, 30);
            assertThat(state("TE-2", inGuidanceSince(START, evaluation(held), closure(held)), "2027-06-01"))
                    .isEqualTo(ObligationState.MET);
        }
    }

    @Nested
    @DisplayName("TE-1: the end of the term")
    class EndOfTerm {
        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({
            "2027-02-13, UPCOMING",
            "2027-02-14, OPEN",
            "2027-02-27, OPEN",
            "2027-02-28, DUE",
            "2027-03-01, OVERDUE"
        })
        void comes_in_sight_is_due_and_is_overdue(String on, ObligationState state) {
            assertThat(state("TE-1", inGuidanceSince(START), on)).isEqualTo(state);
        }

        @ParameterizedTest(name = "closed on {0}, on {1}: {2}")
        @CsvSource({
            "2026-10-01, 2026-10-01, MET",
            "2027-02-27, 2027-02-26, OPEN",
            "2027-02-27, 2027-02-27, MET",
            "2027-02-28, 2027-02-28, MET",
            "2027-03-01, 2027-02-28, DUE",
            "2027-03-01, 2027-03-01, MET_LATE",
            "2027-04-01, 2027-03-31, OVERDUE"
        })
        void is_met_by_closing_the_case(LocalDate closed, String on, ObligationState state) {
            assertThat(state("TE-1", inGuidanceSince(START, closure(closed)), on))
                    .isEqualTo(state);
        }
    }

    @Nested
    @DisplayName("FB-1: feedback to the referrer")
    class Feedback {
        @ParameterizedTest(name = "{0} on {1}: {2}")
        @CsvSource({
            "FB-1/1, 2026-08-31, OPEN",
            "FB-1/1, 2026-09-29, OPEN",
            "FB-1/1, 2026-09-30, DUE",
            "FB-1/1, 2026-10-01, OVERDUE",
            "FB-1/2, 2026-09-30, UPCOMING",
            "FB-1/2, 2026-10-01, OPEN",
            "FB-1/2, 2026-10-31, DUE",
            "FB-1/2, 2026-11-01, OVERDUE",
            "FB-1/6, 2027-02-28, DUE"
        })
        void comes_every_month_in_a_window_of_its_own(String id, String on, ObligationState state) {
            assertThat(state(id, inGuidanceSince(START), on)).isEqualTo(state);
        }

        @Test
        void windows_follow_each_other_without_a_gap() {
            var windows = agenda(inGuidanceSince(START), START).stream()
                    .filter(found -> found.what() == ObligationKind.FEEDBACK)
                    .toList();
            assertThat(windows).hasSize(6);
            assertThat(windows.getFirst().from()).isEqualTo(START);
            for (int i = 1; i < windows.size(); i++) {
                assertThat(windows.get(i).from())
                        .isEqualTo(windows.get(i - 1).due().plusDays(1));
            }
            assertThat(windows.getLast().due()).isEqualTo("2027-02-28");
        }

        @Test
        void is_met_in_its_window() {
            var told = inGuidanceSince(START, feedback(LocalDate.of(2026, 9, 30)));
            assertThat(state("FB-1/1", told, "2026-09-29")).isEqualTo(ObligationState.OPEN);
            assertThat(state("FB-1/1", told, "2026-09-30")).isEqualTo(ObligationState.MET);
            assertThat(state("FB-1/2", told, "2026-10-31")).isEqualTo(ObligationState.DUE);
        }

        @Test
        void makes_up_for_what_was_missed() {
            var told = inGuidanceSince(START, feedback(LocalDate.of(2026, 11, 5)));
            assertThat(state("FB-1/1", told, "2026-11-05")).isEqualTo(ObligationState.MET_LATE);
            assertThat(state("FB-1/2", told, "2026-11-05")).isEqualTo(ObligationState.MET_LATE);
            assertThat(state("FB-1/3", told, "2026-11-05")).isEqualTo(ObligationState.MET);
            assertThat(state("FB-1/4", told, "2026-11-05")).isEqualTo(ObligationState.UPCOMING);
        }

        @Test
        void before_the_start_does_not_count() {
            assertThat(state("FB-1/1", inGuidanceSince(START, feedback(START.minusDays(1))), "2026-09-30"))
                    .isEqualTo(ObligationState.DUE);
            assertThat(state("FB-1/1", inGuidanceSince(START, feedback(START)), "2026-09-30"))
                    .isEqualTo(ObligationState.MET);
        }

        @Test
        void lapses_with_the_closure() {
            var closed =
                    inGuidanceSince(START, feedback(LocalDate.of(2026, 9, 15)), closure(LocalDate.of(2026, 10, 15)));
            assertThat(state("FB-1/1", closed, "2026-12-01")).isEqualTo(ObligationState.MET);
            assertThat(state("FB-1/2", closed, "2026-12-01")).isEqualTo(ObligationState.LAPSED);
        }

        @Test
        void windows_do_not_end_before_they_begin_where_nobody_works_for_longer_than_the_interval() {
            WorkingDays exceptInSummer = on -> on.getMonthValue() != 7 && on.getMonthValue() != 8;
            var guidance = GuidedCases.inGuidanceSince(LocalDate.of(2026, 6, 10), exceptInSummer);
            assertThat(Agenda.of(guidance, AgendaPolicy.NONE, exceptInSummer, LocalDate.of(2026, 9, 1)))
                    .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                    .extracting(FullAgenda::line)
                    .containsExactly(
                            "FB-1/1 2026-06-10..2026-09-01 DUE",
                            "FB-1/2 2026-09-01..2026-09-01 DUE",
                            "FB-1/3 2026-09-02..2026-09-10 UPCOMING",
                            "FB-1/4 2026-09-11..2026-10-10 UPCOMING",
                            "FB-1/5 2026-10-11..2026-11-10 UPCOMING",
                            "FB-1/6 2026-11-11..2026-12-10 UPCOMING");
        }

        @Test
        void is_for_the_caseworker_and_the_third_party() {
            assertThat(obligation("FB-1/1", inGuidanceSince(START), START).who())
                    .containsExactly(Attendee.CASEWORKER, Attendee.THIRD_PARTY);
        }

        @Test
        void is_not_asked_for_a_tenant_who_came_alone() {
            var alone = after(referredBy(ReferrerKind.SELF, START), new StartGuidance(START));
            assertThat(agenda(alone, START)).extracting(Obligation::id).containsExactly("TE-2", "TR-1", "TE-1");
            assertThat(obligation("TE-2", alone, START).who()).containsExactly(Attendee.CASEWORKER, Attendee.TENANT);
        }
    }

    @Test
    void everything_moves_with_the_start() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(start -> {
            var agenda = agenda(inGuidanceSince(start), start);
            var due = new HashMap<String, LocalDate>();
            agenda.forEach(found -> due.put(found.id(), found.due()));
            assertThat(due)
                    .as("%s", start)
                    .containsEntry("TE-2", start.plusMonths(3))
                    .containsEntry("TE-1", start.plusMonths(6));
            for (int month = 1; month <= 6; month++) {
                assertThat(due).as("%s", start).containsEntry("FB-1/" + month, start.plusMonths(month));
            }
            assertThat(agenda).hasSize(8).allSatisfy(found -> {
                assertThat(found.lastWorkingDay()).isEqualTo(WORKING_DAYS.lastUntil(found.due()));
                if (found.what() != ObligationKind.FEEDBACK) {
                    assertThat(found.from())
                            .as("%s", start)
                            .isEqualTo(found.due().minusDays(14));
                }
            });
        });
    }
}
