package be.driehoek.triangle;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("TR-1: a seat is held from its first day until the day on which the next holder comes")
class SeatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Seat<AccountId> seat(int from, @Nullable Integer until) {
        return new Seat<>(
                Corner.CASEWORKER,
                new AccountId("jan"),
                DAY.plusDays(from),
                Optional.ofNullable(until).map(DAY::plusDays),
                Optional.empty());
    }

    @ParameterizedTest(name = "from day {0} until {1} and from day {2} until {3}: a day in common {4}")
    @CsvSource({
        "0, 10,  9, 20,  true",
        "0, 10, 10, 20, false",
        "0, 10, 11, 20, false",
        "0, 10,  9,   ,  true",
        "0, 10, 10,   , false",
        "0,   ,  9, 20,  true",
        "0,   ,  9,   ,  true",
        "0, 10,  0, 10,  true",
        "0, 10,  2,  3,  true",
        "0, 10,  0,  1,  true",
        "0, 10,  9,  9, false",
        "0, 10,  0,  0, false",
        "0,   ,  5,  5, false",
        "5,  5,  5,  5, false"
    })
    void two_seats_overlap_where_they_have_a_day_in_common(
            int from, @Nullable Integer until, int otherFrom, @Nullable Integer otherUntil, boolean overlaps) {
        var one = seat(from, until);
        var other = seat(otherFrom, otherUntil);
        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(one)).isEqualTo(overlaps);
    }
}
