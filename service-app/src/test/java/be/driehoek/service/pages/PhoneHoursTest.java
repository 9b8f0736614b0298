package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.calendar.ClosingDays;
import be.driehoek.reachability.OpeningDay;
import be.driehoek.reachability.OpeningHours;
import be.driehoek.reachability.PhoneNumber;
import be.driehoek.reachability.Reachability;
import be.driehoek.reachability.SpecialOpeningHours;
import be.driehoek.term.WorkingDays;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RE-2: the phone hours, as people read them")
class PhoneHoursTest {
    private static final WorkingDays WORKING_DAYS = new BelgianWorkingDays(ClosingDays.parse(List.of()));
    private static final LocalTime HALF_PAST_8 = LocalTime.of(8, 30);
    private static final LocalTime HALF_PAST_9 = LocalTime.of(9, 30);

    /** Closed on two days of December, and on holidays. */
    private static final Reachability MORNINGS = new Reachability(
            new PhoneNumber("+32 (0)89 33 99 23"),
            Optional.empty(),
            Reachability.BRUSSELS,
            List.of(
                    OpeningHours.weekly(HALF_PAST_8, HALF_PAST_9, OpeningDay.MONDAY, OpeningDay.WEDNESDAY),
                    OpeningHours.weekly(LocalTime.of(13, 0), LocalTime.of(15, 0), OpeningDay.WEDNESDAY),
                    OpeningHours.weekly(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, OpeningDay.PUBLIC_HOLIDAYS)),
            List.of(SpecialOpeningHours.closed(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 30))));

    private static PhoneHours at(String moment) {
        return PhoneHours.of(
                MORNINGS,
                LocalDateTime.parse(moment).atZone(Reachability.BRUSSELS).toInstant(),
                WORKING_DAYS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-23T08:29 | Nu gesloten, open vandaag om 8.30 uur",
                "2026-11-23T08:30 | Nu open, tot 9.30 uur",
                "2026-11-23T09:30 | Nu gesloten, open woensdag 25 november 2026 om 8.30 uur",
                "2026-11-25T10:00 | Nu gesloten, open vandaag om 13.00 uur",
                "2026-12-23T15:00 | Nu gesloten, open maandag 4 januari 2027 om 8.30 uur"
            })
    void say_until_when_it_is_open_or_closed(String moment, String said) {
        assertThat(at(moment).status(new Reader(Language.NL, Optional.empty(), "/")))
                .isEqualTo(said);
    }

    @Test
    void have_a_row_for_each_day_and_mark_the_one_that_counts_today() {
        assertThat(at("2026-11-25T10:00").week()).hasSize(8).satisfiesOnlyOnce(day -> {
            assertThat(day.isToday()).isTrue();
            assertThat(day.day()).isEqualTo(OpeningDay.WEDNESDAY);
            assertThat(day.open()).extracting(OpeningHours::opens).containsExactly(HALF_PAST_8, LocalTime.of(13, 0));
        });
        assertThat(at("2026-11-11T10:00").week())
                .filteredOn(PhoneHours.Day::isToday)
                .extracting(PhoneHours.Day::day)
                .containsExactly(OpeningDay.PUBLIC_HOLIDAYS);
        assertThat(at("2026-12-28T10:00").week()).noneMatch(PhoneHours.Day::isToday);
    }

    @Test
    void tell_the_days_to_come_on_which_they_differ() {
        assertThat(at("2026-11-23T08:00").closures())
                .containsExactly(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));
        assertThat(at("2026-12-30T23:59").special()).hasSize(1);
        assertThat(at("2026-12-31T00:00").special()).isEmpty();
    }

    @Test
    void have_a_number_that_a_phone_dials() {
        assertThat(at("2026-11-23T08:00").dialled()).isEqualTo("tel:+3289339923");
    }
}
