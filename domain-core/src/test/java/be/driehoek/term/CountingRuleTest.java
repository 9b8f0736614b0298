package be.driehoek.term;

import static be.driehoek.term.CountingRule.BELGIAN_DAY_BEFORE;
import static be.driehoek.term.CountingRule.SAME_DATE_CLAMPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TE-1, TE-2: how months are counted")
class CountingRuleTest {
    private static final Period THREE_MONTHS = Period.ofMonths(3);
    private static final Period SIX_MONTHS = Period.ofMonths(6);

    private static Stream<LocalDate> days(int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1).datesUntil(LocalDate.of(lastYear + 1, 1, 1));
    }

    /** The oracles of the field notes, and the examples of the design. */
    @ParameterizedTest(name = "{0} + {1} months: {2} or {3}")
    @CsvSource({
        "2026-08-31, 3, 2026-11-30, 2026-11-30",
        "2026-08-31, 6, 2027-02-28, 2027-02-28",
        "2026-11-30, 3, 2027-02-28, 2027-02-28",
        "2026-11-30, 6, 2027-05-30, 2027-05-31",
        "2026-02-28, 6, 2026-08-28, 2026-08-31",
        "2026-04-30, 6, 2026-10-30, 2026-10-31",
        "2026-08-30, 6, 2027-02-28, 2027-02-28",
        "2026-05-31, 1, 2026-06-30, 2026-06-30",
        "2024-02-29, 6, 2024-08-29, 2024-08-31",
        "2023-11-30, 3, 2024-02-29, 2024-02-29",
        "2026-01-15, 3, 2026-04-15, 2026-04-15"
    })
    void the_two_readings_give_the_days_of_the_oracle(
            LocalDate start, int months, LocalDate clamped, LocalDate dayBefore) {
        assertThat(SAME_DATE_CLAMPED.due(start, Period.ofMonths(months))).isEqualTo(clamped);
        assertThat(BELGIAN_DAY_BEFORE.due(start, Period.ofMonths(months))).isEqualTo(dayBefore);
    }

    @Test
    void every_start_of_eight_years_follows_a_second_formula() {
        assertThat(days(2024, 2031)).hasSize(2922).allSatisfy(start -> {
            for (var length : List.of(THREE_MONTHS, SIX_MONTHS)) {
                assertThat(SAME_DATE_CLAMPED.due(start, length))
                        .as("%s + %s", start, length)
                        .isEqualTo(sameDayOrLastOfMonth(start, length.getMonths()));
                assertThat(BELGIAN_DAY_BEFORE.due(start, length))
                        .as("%s + %s", start, length)
                        .isEqualTo(dayBeforeOrLastOfMonth(start.plusDays(1), length.getMonths()));
            }
        });
    }

    /** Counts months by hand, without LocalDate.plus. */
    private static LocalDate sameDayOrLastOfMonth(LocalDate start, int months) {
        var month = monthAfter(start, months);
        return month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
    }

    /** From the x-th to the day before the x-th; the whole month where it has no x-th. */
    private static LocalDate dayBeforeOrLastOfMonth(LocalDate first, int months) {
        var month = monthAfter(first, months);
        int x = first.getDayOfMonth();
        if (x > month.lengthOfMonth()) {
            return month.atEndOfMonth();
        }
        return LocalDate.ofEpochDay(month.atDay(x).toEpochDay() - 1);
    }

    private static YearMonth monthAfter(LocalDate day, int months) {
        int count = day.getYear() * 12 + day.getMonthValue() - 1 + months;
        return YearMonth.of(count / 12, count % 12 + 1);
    }

    @Test
    void six_months_are_never_three_and_three() {
        assertThat(days(2024, 2027)
                        .filter(start -> !SAME_DATE_CLAMPED
                                .due(SAME_DATE_CLAMPED.due(start, THREE_MONTHS), THREE_MONTHS)
                                .equals(SAME_DATE_CLAMPED.due(start, SIX_MONTHS))))
                .hasSize(11)
                .contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void six_months_are_never_180_days() {
        assertThat(days(2024, 2031))
                .noneMatch(start -> start.plusDays(180).equals(SAME_DATE_CLAMPED.due(start, SIX_MONTHS)));
    }

    @Test
    void the_two_readings_differ_on_twenty_days_of_four_years() {
        assertThat(days(2024, 2027)
                        .filter(start -> !SAME_DATE_CLAMPED
                                .due(start, SIX_MONTHS)
                                .equals(BELGIAN_DAY_BEFORE.due(start, SIX_MONTHS))))
                .hasSize(20);
    }

    /** From the day after, six months later, and a day back: not the day before the x-th where the month has no x-th. */
    @Test
    void six_months_are_not_counted_from_the_day_after_and_a_day_back() {
        assertThat(days(2024, 2027)
                        .filter(start -> !start.plusDays(1)
                                .plusMonths(6)
                                .minusDays(1)
                                .equals(BELGIAN_DAY_BEFORE.due(start, SIX_MONTHS))))
                .hasSize(27)
                .contains(LocalDate.of(2026, 8, 30));
    }

    @Test
    void a_later_start_is_never_due_earlier() {
        for (var rule : CountingRule.values()) {
            assertThat(days(2024, 2031))
                    .allSatisfy(start -> assertThat(rule.due(start.plusDays(1), SIX_MONTHS))
                            .as("%s from %s", rule, start)
                            .isAfterOrEqualTo(rule.due(start, SIX_MONTHS)));
        }
    }
}
