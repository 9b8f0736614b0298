package be.driehoek.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.driehoek.term.CountingRule;
import be.driehoek.term.ShiftPolicy;
import be.driehoek.term.SuspensionPolicy;
import be.driehoek.term.TermPolicy;
import be.driehoek.term.WorkingDays;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("TE-1, TE-2, FB-1: the dates of a term by the Belgian calendar")
class TermDatesTest {
    private static final WorkingDays WORKING_DAYS = new BelgianWorkingDays(
            ClosingDays.parse(List.of("--07-11", "--11-02", "--11-15", "--12-26", "2026-05-15")));

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

    @ParameterizedTest
    @EnumSource
    void every_start_of_eight_years_follows_a_second_formula(CountingRule counting) {
        int starts = 0;
        int moved = 0;
        for (var shift : ShiftPolicy.values()) {
            var policy = policy(counting, shift);
            for (var start = LocalDate.of(2024, 1, 1); start.getYear() < 2032; start = start.plusDays(1)) {
                var evaluation = ByHand.due(start, 3, counting, shift);
                var end = ByHand.due(start, 6, counting, shift);
                var term = policy.termFrom(start, WORKING_DAYS);
                if (!term.evaluationDue().equals(evaluation) || !term.end().equals(end)) {
                    fail("%s, %s from %s: must be %s and %s, is %s", counting, shift, start, evaluation, end, term);
                }
                var feedback = new ArrayList<LocalDate>();
                for (int month = 1; month <= 7; month++) {
                    var due = ByHand.due(start, month, counting, shift);
                    if (due.toEpochDay() <= end.toEpochDay()) {
                        feedback.add(due);
                    }
                }
                assertThat(policy.feedbackDue(start, WORKING_DAYS))
                        .as("%s, %s from %s", counting, shift, start)
                        .isEqualTo(feedback);
                starts++;
                moved += end.equals(ByHand.due(start, 6, counting, ShiftPolicy.NONE)) ? 0 : 1;
            }
        }
        assertThat(starts).isEqualTo(3 * 2922);
        assertThat(moved).isBetween(1_500, 2 * 2922);
    }

    @ParameterizedTest(name = "three months from {0}: {1}, next {2}, previous {3}")
    @CsvSource({
        // Easter Mondays; Good Friday is a working day.
        "2026-01-06, 2026-04-06, 2026-04-07, 2026-04-03",
        "2026-12-29, 2027-03-29, 2027-03-30, 2027-03-26",
        "2024-01-01, 2024-04-01, 2024-04-02, 2024-03-29",
        // Ascension on a Thursday, and the closing day after it.
        "2026-02-14, 2026-05-14, 2026-05-18, 2026-05-13",
        // 1 November is a Sunday, 2 November a closing day.
        "2026-08-01, 2026-11-01, 2026-11-03, 2026-10-30",
        // Christmas is a Friday, 26 December a Saturday.
        "2026-09-25, 2026-12-25, 2026-12-28, 2026-12-24",
        // The turn of a year.
        "2026-10-01, 2027-01-01, 2027-01-04, 2026-12-31",
        // Ends of months, in leap years and others.
        "2027-11-29, 2028-02-29, 2028-02-29, 2028-02-29",
        "2027-11-30, 2028-02-29, 2028-02-29, 2028-02-29",
        "2026-11-30, 2027-02-28, 2027-03-01, 2027-02-26",
        "2024-02-29, 2024-05-29, 2024-05-29, 2024-05-29"
    })
    void a_holiday_or_a_closing_day_moves_a_date_as_the_policy_says(
            LocalDate start, LocalDate due, LocalDate next, LocalDate previous) {
        assertThat(List.of(ShiftPolicy.values()))
                .extracting(shift -> policy(CountingRule.SAME_DATE_CLAMPED, shift)
                        .termFrom(start, WORKING_DAYS)
                        .evaluationDue())
                .containsExactly(due, next, previous);
    }

    @Test
    void the_calendar_by_hand_is_not_empty() {
        assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(ByHand::works))
                // 261 weekdays, without eight holidays and two closing days on weekdays, 2 November and 15 May.
                .hasSize(261 - 8 - 2);
    }

    /** Months and working days without the calendar and the term that are tested. */
    private static final class ByHand {
        private static final Set<String> FIXED =
                Set.of("1-1", "5-1", "7-21", "8-15", "11-1", "11-11", "12-25", "7-11", "11-2", "11-15", "12-26");

        static LocalDate due(LocalDate start, int months, CountingRule counting, ShiftPolicy shift) {
            var due = switch (counting) {
                case SAME_DATE_CLAMPED -> month(start, months, start.getDayOfMonth());
                case BELGIAN_DAY_BEFORE -> {
                    // A start at the end of a month counts from the first of the next one.
                    boolean last = start.getDayOfMonth() == lengthOfMonth(start.getYear(), start.getMonthValue());
                    yield last ? month(start, months, 31) : month(start, months, start.getDayOfMonth());
                }
            };
            int step = switch (shift) {
                case NONE -> 0;
                case NEXT_WORKING_DAY -> 1;
                case PREVIOUS_WORKING_DAY -> -1;
            };
            while (step != 0 && !works(due)) {
                due = LocalDate.ofEpochDay(due.toEpochDay() + step);
            }
            return due;
        }

        private static LocalDate month(LocalDate start, int months, int day) {
            int count = start.getYear() * 12 + start.getMonthValue() - 1 + months;
            int year = count / 12;
            int month = count % 12 + 1;
            return LocalDate.of(year, month, Math.min(day, lengthOfMonth(year, month)));
        }

        private static int lengthOfMonth(int year, int month) {
            return switch (month) {
                case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
                case 4, 6, 9, 11 -> 30;
                default -> 31;
            };
        }

        static boolean works(LocalDate day) {
            // 1 January 1970 was a Thursday.
            long weekday = Math.floorMod(day.toEpochDay() + 3, 7L);
            long afterEaster = day.toEpochDay() - Easter.of(day.getYear()).toEpochDay();
            return weekday < 5
                    && !FIXED.contains(day.getMonthValue() + "-" + day.getDayOfMonth())
                    && afterEaster != 1
                    && afterEaster != 39
                    && afterEaster != 50
                    && !day.equals(LocalDate.of(2026, 5, 15));
        }
    }
}
