package be.driehoek.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Closing days: dates and days of every year")
class ClosingDaysTest {

    @ParameterizedTest(name = "{0}: {1} is one: {2}")
    @CsvSource({
        "2026-12-24, 2026-12-23, false",
        "2026-12-24, 2026-12-24, true",
        "2026-12-24, 2026-12-25, false",
        "2026-12-24, 2027-12-24, false",
        "--07-11, 1950-07-11, true",
        "--07-11, 2026-07-11, true",
        "--07-11, 2026-07-12, false",
        "--07-11, 2026-11-07, false",
        "--07-11/2027, 2026-07-11, false",
        "--07-11/2027, 2027-07-11, true",
        "--07-11/2027, 2099-07-11, true",
        "--07-11/2027/2028, 2026-07-11, false",
        "--07-11/2027/2028, 2028-07-11, true",
        "--07-11/2027/2028, 2029-07-11, false",
        "--07-11/2027/2027, 2027-07-11, true",
        "--07-11//2028, 1999-07-11, true",
        "--07-11//2028, 2028-07-11, true",
        "--07-11//2028, 2029-07-11, false",
        "--02-29, 2028-02-29, true",
        "--02-29, 2027-02-28, false",
        "--02-29, 2027-03-01, false"
    })
    void a_day_is_one_or_it_is_not(String written, LocalDate day, boolean closed) {
        assertThat(ClosingDays.parse(List.of(written)).includes(day)).isEqualTo(closed);
    }

    @Test
    void several_are_one_set() {
        var days = ClosingDays.parse(List.of("--07-11", "2026-12-24", "--07-11", "--11-02/2027/2030"));

        assertThat(days)
                .isEqualTo(new ClosingDays(
                        Set.of(LocalDate.of(2026, 12, 24)),
                        Set.of(
                                new ClosingDays.Yearly(MonthDay.of(7, 11), Optional.empty(), Optional.empty()),
                                new ClosingDays.Yearly(MonthDay.of(11, 2), Optional.of(2027), Optional.of(2030)))));
        assertThat(ClosingDays.parse(List.of())).isEqualTo(ClosingDays.NONE);
    }

    @Test
    void they_do_not_change_with_what_they_were_made_of() {
        var dates = new HashSet<>(Set.of(LocalDate.of(2026, 12, 24)));
        var days = new ClosingDays(dates, Set.of());
        dates.clear();
        assertThat(days.includes(LocalDate.of(2026, 12, 24))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24/12/2026",
                "2026-2-3",
                "2026-02-30",
                "1899-12-31",
                "2101-01-01",
                "07-11",
                "-07-11",
                "--7-11",
                "--13-01",
                "--02-30",
                "--07-11/",
                "--07-11//",
                "--07-11/27",
                "--07-11/2027/",
                "--07-11/2028/2027",
                "--07-11/2027/2028/2029",
                "--07-11 ",
                "11 July"
            })
    void what_is_neither_is_refused_with_what_came(String written) {
        var refused =
                catchThrowableOfType(InvalidValueException.class, () -> ClosingDays.parse(List.of("--07-11", written)));

        assertThat(refused.error().must().code()).isEqualTo("must.closing-day");
        assertThat(CoreMessages.render(refused.error().got(), Language.NL)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"40, 40", "41, 40", "400, 40"})
    void what_came_is_shown_up_to_forty_characters(int length, int shown) {
        var refused =
                catchThrowableOfType(InvalidValueException.class, () -> ClosingDays.parse(List.of("x".repeat(length))));

        assertThat(refused.error().got().arguments())
                .containsEntry("value", "x".repeat(shown) + (shown < length ? "…" : ""));
    }

    @Test
    void the_last_year_is_not_before_the_first() {
        assertThat(catchThrowableOfType(
                                InvalidValueException.class,
                                () -> new ClosingDays.Yearly(MonthDay.of(7, 11), Optional.of(2028), Optional.of(2027)))
                        .error()
                        .pointer())
                .isEqualTo("/until");
    }
}
