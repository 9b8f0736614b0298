package be.driehoek.retention;

import static be.driehoek.retention.FilePart.CONTACT_DETAILS;
import static be.driehoek.retention.FilePart.NOTES;
import static be.driehoek.retention.FilePart.SAFETY;
import static be.driehoek.retention.FilePart.THIRD_PARTIES;
import static be.driehoek.retention.FilePart.WHOLE_CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.driehoek.guidance.Cases;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.ReopenCase;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R7: what is due, and from which day on")
class RetentionTest {
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 29);

    private static RetentionSchedule schedule(Period whole) {
        var periods = new EnumMap<>(Map.of(
                SAFETY, Period.ofMonths(1),
                CONTACT_DETAILS, Period.ofYears(1),
                THIRD_PARTIES, Period.ofYears(1),
                NOTES, Period.ofYears(2)));
        periods.put(WHOLE_CASE, whole);
        return new RetentionSchedule("test", "test", periods, Period.ofYears(2));
    }

    private static List<FilePart> due(GuidanceCase guidanceCase, LocalDate on) {
        return Retention.due(guidanceCase, schedule(Period.ofYears(5)), List.of(), on).stream()
                .map(DuePart::part)
                .toList();
    }

    @Test
    void each_part_from_its_own_day_on() {
        var closed = Cases.closed(CLOSED);
        assertThat(due(closed, CLOSED.plusYears(1).minusDays(1))).isEmpty();
        assertThat(due(closed, CLOSED.plusYears(1))).contains(THIRD_PARTIES).doesNotContain(NOTES, WHOLE_CASE);
        assertThat(due(closed, CLOSED.plusYears(2).minusDays(1))).doesNotContain(NOTES);
        assertThat(due(closed, CLOSED.plusYears(2))).contains(NOTES);
        assertThat(due(closed, CLOSED.plusYears(5).minusDays(1))).contains(NOTES);
        assertThat(due(closed, CLOSED.plusYears(5))).containsExactly(WHOLE_CASE);
        assertThat(due(closed, LocalDate.MAX)).containsExactly(WHOLE_CASE);
        assertThat(due(Cases.declined(CLOSED), CLOSED.plusYears(5))).containsExactly(WHOLE_CASE);
    }

    @ParameterizedTest(name = "closed on {0} and kept for {1}: due on {2}")
    @CsvSource({
        "2024-02-29, P1Y,   2025-02-28",
        "2024-02-29, P4Y,   2028-02-29",
        "2024-01-31, P1M,   2024-02-29",
        "2025-01-31, P1M,   2025-02-28",
        "2026-03-28, P1D,   2026-03-29",
        "2026-03-29, P1D,   2026-03-30",
        "2026-10-24, P1D,   2026-10-25",
        "2026-10-25, P1D,   2026-10-26",
        "2026-12-31, P1D,   2027-01-01",
        "2026-03-29, P0D,   2026-03-29"
    })
    void by_the_day_of_the_calendar(LocalDate end, Period period, LocalDate due) {
        var declined = Cases.after(
                Cases.received(
                        Cases.referral().receivedOn(LocalDate.of(2024, 1, 2)).build()),
                Cases.decline(end).build());
        var whole = schedule(period);
        assertThat(Retention.due(declined, whole, List.of(), due)).containsExactly(new DuePart(WHOLE_CASE, due, false));
        assertThat(Retention.due(declined, whole, List.of(), due.minusDays(1)))
                .extracting(DuePart::part)
                .doesNotContain(WHOLE_CASE);
    }

    @ParameterizedTest(name = "held from {0} until {1}: {2}")
    @CsvSource({
        "2031-03-29, 2031-03-29, true",
        "2031-03-29, ,           true",
        "2031-03-30, ,           false",
        "2020-01-01, 2031-03-28, false",
        "2020-01-01, 2031-03-29, true"
    })
    void a_hold_wins_on_its_first_and_its_last_day(LocalDate from, LocalDate until, boolean held) {
        var holds = List.of(new LegalHold(from, Optional.ofNullable(until)));
        var due = LocalDate.of(2031, 3, 29);
        assertThat(Retention.due(Cases.closed(CLOSED), schedule(Period.ofYears(5)), holds, due))
                .containsExactly(new DuePart(WHOLE_CASE, due, held));
    }

    @Test
    void what_is_open_is_never_due_and_pointed_out_when_nothing_happened_for_long() {
        var referred = Cases.referred();
        assertThat(due(referred, LocalDate.of(2099, 1, 1))).isEmpty();
        var last = Cases.RECEIVED.plusYears(2);
        var times = schedule(Period.ofYears(5));
        assertThat(Retention.staleSince(referred, times, last.minusDays(1))).isEmpty();
        assertThat(Retention.staleSince(referred, times, last)).contains(Cases.RECEIVED);
        assertThat(Retention.staleSince(Cases.closed(CLOSED), times, last.plusYears(9)))
                .isEmpty();

        var reopened = Cases.after(Cases.closed(CLOSED), new ReopenCase(CLOSED.plusDays(1), Optional.empty()));
        assertThat(due(reopened, LocalDate.of(2099, 1, 1))).isEmpty();
        assertThat(Retention.staleSince(reopened, times, CLOSED.plusYears(9))).contains(CLOSED.plusDays(1));
    }

    @Test
    void a_schedule_has_a_time_for_every_part() {
        assertThat(RetentionSchedule.unsourced().periods()).containsOnlyKeys(FilePart.values());
        assertThat(RetentionSchedule.unsourced().source()).startsWith("unsourced");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RetentionSchedule("a", "b", Map.of(NOTES, Period.ZERO), Period.ZERO));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> schedule(Period.ofDays(-1)));
    }
}
