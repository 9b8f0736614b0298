package be.driehoek.reachability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.guidance.Cases;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import be.driehoek.party.EmailAddress;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RE-2: hours as they may be written")
class OpeningHoursTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @Test
    void they_are_written_as_schema_org_writes_them() {
        var reachability = new Reachability(
                new PhoneNumber("089 33 99 23"),
                Optional.of(new EmailAddress("service@example.org")),
                Reachability.BRUSSELS,
                List.of(new OpeningHours(
                        List.of(OpeningDay.MONDAY, OpeningDay.PUBLIC_HOLIDAYS),
                        NINE,
                        LocalTime.of(17, 30),
                        Optional.of(DAY),
                        Optional.empty())),
                List.of(SpecialOpeningHours.closed(DAY, DAY.plusDays(8))));

        assertThat(new String(StrictJson.write(reachability), UTF_8)).isEqualTo("""
            {"phone":"089 33 99 23","email":"service@example.org","timeZone":"Europe/Brussels",\
            "openingHours":[{"dayOfWeek":["Monday","PublicHolidays"],"opens":"09:00","closes":"17:30",\
            "validFrom":"2026-12-24"}],\
            "specialOpeningHours":[{"validFrom":"2026-12-24","validThrough":"2027-01-01",\
            "opens":"00:00","closes":"00:00"}]}\
            """);
        assertThat(StrictJson.read(StrictJson.write(reachability), Reachability.class))
                .isEqualTo(reachability);
    }

    @Test
    void the_time_zone_is_that_of_belgium_and_there_need_not_be_exceptions() {
        var read = StrictJson.read("""
            {"phone": "+32 (0)89 33.99.23", "openingHours": [
              {"dayOfWeek": ["Saturday"], "opens": "00:00", "closes": "23:59"}]}\
            """.getBytes(UTF_8), Reachability.class);

        assertThat(read.timeZone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(read.email()).isEmpty();
        assertThat(read.specialOpeningHours()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"MONDAY\"'        | '09:00' | '10:00' | /dayOfWeek/0 must.one-of",
                "'\"Mon\"'           | '09:00' | '10:00' | /dayOfWeek/0 must.one-of",
                "'1'                 | '09:00' | '10:00' | /dayOfWeek/0 must.one-of",
                "''                  | '09:00' | '10:00' | /dayOfWeek must.not-empty",
                "'null'              | '09:00' | '10:00' | /dayOfWeek/0 must.not-null",
                "'\"Monday\"'        | '9:00'  | '10:00' | /opens must.time",
                "'\"Monday\"'        | '09:00' | '24:00' | /closes must.time",
                "'\"Monday\"'        | '09:00' | '10:00:00' | /closes must.time",
                "'\"Monday\"'        | '09:00' | '09:00' | /closes must.other-time"
            })
    void what_is_no_day_or_no_time_is_refused(String days, String opens, String closes, String refusal) {
        var json = "{\"dayOfWeek\": [%s], \"opens\": \"%s\", \"closes\": \"%s\"}".formatted(days, opens, closes);
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> StrictJson.read(json.getBytes(UTF_8), OpeningHours.class));

        assertThat(refused.errors()).singleElement().satisfies(error -> {
            Cases.assertCanBeSaid(error.must());
            Cases.assertCanBeSaid(error.got());
            assertThat(error.pointer() + " " + error.must().code()).isEqualTo(refusal);
        });
    }

    @Test
    void a_day_that_is_unknown_is_told_with_those_that_are_known() {
        var json = "{\"dayOfWeek\": [\"Mittwoch\"], \"opens\": \"09:00\", \"closes\": \"10:00\"}";
        var refused = catchThrowableOfType(
                InvalidInputException.class, () -> StrictJson.read(json.getBytes(UTF_8), OpeningHours.class));

        assertThat(refused.errors().getFirst().must().arguments())
                .containsEntry(
                        "values", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, PublicHolidays");
    }

    @Test
    void every_day_that_comes_twice_is_told() {
        var refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> OpeningHours.weekly(
                        NINE,
                        TEN,
                        OpeningDay.MONDAY,
                        OpeningDay.TUESDAY,
                        OpeningDay.MONDAY,
                        OpeningDay.MONDAY,
                        OpeningDay.TUESDAY));

        assertThat(refused.errors())
                .extracting(InputError::pointer, error -> error.must().code())
                .containsExactly(
                        tuple("/dayOfWeek/2", "must.day-once"),
                        tuple("/dayOfWeek/3", "must.day-once"),
                        tuple("/dayOfWeek/4", "must.day-once"));
    }

    @Test
    void the_last_date_may_be_the_first_and_not_earlier() {
        assertThat(refusal(() -> hours(DAY, DAY.minusDays(1)))).isEqualTo("/validThrough must.date-after");
        assertThat(refusal(() -> SpecialOpeningHours.closed(DAY, DAY.minusDays(1))))
                .isEqualTo("/validThrough must.date-after");
        assertThat(hours(DAY, DAY).areFor(OpeningDay.FRIDAY, DAY)).isTrue();
        assertThat(SpecialOpeningHours.closed(DAY, DAY).areFor(DAY)).isTrue();
    }

    @Test
    void dates_are_included_from_the_first_to_the_last() {
        var three = hours(DAY, DAY.plusDays(2));
        var exception = SpecialOpeningHours.closed(DAY, DAY.plusDays(2));
        for (int day = -1; day <= 3; day++) {
            var date = DAY.plusDays(day);
            assertThat(three.areFor(OpeningDay.FRIDAY, date)).as("%s", date).isEqualTo(day >= 0 && day <= 2);
            assertThat(exception.areFor(date)).as("%s", date).isEqualTo(day >= 0 && day <= 2);
            assertThat(three.areFor(OpeningDay.MONDAY, date)).isFalse();
        }
    }

    @Test
    void dates_can_be_written_down_and_times_are_whole_minutes() {
        assertThat(refusal(() -> hours(LocalDate.of(1899, 12, 31), DAY))).isEqualTo("/validFrom must.date");
        assertThat(refusal(() -> hours(DAY, LocalDate.of(2101, 1, 1)))).isEqualTo("/validThrough must.date");
        assertThat(refusal(() -> SpecialOpeningHours.closed(LocalDate.of(1899, 12, 31), DAY)))
                .isEqualTo("/validFrom must.date");
        assertThat(refusal(() -> SpecialOpeningHours.closed(DAY, LocalDate.of(2101, 1, 1))))
                .isEqualTo("/validThrough must.date");
        assertThat(refusal(() -> OpeningHours.weekly(NINE.plusSeconds(1), TEN, OpeningDay.MONDAY)))
                .isEqualTo("/opens must.time");
        assertThat(refusal(() -> new SpecialOpeningHours(DAY, DAY, NINE, TEN.plusNanos(1))))
                .isEqualTo("/closes must.time");
    }

    private static OpeningHours hours(LocalDate from, LocalDate through) {
        return new OpeningHours(
                List.of(OpeningDay.THURSDAY, OpeningDay.FRIDAY), NINE, TEN, Optional.of(from), Optional.of(through));
    }

    private static String refusal(ThrowingCallable maker) {
        var error = catchThrowableOfType(InvalidValueException.class, maker).error();
        Cases.assertCanBeSaid(error.must());
        Cases.assertCanBeSaid(error.got());
        return error.pointer() + " " + error.must().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"089 33 99 23", "+32 89 33 99 23", "(089) 33 99 23", "089/33.99.23", "112", "0800-12345"})
    void a_phone_number_is_kept_as_it_is_written(String number) {
        assertThat(new PhoneNumber(number)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "call us", "089 33 99 23 ", " 089339923", "1234567890123456789012345678901", "089\n339"
            })
    void what_nobody_can_dial_is_no_phone_number(String number) {
        assertThat(refusal(() -> new PhoneNumber(number))).isEqualTo(" must.phone");
    }

    @Test
    void there_are_weekly_hours_in_a_time_zone_with_a_name() {
        var number = new PhoneNumber("112");
        var hours = List.of(OpeningHours.weekly(NINE, TEN, OpeningDay.MONDAY));
        assertThat(refusal(
                        () -> new Reachability(number, Optional.empty(), Reachability.BRUSSELS, List.of(), List.of())))
                .isEqualTo("/openingHours must.not-empty");
        for (var offset : List.of(ZoneOffset.UTC, ZoneOffset.ofHours(1), ZoneId.of("UTC+1"))) {
            assertThat(refusal(() -> new Reachability(number, Optional.empty(), offset, hours, List.of())))
                    .isEqualTo("/timeZone must.time-zone");
        }
    }
}
