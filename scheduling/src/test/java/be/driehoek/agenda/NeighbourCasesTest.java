package be.driehoek.agenda;

import static be.driehoek.agenda.FullAgenda.agenda;
import static be.driehoek.agenda.FullAgenda.day;
import static be.driehoek.agenda.FullAgenda.found;
import static be.driehoek.agenda.FullAgenda.line;
import static be.driehoek.agenda.FullAgenda.obligation;
import static be.driehoek.agenda.FullAgenda.state;
import static be.driehoek.agenda.GuidedCases.after;
import static be.driehoek.agenda.GuidedCases.afterRecording;
import static be.driehoek.agenda.GuidedCases.closure;
import static be.driehoek.agenda.GuidedCases.evaluation;
import static be.driehoek.agenda.GuidedCases.feedback;
import static be.driehoek.agenda.GuidedCases.goals;
import static be.driehoek.agenda.GuidedCases.inGuidanceSince;
import static be.driehoek.agenda.GuidedCases.inShiftingGuidanceSince;
import static be.driehoek.agenda.GuidedCases.intake;
import static be.driehoek.agenda.GuidedCases.plan;
import static be.driehoek.agenda.GuidedCases.recordedOn;
import static be.driehoek.agenda.GuidedCases.takenIn;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.CorrectStart;
import be.driehoek.guidance.command.ResumeGuidance;
import be.driehoek.guidance.command.StartGuidance;
import be.driehoek.guidance.command.SuspendGuidance;
import be.driehoek.party.ReferrerKind;
import be.driehoek.term.Suspension;
import be.driehoek.visit.VisitPurpose;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What users of neighbouring systems found missing, shown twice or misread; each test bears the number of their issue. */
@DisplayName("FB-1, IN-2, RE-1, TE-1, TE-2, TR-3: what went wrong elsewhere")
class NeighbourCasesTest {
    /** The evaluation is due on 30 November 2026, and the end of the term on 28 February 2027. */
    private static final LocalDate START = LocalDate.of(2026, 8, 31);

    private static TeamAgenda teamAgenda(GuidanceCase guidance, String on, String from, String until) {
        return TeamAgenda.of(
                Stream.of(guidance),
                any -> FullAgenda.EVERYTHING,
                FullAgenda.WORKING_DAYS,
                day(on),
                new AgendaPeriod(day(from), day(until)));
    }

    private static List<String> idsOf(TeamAgenda team) {
        return team.days().stream()
                .flatMap(due -> due.obligations().stream())
                .map(entry -> entry.obligation().id())
                .toList();
    }

    @Test
    @DisplayName("CareTogetherCMS#558: something is due some time in a window, and any day of it will do")
    void any_day_of_the_window_will_do() {
        var window = obligation("TE-2", inGuidanceSince(START), START);
        assertThat(window.from()).isEqualTo("2026-11-16");
        assertThat(window.due()).isEqualTo("2026-11-30");
        window.from().datesUntil(window.due().plusDays(1)).forEach(held -> {
            var met = obligation("TE-2", inGuidanceSince(START, evaluation(held)), window.due());
            assertThat(met.state()).isEqualTo(ObligationState.MET);
            assertThat(met.metOn()).contains(held);
        });
    }

    @Test
    @DisplayName("CareTogetherCMS#284: what was missed does not disappear when guidance ends")
    void what_was_missed_stays_after_closure() {
        var closed = inGuidanceSince(START, feedback(day("2026-11-05")), closure(day("2027-01-15")));
        for (var on : List.of("2027-01-15", "2027-01-16", "2035-01-01")) {
            assertThat(agenda(closed, day(on)))
                    .as(on)
                    .extracting(found -> found.id() + " " + found.state())
                    .contains(
                            "FB-1/1 MET_LATE",
                            "FB-1/2 MET_LATE",
                            "FB-1/3 MET",
                            "FB-1/4 LAPSED",
                            "TE-2 LAPSED",
                            "LL-1 LAPSED",
                            "TE-1 MET");
        }
        var before =
                agenda(closed, day("2027-01-14")).stream().map(Obligation::id).toList();
        assertThat(agenda(closed, day("2027-01-15"))).extracting(Obligation::id).containsExactlyElementsOf(before);
    }

    @Test
    @DisplayName("CareTogetherCMS#658: nothing is overdue any more on the calendar of a case that is closed")
    void nothing_is_overdue_after_closure() {
        var missed = inGuidanceSince(START, plan(START, day("2026-12-01"), VisitPurpose.GUIDANCE));
        var closed = after(missed, closure(day("2027-01-15")));
        assertThat(teamAgenda(closed, "2027-01-14", "2027-01-11", "2027-01-17")
                        .counts()
                        .get(ObligationState.OVERDUE))
                .isGreaterThan(3);
        assertThat(agenda(closed, day("2027-01-15")))
                .extracting(Obligation::state)
                .containsOnly(ObligationState.LAPSED, ObligationState.MET);
        assertThat(teamAgenda(closed, "2027-01-15", "2027-06-01", "2027-06-30").days())
                .isEmpty();
    }

    @Test
    @DisplayName("CareTogetherCMS#357: what an earlier stage asked for does not vanish in the next")
    void what_the_intake_asked_for_stays_in_guidance() {
        var accepted = takenIn(ReferrerKind.OCMW, day("2026-08-01"), intake(day("2026-08-10")));
        var ofIntake =
                agenda(accepted, day("2026-08-20")).stream().map(Obligation::id).toList();
        assertThat(ofIntake).contains("RE-1", "TR-3", "TR-4", "IN-2");
        var started = after(accepted, new StartGuidance(START));
        assertThat(agenda(started, START)).extracting(Obligation::id).containsAll(ofIntake);
        assertThat(state("TR-4", started, "2026-09-01")).isEqualTo(ObligationState.OVERDUE);
        assertThat(line(obligation("IN-2", started, "2026-09-01"))).isEqualTo("IN-2 2026-08-10..2026-08-31 OVERDUE");
        var closed = after(started, closure(day("2026-10-01")));
        assertThat(agenda(closed, day("2026-10-01"))).extracting(Obligation::id).containsAll(ofIntake);
    }

    @Test
    @DisplayName("CareTogetherCMS#282: what was missed is listed once, however long ago")
    void what_was_missed_is_listed_once() {
        var missed = inGuidanceSince(START);
        for (var on = START; on.isBefore(day("2027-06-01")); on = on.plusDays(7)) {
            assertThat(agenda(missed, on))
                    .as("%s", on)
                    .extracting(Obligation::id)
                    .doesNotHaveDuplicates();
        }
        assertThat(idsOf(teamAgenda(missed, "2027-06-01", "2027-06-01", "2027-06-30")))
                .doesNotHaveDuplicates()
                .contains("TE-2", "TE-1", "FB-1/1", "FB-1/6");
    }

    @Test
    @DisplayName("CareTogetherCMS#249: one that is done counts for what was due last, and closing waits for nothing")
    void what_is_done_counts_for_what_was_due_last_and_closing_waits_for_nothing() {
        var told = inGuidanceSince(START, feedback(day("2026-11-05")));
        assertThat(agenda(told, day("2026-11-05")))
                .filteredOn(found -> found.what() == ObligationKind.FEEDBACK)
                .extracting(FullAgenda::line)
                .containsExactly(
                        "FB-1/1 2026-08-31..2026-09-30 MET_LATE",
                        "FB-1/2 2026-10-01..2026-10-31 MET_LATE",
                        "FB-1/3 2026-11-01..2026-11-30 MET",
                        "FB-1/4 2026-12-01..2026-12-31 UPCOMING",
                        "FB-1/5 2027-01-01..2027-01-31 UPCOMING",
                        "FB-1/6 2027-02-01..2027-02-28 UPCOMING");
        var closed = after(told, closure(day("2026-12-24")));
        assertThat(closed.closure()).isPresent();
        assertThat(agenda(closed, day("2026-12-24")))
                .filteredOn(found -> found.state() == ObligationState.LAPSED)
                .extracting(Obligation::id)
                .contains("TE-2", "FB-1/4")
                .doesNotContain("FB-1/3");
    }

    private static SuspendGuidance suspend(String on) {
        return new SuspendGuidance(day(on), Optional.empty());
    }

    private static ResumeGuidance resume(String on) {
        return new ResumeGuidance(day(on), Optional.empty());
    }

    @Test
    @DisplayName("open-zaak#747, open-zaak#885: the end moves by the days that the suspension took, on resumption")
    void the_end_moves_by_the_actual_days() {
        for (int days : List.of(1, 10, 31, 59)) {
            var resumed = day("2026-10-01").plusDays(days);
            var shifting = inShiftingGuidanceSince(
                    START, suspend("2026-10-01"), new ResumeGuidance(resumed, Optional.empty()));
            assertThat(obligation("TE-1", shifting, resumed.minusDays(1)).due()).isEqualTo("2027-02-28");
            assertThat(obligation("TE-1", shifting, resumed).due())
                    .isEqualTo(day("2027-02-28").plusDays(days));
            assertThat(obligation("TE-2", shifting, resumed).due())
                    .isEqualTo(day("2026-11-30").plusDays(days));
        }
    }

    @Test
    @DisplayName("gemma-zaken#1953, gemma-zaken#690: two suspensions add up, and what was past does not move")
    void suspensions_add_up() {
        var shifting = inShiftingGuidanceSince(
                START, suspend("2026-10-01"), resume("2026-10-11"), suspend("2027-01-01"), resume("2027-01-06"));
        assertThat(obligation("TE-2", shifting, "2027-01-06").due()).isEqualTo("2026-12-10");
        assertThat(obligation("TE-1", shifting, "2027-01-06").due()).isEqualTo("2027-03-15");
        var keeping = inGuidanceSince(
                START, suspend("2026-10-01"), resume("2026-10-11"), suspend("2027-01-01"), resume("2027-01-06"));
        assertThat(obligation("TE-1", keeping, "2027-01-06").due())
                .as("a policy may keep the dates")
                .isEqualTo("2027-02-28");
    }

    @Test
    @DisplayName("gemma-zaken#436: the days of a suspension are kept, and the last working day is told")
    void the_days_of_a_suspension_are_kept_and_working_days_are_told() {
        var shifting = inShiftingGuidanceSince(START, suspend("2026-10-01"), resume("2026-10-11"));
        assertThat(shifting.suspensions())
                .containsExactly(new Suspension(day("2026-10-01"), Optional.of(day("2026-10-11"))));
        var longer = inShiftingGuidanceSince(START, suspend("2026-10-01"), resume("2026-10-26"));
        assertThat(obligation("TE-2", longer, "2026-10-26").due()).isEqualTo("2026-12-25");
        assertThat(obligation("TE-2", longer, "2026-10-26").lastWorkingDay())
                .as("25 December 2026 is a Friday and a holiday")
                .isEqualTo("2026-12-24");
    }

    @Test
    @DisplayName("cht-core#5776: the day by which something is due is not the only day on which it may be done")
    void the_window_is_shown_and_its_first_day_counts() {
        var guidance = inGuidanceSince(START);
        for (var found : agenda(guidance, START)) {
            if (found.what() != ObligationKind.GOALS) {
                assertThat(found.from()).as(found.id()).isBefore(found.due());
            }
            assertThat(found.lastWorkingDay()).as(found.id()).isBeforeOrEqualTo(found.due());
        }
        var team = teamAgenda(guidance, "2026-11-16", "2026-11-16", "2026-11-16");
        assertThat(idsOf(team)).as("two weeks before it is due").contains("TE-2");
        assertThat(state("TE-2", guidance, "2026-11-16")).isEqualTo(ObligationState.OPEN);
        assertThat(state("TE-2", inGuidanceSince(START, evaluation(day("2026-11-16"))), "2026-11-16"))
                .isEqualTo(ObligationState.MET);
    }

    @Test
    @DisplayName("cht-core#7060: what was done in time and is entered late is in time")
    void what_is_entered_late_is_in_time() {
        var started = afterRecording(recordedOn(START.minusDays(9)), START, new StartGuidance(START));
        var entered = afterRecording(started, day("2026-12-20"), evaluation(day("2026-11-25")));
        assertThat(state("TE-2", entered, "2026-12-20")).isEqualTo(ObligationState.MET);
        assertThat(state("TE-2", entered, "2026-11-25")).isEqualTo(ObligationState.MET);
        var known = entered.asKnownAt(day("2026-12-19").atTime(18, 0).toInstant(ZoneOffset.UTC))
                .orElseThrow();
        assertThat(state("TE-2", known, "2026-12-19"))
                .as("as it was known the day before it was entered")
                .isEqualTo(ObligationState.OVERDUE);
    }

    @Test
    @DisplayName("fhircore#1511: what was done in time can still be entered when the case is closed")
    void what_was_done_in_time_is_entered_after_closure() {
        var closed = inGuidanceSince(START, closure(day("2026-12-24")));
        assertThat(state("TE-2", closed, "2026-12-24")).isEqualTo(ObligationState.LAPSED);
        var entered = after(closed, evaluation(day("2026-11-30")));
        assertThat(state("TE-2", entered, "2026-12-24")).isEqualTo(ObligationState.MET);
        assertThat(obligation("TE-2", entered, "2026-12-24").lapse()).isEmpty();
    }

    @Test
    @DisplayName("atd-data-tech#25131: when the start moves, every day that depends on it moves")
    void every_day_that_depends_on_the_start_moves_with_it() {
        var guidance = inGuidanceSince(START, goals(START, "a"), evaluation(day("2027-02-20")));
        for (int days : List.of(-20, -1, 1, 20)) {
            var right = START.plusDays(days);
            var corrected = after(guidance, new CorrectStart(right, Optional.empty()));
            var fromTheBeginning = inGuidanceSince(right, goals(START, "a"), evaluation(day("2027-02-20")));
            assertThat(agenda(corrected, day("2027-03-01")))
                    .extracting(FullAgenda::line)
                    .isEqualTo(agenda(fromTheBeginning, day("2027-03-01")).stream()
                            .map(FullAgenda::line)
                            .toList());
            assertThat(obligation("TE-2", corrected, "2027-03-01").due()).isEqualTo(right.plusMonths(3));
            assertThat(obligation("TE-1", corrected, "2027-03-01").due()).isEqualTo(right.plusMonths(6));
            assertThat(obligation("LL-1", corrected, "2027-03-01").due()).isEqualTo(right.plusDays(30));
            assertThat(obligation("IN-2", corrected, "2027-03-01").due()).isEqualTo(right);
            assertThat(obligation("FB-1/2", corrected, "2027-03-01").due()).isEqualTo(right.plusMonths(2));
        }
    }

    @Test
    @DisplayName("Open Path: three months are three months wherever they are counted, and never ninety days")
    void three_months_are_never_ninety_days() {
        var ninety = new ArrayList<LocalDate>();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)).forEach(start -> {
            var due = agenda(inGuidanceSince(start), start).stream()
                    .collect(Collectors.toMap(Obligation::id, Obligation::due));
            assertThat(due.get("TE-2")).as("%s", start).isEqualTo(start.plusMonths(3));
            assertThat(due.get("FB-1/3")).as("%s", start).isEqualTo(due.get("TE-2"));
            assertThat(due.get("FB-1/6")).as("%s", start).isEqualTo(due.get("TE-1"));
            if (due.get("TE-2").equals(start.plusDays(90))) {
                ninety.add(start);
            }
        });
        assertThat(ninety).as("the two differ on most days").hasSizeBetween(1, 300);
        var backDated = inGuidanceSince(START, evaluation(day("2026-11-30")));
        assertThat(line(obligation("TE-2", backDated, "2026-12-01"))).isEqualTo("TE-2 2026-11-16..2026-11-30 MET");
        assertThat(found("TE-2", backDated, START.minusDays(1))).isEmpty();
    }
}
