package be.driehoek.reachability;

import static be.driehoek.reachability.OpeningDay.FRIDAY;
import static be.driehoek.reachability.OpeningDay.MONDAY;
import static be.driehoek.reachability.OpeningDay.PUBLIC_HOLIDAYS;
import static be.driehoek.reachability.OpeningDay.SATURDAY;
import static be.driehoek.reachability.OpeningDay.SUNDAY;
import static be.driehoek.reachability.OpeningDay.THURSDAY;
import static be.driehoek.reachability.OpeningDay.TUESDAY;
import static be.driehoek.reachability.OpeningDay.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.term.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RE-2: open now, until when, and when next")
class ReachabilityTest {
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));
    private static final WorkingDays WORKING_DAYS =
            day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);
    private static final LocalTime HALF_PAST_8 = LocalTime.of(8, 30);
    private static final LocalTime HALF_PAST_9 = LocalTime.of(9, 30);
    private static final OpeningHours CLOSED_ON_HOLIDAYS =
            OpeningHours.weekly(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, PUBLIC_HOLIDAYS);

    /** As the Limburg service has them. */
    private static final Reachability MORNINGS = reachable(
            OpeningHours.weekly(HALF_PAST_8, HALF_PAST_9, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            CLOSED_ON_HOLIDAYS);

    private static Reachability reachable(OpeningHours... hours) {
        return reachable(List.of(), hours);
    }

    private static Reachability reachable(List<SpecialOpeningHours> exceptions, OpeningHours... hours) {
        return new Reachability(
                new PhoneNumber("112"), Optional.empty(), Reachability.BRUSSELS, List.of(hours), exceptions);
    }

    private static OpeningHours hours(String opens, String closes, OpeningDay... days) {
        return OpeningHours.weekly(LocalTime.parse(opens), LocalTime.parse(closes), days);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static void assertAt(
            Reachability reachability, String at, boolean open, @Nullable String closes, @Nullable String next) {
        var moment = moment(at);
        assertThat(reachability.isOpen(moment, WORKING_DAYS))
                .as("open at %s", at)
                .isEqualTo(open);
        assertThat(reachability.closesAt(moment, WORKING_DAYS))
                .as("closes after %s", at)
                .isEqualTo(Optional.ofNullable(closes).map(ReachabilityTest::moment));
        assertThat(reachability.nextOpening(moment, WORKING_DAYS))
                .as("opens after %s", at)
                .isEqualTo(Optional.ofNullable(next).map(ReachabilityTest::moment));
    }

    @ParameterizedTest(name = "{0}: open {1}")
    @CsvSource({
        "2026-11-23T08:29:59.999+01:00, false, , 2026-11-23T08:30+01:00",
        "2026-11-23T08:30+01:00, true, 2026-11-23T09:30+01:00, 2026-11-24T08:30+01:00",
        "2026-11-23T09:29:59.999+01:00, true, 2026-11-23T09:30+01:00, 2026-11-24T08:30+01:00",
        "2026-11-23T09:30+01:00, false, , 2026-11-24T08:30+01:00",
        // The same moment, seen from elsewhere.
        "2026-11-23T07:30Z, true, 2026-11-23T09:30+01:00, 2026-11-24T08:30+01:00",
        // The weekend.
        "2026-11-27T09:30+01:00, false, , 2026-11-30T08:30+01:00",
        "2026-11-28T09:00+01:00, false, , 2026-11-30T08:30+01:00",
        // Armistice Day is a Wednesday, 24 December a closing day.
        "2026-11-11T09:00+01:00, false, , 2026-11-12T08:30+01:00",
        "2026-11-10T09:00+01:00, true, 2026-11-10T09:30+01:00, 2026-11-12T08:30+01:00",
        "2026-12-23T12:00+01:00, false, , 2026-12-28T08:30+01:00",
        // Clocks change on the Sunday between.
        "2026-03-27T12:00+01:00, false, , 2026-03-30T08:30+02:00",
        "2026-10-23T12:00+02:00, false, , 2026-10-26T08:30+01:00"
    })
    void weekdays_from_half_past_eight_to_half_past_nine(
            String at, boolean open, @Nullable String closes, @Nullable String next) {
        assertAt(MORNINGS, at, open, closes, next);
    }

    @Test
    void a_holiday_has_the_hours_of_its_weekday_where_none_are_named_for_holidays() {
        var everyDay = reachable(hours("08:30", "09:30", WEDNESDAY));
        assertAt(everyDay, "2026-11-11T09:00+01:00", true, "2026-11-11T09:30+01:00", "2026-11-18T08:30+01:00");
    }

    @Test
    void a_holiday_has_the_hours_of_holidays_alone() {
        var both = reachable(hours("08:00", "12:00", WEDNESDAY), hours("10:00", "11:00", PUBLIC_HOLIDAYS));
        assertAt(both, "2026-11-11T09:00+01:00", false, null, "2026-11-11T10:00+01:00");
        assertAt(both, "2026-11-11T10:30+01:00", true, "2026-11-11T11:00+01:00", "2026-11-18T08:00+01:00");
        assertAt(both, "2026-11-11T11:00+01:00", false, null, "2026-11-18T08:00+01:00");
    }

    @Test
    void hours_of_holidays_count_on_the_dates_for_which_they_hold() {
        var until2025 = new OpeningHours(
                List.of(PUBLIC_HOLIDAYS),
                LocalTime.MIDNIGHT,
                LocalTime.MIDNIGHT,
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 10)));
        assertAt(
                reachable(hours("08:30", "09:30", WEDNESDAY), until2025),
                "2026-11-11T09:00+01:00",
                true,
                "2026-11-11T09:30+01:00",
                "2026-11-18T08:30+01:00");
    }

    @Test
    void a_weekend_is_no_holiday() {
        var weekend = reachable(hours("10:00", "12:00", SATURDAY, SUNDAY), CLOSED_ON_HOLIDAYS);
        assertAt(weekend, "2026-11-28T11:00+01:00", true, "2026-11-28T12:00+01:00", "2026-11-29T10:00+01:00");
        assertAt(weekend, "2026-11-29T11:00+01:00", true, "2026-11-29T12:00+01:00", "2026-12-05T10:00+01:00");
    }

    @Test
    void special_hours_replace_the_weekly_ones_on_their_dates_also_on_a_holiday() {
        var monday = LocalDate.of(2026, 11, 23);
        var special = reachable(
                List.of(
                        new SpecialOpeningHours(monday, monday.plusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0)),
                        new SpecialOpeningHours(monday, monday, LocalTime.of(16, 0), LocalTime.of(17, 0)),
                        SpecialOpeningHours.closed(monday.plusDays(2), monday.plusDays(3)),
                        new SpecialOpeningHours(
                                LocalDate.of(2026, 12, 24),
                                LocalDate.of(2026, 12, 24),
                                LocalTime.of(9, 0),
                                LocalTime.of(10, 0))),
                hours("08:30", "09:30", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
                CLOSED_ON_HOLIDAYS);
        assertAt(special, "2026-11-23T09:00+01:00", false, null, "2026-11-23T14:00+01:00");
        assertAt(special, "2026-11-23T14:00+01:00", true, "2026-11-23T15:00+01:00", "2026-11-23T16:00+01:00");
        assertAt(special, "2026-11-23T17:00+01:00", false, null, "2026-11-24T14:00+01:00");
        assertAt(special, "2026-11-24T14:59+01:00", true, "2026-11-24T15:00+01:00", "2026-11-27T08:30+01:00");
        assertAt(special, "2026-12-24T09:00+01:00", true, "2026-12-24T10:00+01:00", "2026-12-28T08:30+01:00");
    }

    @Test
    void a_span_over_midnight_belongs_to_the_date_on_which_it_opens() {
        var nights = reachable(
                List.of(SpecialOpeningHours.closed(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 28))),
                hours("22:00", "02:00", FRIDAY, SATURDAY));
        assertAt(nights, "2026-11-27T23:00+01:00", true, "2026-11-28T02:00+01:00", "2026-12-04T22:00+01:00");
        assertAt(nights, "2026-11-28T01:59+01:00", true, "2026-11-28T02:00+01:00", "2026-12-04T22:00+01:00");
        assertAt(nights, "2026-11-28T02:00+01:00", false, null, "2026-12-04T22:00+01:00");
        assertAt(nights, "2026-11-28T23:00+01:00", false, null, "2026-12-04T22:00+01:00");
        assertAt(nights, "2026-12-05T01:00+01:00", true, "2026-12-05T02:00+01:00", "2026-12-05T22:00+01:00");
    }

    @Test
    void spans_that_touch_or_overlap_are_one() {
        var monday = reachable(
                hours("10:00", "12:00", MONDAY),
                hours("08:00", "10:00", MONDAY),
                hours("09:00", "09:30", MONDAY),
                hours("12:01", "13:00", MONDAY));
        assertAt(monday, "2026-11-23T08:00+01:00", true, "2026-11-23T12:00+01:00", "2026-11-23T12:01+01:00");
        assertAt(monday, "2026-11-23T10:00+01:00", true, "2026-11-23T12:00+01:00", "2026-11-23T12:01+01:00");
        assertAt(monday, "2026-11-23T12:00+01:00", false, null, "2026-11-23T12:01+01:00");
        var evenings = reachable(hours("20:00", "00:00", MONDAY), hours("00:00", "01:00", TUESDAY));
        assertAt(evenings, "2026-11-23T21:00+01:00", true, "2026-11-24T01:00+01:00", "2026-11-30T20:00+01:00");
    }

    @Test
    void to_23_59_is_to_the_end_of_the_day() {
        var days = reachable(hours("00:00", "23:59", MONDAY, TUESDAY));
        assertAt(days, "2026-11-23T00:00+01:00", true, "2026-11-25T00:00+01:00", "2026-11-30T00:00+01:00");
        assertAt(days, "2026-11-24T23:59:59+01:00", true, "2026-11-25T00:00+01:00", "2026-11-30T00:00+01:00");
        assertAt(days, "2026-11-25T00:00+01:00", false, null, "2026-11-30T00:00+01:00");
    }

    @Test
    void what_never_closes_has_no_moment_at_which_it_does() {
        var always = reachable(hours("00:00", "23:59", MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY));
        assertAt(always, "2026-03-29T02:30+02:00", true, null, null);
        var fromMonday = new OpeningHours(
                List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY),
                LocalTime.MIDNIGHT,
                LocalTime.of(23, 59),
                Optional.of(LocalDate.of(2026, 11, 23)),
                Optional.empty());
        assertAt(reachable(fromMonday), "2026-11-22T23:59+01:00", false, null, "2026-11-23T00:00+01:00");
        assertAt(reachable(fromMonday), "2026-11-23T00:00+01:00", true, null, null);
    }

    @Test
    void an_opening_is_looked_for_a_year_ahead() {
        var far = LocalDate.of(2027, 11, 23);
        var once = new OpeningHours(
                List.of(TUESDAY), LocalTime.of(9, 0), LocalTime.of(23, 59), Optional.of(far), Optional.of(far));
        assertAt(reachable(once), "2026-11-22T00:00+01:00", false, null, "2027-11-23T09:00+01:00");
        assertAt(reachable(once), "2026-11-21T23:59+01:00", false, null, null);
        assertAt(reachable(once), "2027-11-23T09:00+01:00", true, "2027-11-24T00:00+01:00", null);
        assertAt(reachable(once), "2027-11-24T00:00+01:00", false, null, null);
    }

    @Test
    void closed_all_week_never_opens() {
        assertAt(reachable(hours("00:00", "00:00", MONDAY)), "2026-11-23T09:00+01:00", false, null, null);
    }

    /** On 29 March 2026 the clock goes from 02:00 to 03:00. */
    @Test
    void a_time_that_the_clock_skips_in_spring_is_that_of_the_change() {
        var opens = reachable(hours("02:30", "04:00", SUNDAY));
        assertAt(opens, "2026-03-29T01:59:59+01:00", false, null, "2026-03-29T03:00+02:00");
        assertAt(opens, "2026-03-29T03:00+02:00", true, "2026-03-29T04:00+02:00", "2026-04-05T02:30+02:00");
        var closes = reachable(hours("01:00", "02:30", SUNDAY));
        assertAt(closes, "2026-03-29T01:59:59+01:00", true, "2026-03-29T03:00+02:00", "2026-04-05T01:00+02:00");
        assertAt(closes, "2026-03-29T03:00+02:00", false, null, "2026-04-05T01:00+02:00");
        var both = reachable(hours("02:10", "02:50", SUNDAY));
        assertAt(both, "2026-03-29T01:59:59+01:00", false, null, "2026-04-05T02:10+02:00");
        assertAt(both, "2026-03-29T03:00+02:00", false, null, "2026-04-05T02:10+02:00");
        var night = reachable(hours("22:00", "02:30", SATURDAY));
        assertAt(night, "2026-03-28T22:00+01:00", true, "2026-03-29T03:00+02:00", "2026-04-04T22:00+02:00");
    }

    /** On 25 October 2026 the clock goes from 03:00 back to 02:00. */
    @Test
    void of_a_time_that_comes_twice_in_autumn_the_first_counts() {
        var opens = reachable(hours("02:30", "04:00", SUNDAY));
        assertAt(opens, "2026-10-25T02:29+02:00", false, null, "2026-10-25T02:30+02:00");
        assertAt(opens, "2026-10-25T02:00+01:00", true, "2026-10-25T04:00+01:00", "2026-11-01T02:30+01:00");
        var closes = reachable(hours("01:00", "02:30", SUNDAY));
        assertAt(closes, "2026-10-25T02:29+02:00", true, "2026-10-25T02:30+02:00", "2026-11-01T01:00+01:00");
        assertAt(closes, "2026-10-25T02:15+01:00", false, null, "2026-11-01T01:00+01:00");
        var both = reachable(hours("02:10", "02:50", SUNDAY));
        assertAt(both, "2026-10-25T02:10+02:00", true, "2026-10-25T02:50+02:00", "2026-11-01T02:10+01:00");
        assertAt(both, "2026-10-25T02:10+01:00", false, null, "2026-11-01T02:10+01:00");
        var night = reachable(hours("22:00", "03:00", SATURDAY));
        assertAt(night, "2026-10-24T22:00+02:00", true, "2026-10-25T03:00+01:00", "2026-10-31T22:00+01:00");
    }

    @Test
    void the_weekly_hours_of_a_date_are_those_of_its_day_of_the_holidays_or_none() {
        var sunday = LocalDate.of(2026, 11, 22);
        var special = List.of(SpecialOpeningHours.closed(sunday.plusDays(2), sunday.plusDays(3)));
        var reachability = reachable(special, hours("08:30", "09:30", MONDAY, WEDNESDAY), CLOSED_ON_HOLIDAYS);

        assertThat(reachability.weeklyHoursOn(sunday, WORKING_DAYS)).contains(SUNDAY);
        assertThat(reachability.weeklyHoursOn(sunday.plusDays(1), WORKING_DAYS)).contains(MONDAY);
        assertThat(reachability.weeklyHoursOn(sunday.plusDays(2), WORKING_DAYS)).isEmpty();
        assertThat(reachability.weeklyHoursOn(sunday.plusDays(3), WORKING_DAYS)).isEmpty();
        assertThat(reachability.weeklyHoursOn(sunday.plusDays(4), WORKING_DAYS)).contains(THURSDAY);
        assertThat(reachability.weeklyHoursOn(LocalDate.of(2026, 11, 11), WORKING_DAYS))
                .contains(PUBLIC_HOLIDAYS);
    }
}
