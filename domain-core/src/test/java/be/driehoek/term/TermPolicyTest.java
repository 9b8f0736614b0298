package be.driehoek.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.Cases;
import be.driehoek.input.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1, TE-2, FB-1: the term of a guidance, counted from its start")
class TermPolicyTest {
    private static final WorkingDays EVERY_DAY = day -> true;
    private static final WorkingDays WEEKDAYS =
            day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    private static TermPolicy policy(CountingRule counting, ShiftPolicy shift) {
        return new TermPolicy(
                Period.ofMonths(3),
                Period.ofMonths(6),
                counting,
                shift,
                14,
                Period.ofMonths(1),
                SuspensionPolicy.KEEPS_DATES);
    }

    @Test
    void guidance_from_31_august_is_evaluated_on_30_november_and_ends_on_28_february() {
        var term = Cases.LIMBURG_TERM.termFrom(LocalDate.of(2026, 8, 31), EVERY_DAY);
        assertThat(term.evaluationFrom()).isEqualTo("2026-11-16");
        assertThat(term.evaluationDue()).isEqualTo("2026-11-30");
        assertThat(term.endFrom()).isEqualTo("2027-02-14");
        assertThat(term.end()).isEqualTo("2027-02-28");
    }

    @Test
    void guidance_from_30_november_ends_on_30_may_and_not_on_28_may() {
        var term = Cases.LIMBURG_TERM.termFrom(LocalDate.of(2026, 11, 30), EVERY_DAY);
        assertThat(term.evaluationDue()).isEqualTo("2027-02-28");
        assertThat(term.end()).isEqualTo("2027-05-30");
    }

    @Test
    void both_dates_are_counted_from_the_start_on_every_day() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(start -> {
            for (var counting : CountingRule.values()) {
                var term = policy(counting, ShiftPolicy.NONE).termFrom(start, WEEKDAYS);
                assertThat(term.start()).isEqualTo(start);
                assertThat(term.evaluationDue()).as("%s", start).isEqualTo(counting.due(start, Period.ofMonths(3)));
                assertThat(term.end()).as("%s", start).isEqualTo(counting.due(start, Period.ofMonths(6)));
            }
        });
    }

    @ParameterizedTest(name = "due {0}: {1} or {2}")
    @CsvSource({
        "2026-05-01, 2026-05-01, 2026-05-01",
        "2026-05-02, 2026-05-04, 2026-05-01",
        "2026-05-03, 2026-05-04, 2026-05-01",
        "2026-05-04, 2026-05-04, 2026-05-04"
    })
    void a_weekend_moves_the_date_as_the_policy_says(LocalDate due, LocalDate next, LocalDate previous) {
        assertThat(ShiftPolicy.NONE.shift(due, WEEKDAYS)).isEqualTo(due);
        assertThat(ShiftPolicy.NEXT_WORKING_DAY.shift(due, WEEKDAYS)).isEqualTo(next);
        assertThat(ShiftPolicy.PREVIOUS_WORKING_DAY.shift(due, WEEKDAYS)).isEqualTo(previous);
    }

    @Test
    void a_shift_comes_after_counting_and_moves_to_a_working_day() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(start -> {
            var plain = policy(CountingRule.SAME_DATE_CLAMPED, ShiftPolicy.NONE).termFrom(start, WEEKDAYS);
            var next = policy(CountingRule.SAME_DATE_CLAMPED, ShiftPolicy.NEXT_WORKING_DAY)
                    .termFrom(start, WEEKDAYS);
            var previous = policy(CountingRule.SAME_DATE_CLAMPED, ShiftPolicy.PREVIOUS_WORKING_DAY)
                    .termFrom(start, WEEKDAYS);
            assertThat(next.end())
                    .as("%s", start)
                    .isBetween(plain.end(), plain.end().plusDays(2));
            assertThat(previous.end()).as("%s", start).isBetween(plain.end().minusDays(2), plain.end());
            assertThat(WEEKDAYS.isWorkingDay(next.end())).isTrue();
            assertThat(WEEKDAYS.isWorkingDay(previous.evaluationDue())).isTrue();
        });
    }

    @Test
    void a_calendar_without_working_days_is_an_error_and_no_endless_search() {
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> ShiftPolicy.NEXT_WORKING_DAY.shift(LocalDate.of(2026, 1, 1), day -> false)))
                .hasMessageContaining("working day");
    }

    @Test
    void feedback_is_due_every_month_from_the_start_until_the_end() {
        assertThat(Cases.LIMBURG_TERM.feedbackDue(LocalDate.of(2026, 8, 31), EVERY_DAY))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28");
    }

    @Test
    void feedback_that_does_not_divide_the_term_stops_before_its_end() {
        var every4 = new TermPolicy(
                Period.ofMonths(3),
                Period.ofMonths(6),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NONE,
                14,
                Period.ofMonths(4),
                SuspensionPolicy.KEEPS_DATES);
        var every7 = new TermPolicy(
                Period.ofMonths(3),
                Period.ofMonths(6),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NONE,
                14,
                Period.ofMonths(7),
                SuspensionPolicy.KEEPS_DATES);
        assertThat(every4.feedbackDue(LocalDate.of(2026, 1, 1), EVERY_DAY)).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(every7.feedbackDue(LocalDate.of(2026, 1, 1), EVERY_DAY)).isEmpty();
    }

    @ParameterizedTest(name = "evaluation {0}, length {1}, window {2}, feedback {3}: {4}")
    @CsvSource({
        "P6M, P6M, 14, P1M, /evaluationAfter must.shorter-than",
        "P7M, P6M, 14, P1M, /evaluationAfter must.shorter-than",
        "P0M, P6M, 14, P1M, /evaluationAfter must.months",
        "P-3M, P6M, 14, P1M, /evaluationAfter must.months",
        "P90D, P6M, 14, P1M, /evaluationAfter must.months",
        "P3M, P5M30D, 14, P1M, /length must.months",
        "P3M, P121M, 14, P1M, /length must.shorter-than",
        "P3M, P10Y1M, 14, P1M, /length must.shorter-than",
        "P3M, P6M, 14, P121M, /feedbackEvery must.shorter-than",
        "P3M, P6M, 14, P0M, /feedbackEvery must.months",
        "P3M, P6M, -1, P1M, /windowDays must.between",
        "P3M, P6M, 0, P1M, /windowDays must.between",
        "P3M, P6M, 367, P1M, /windowDays must.between"
    })
    void lengths_are_months_and_the_evaluation_comes_before_the_end(
            Period evaluation, Period length, int window, Period feedback, String refusal) {
        var refused = catchThrowableOfType(
                InvalidValueException.class,
                () -> new TermPolicy(
                        evaluation,
                        length,
                        CountingRule.SAME_DATE_CLAMPED,
                        ShiftPolicy.NONE,
                        window,
                        feedback,
                        SuspensionPolicy.KEEPS_DATES));
        Cases.assertCanBeSaid(refused.error().must());
        Cases.assertCanBeSaid(refused.error().got());
        assertThat(refused.error().pointer() + " " + refused.error().must().code())
                .isEqualTo(refusal);
    }

    @Test
    void guidance_lasts_ten_years_at_most() {
        var start = LocalDate.of(2026, 1, 1);
        var longest = new TermPolicy(
                Period.ofMonths(TermPolicy.MOST_MONTHS - 1),
                Period.ofMonths(TermPolicy.MOST_MONTHS),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NONE,
                TermPolicy.MOST_WINDOW_DAYS,
                Period.ofMonths(TermPolicy.MOST_MONTHS),
                SuspensionPolicy.KEEPS_DATES);
        assertThat(longest.termFrom(start, EVERY_DAY).end()).isEqualTo("2036-01-01");
    }

    @Test
    void a_year_is_twelve_months() {
        var policy = new TermPolicy(
                Period.ofMonths(11),
                Period.ofYears(1),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NONE,
                1,
                Period.ofYears(1),
                SuspensionPolicy.KEEPS_DATES);
        assertThat(policy.feedbackDue(LocalDate.of(2024, 2, 29), EVERY_DAY))
                .isEqualTo(List.of(LocalDate.of(2025, 2, 28)));
    }

    @Test
    void the_dates_of_a_term_follow_each_other() {
        var day = LocalDate.of(2026, 1, 1);
        for (var dates : List.of(List.of(0, 0, 1), List.of(0, 1, 1), List.of(1, 0, 2), List.of(0, 2, 1))) {
            assertThat(catchThrowableOfType(
                            InvalidValueException.class,
                            () -> new GuidanceTerm(
                                    day.plusDays(dates.get(0)),
                                    day.plusDays(dates.get(1)),
                                    day.plusDays(dates.get(2)),
                                    Cases.LIMBURG_TERM)))
                    .extracting(refusal -> refusal.error().must().code())
                    .isEqualTo("must.date-after");
        }
    }

    @Test
    void a_window_does_not_open_before_the_start() {
        var wide = new TermPolicy(
                Period.ofMonths(1),
                Period.ofMonths(6),
                CountingRule.SAME_DATE_CLAMPED,
                ShiftPolicy.NONE,
                90,
                Period.ofMonths(1),
                SuspensionPolicy.KEEPS_DATES);
        var start = LocalDate.of(2026, 1, 1);
        var term = wide.termFrom(start, EVERY_DAY);
        assertThat(term.evaluationFrom()).isEqualTo(start);
        assertThat(term.endFrom()).isEqualTo(LocalDate.of(2026, 7, 1).minusDays(90));
    }
}
