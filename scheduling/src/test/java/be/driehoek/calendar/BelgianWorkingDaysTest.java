package be.driehoek.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Working days: Monday to Friday without the ten legal holidays and the closing days")
class BelgianWorkingDaysTest {
    private static final BelgianWorkingDays WORKING_DAYS = new BelgianWorkingDays(Set.of());

    /** The ten holidays of the Act of 4 January 1974, written out. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25),
            LocalDate.of(2026, 7, 21),
            LocalDate.of(2026, 8, 15),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 11),
            LocalDate.of(2026, 12, 25),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 5, 6),
            LocalDate.of(2027, 5, 17),
            LocalDate.of(2027, 7, 21),
            LocalDate.of(2027, 8, 15),
            LocalDate.of(2027, 11, 1),
            LocalDate.of(2027, 11, 11),
            LocalDate.of(2027, 12, 25));

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Test
    void every_day_of_2026_and_2027_is_as_the_law_says() {
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .forEach(day -> assertThat(WORKING_DAYS.isWorkingDay(day))
                        .as("%s, %s", day, day.getDayOfWeek())
                        .isEqualTo(!isWeekend(day) && !HOLIDAYS.contains(day)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031})
    void days_that_only_officials_have_off_are_working_days_on_weekdays(int year) {
        for (var day : List.of(
                LocalDate.of(year, 7, 11),
                LocalDate.of(year, 11, 2),
                LocalDate.of(year, 11, 15),
                LocalDate.of(year, 12, 26),
                LocalDate.of(year, 12, 31))) {
            assertThat(WORKING_DAYS.isWorkingDay(day)).as("%s", day).isEqualTo(!isWeekend(day));
        }
    }

    @Test
    void the_days_that_move_with_easter_move() {
        // Easter by the anonymous Gregorian computus, not by the calendar that is tested.
        for (int year : IntStream.rangeClosed(2024, 2040).toArray()) {
            var easter = easter(year);
            for (int days : List.of(1, 39, 50)) {
                assertThat(WORKING_DAYS.isWorkingDay(easter.plusDays(days)))
                        .as("%d days after %s", days, easter)
                        .isFalse();
            }
            assertThat(WORKING_DAYS.isWorkingDay(easter.minusDays(2)))
                    .as("Good Friday of %d", year)
                    .isTrue();
        }
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    @Test
    void a_closing_day_of_the_organisation_is_no_working_day() {
        var bridge = LocalDate.of(2026, 5, 15);
        assertThat(WORKING_DAYS.isWorkingDay(bridge)).isTrue();
        var closed = new BelgianWorkingDays(Set.of(bridge));
        assertThat(closed.isWorkingDay(bridge)).isFalse();
        assertThat(closed.isWorkingDay(bridge.plusDays(3))).isTrue();
        assertThat(closed.lastUntil(LocalDate.of(2026, 5, 17))).isEqualTo("2026-05-13");
        assertThat(closed.firstFrom(LocalDate.of(2026, 5, 14))).isEqualTo("2026-05-18");
    }

    @Test
    void the_nearest_working_day_is_the_day_itself_when_it_is_one() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            var before = WORKING_DAYS.lastUntil(day);
            var after = WORKING_DAYS.firstFrom(day);
            assertThat(WORKING_DAYS.isWorkingDay(before) && WORKING_DAYS.isWorkingDay(after))
                    .as("%s", day)
                    .isTrue();
            assertThat(before).isBeforeOrEqualTo(day);
            assertThat(after).isAfterOrEqualTo(day);
            assertThat(before.equals(after)).as("%s", day).isEqualTo(WORKING_DAYS.isWorkingDay(day));
        });
    }
}
