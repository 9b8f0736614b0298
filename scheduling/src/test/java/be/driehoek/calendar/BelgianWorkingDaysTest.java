package be.driehoek.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "1950-04-09",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2026-04-05",
        "2038-04-25"
    })
    void the_computus_of_this_test_gives_known_easters(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void every_day_from_1950_to_2100_is_as_the_law_says_by_a_computus_of_our_own() {
        var fixed = Set.of(
                MonthDay.of(1, 1),
                MonthDay.of(5, 1),
                MonthDay.of(7, 21),
                MonthDay.of(8, 15),
                MonthDay.of(11, 1),
                MonthDay.of(11, 11),
                MonthDay.of(12, 25));
        var workingDays = new BelgianWorkingDays(ClosingDays.NONE);
        for (int year = 1950; year <= 2100; year++) {
            var easter = Easter.of(year);
            var moving = Set.of(easter.plusDays(1), easter.plusDays(39), easter.plusDays(50));
            LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .forEach(day -> assertThat(workingDays.isWorkingDay(day))
                            .as("%s, %s", day, day.getDayOfWeek())
                            .isEqualTo(
                                    !isWeekend(day) && !fixed.contains(MonthDay.from(day)) && !moving.contains(day)));
        }
    }

    @Test
    void a_yearly_closing_day_counts_in_its_years_only() {
        var closed = new BelgianWorkingDays(ClosingDays.parse(List.of("--07-13/2027/2028", "2026-12-24")));
        assertThat(List.of("2026-07-13", "2029-07-13", "2027-12-24", "2026-12-23"))
                .allMatch(day -> closed.isWorkingDay(LocalDate.parse(day)));
        assertThat(List.of("2027-07-13", "2028-07-13", "2026-12-24"))
                .noneMatch(day -> closed.isWorkingDay(LocalDate.parse(day)));
    }

    @Test
    void threads_that_ask_at_once_get_the_same_answers() {
        var shared = new BelgianWorkingDays(ClosingDays.parse(List.of("--07-11")));
        var days = LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2060, 1, 1)).toList();
        var apart = new BelgianWorkingDays(ClosingDays.parse(List.of("--07-11")));
        var expected = days.stream().map(apart::isWorkingDay).toList();
        assertThat(days.parallelStream().map(shared::isWorkingDay).toList()).isEqualTo(expected);
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
