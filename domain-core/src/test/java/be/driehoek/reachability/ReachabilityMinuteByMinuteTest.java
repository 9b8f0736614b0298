package be.driehoek.reachability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import be.driehoek.term.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random hours and exceptions, against a clock on the wall that is watched for nine days, a minute at a time. */
@DisplayName("RE-2: open, closing and opening, minute by minute across a change of the clock")
class ReachabilityMinuteByMinuteTest {
    private static final int TRIES = 8;
    private static final int DAYS = 9;

    @ParameterizedTest(name = "around {1} in {0}")
    @CsvSource({
        "Europe/Brussels, 2026-03-29, 1",
        "Europe/Brussels, 2026-10-25, 2",
        "Europe/Brussels, 2026-12-24, 3",
        // The clock changes at midnight there: a day begins at 01:00, or has its last hour twice.
        "America/Havana, 2026-03-08, 4",
        "America/Havana, 2026-11-01, 5"
    })
    void as_the_clock_on_the_wall_says(ZoneId zone, LocalDate around, long seed) {
        var random = new SplittableRandom(seed);
        int opened = 0;
        int closed = 0;
        for (int i = 0; i < TRIES; i++) {
            var holiday = around.minusDays(3).plusDays(random.nextInt(7));
            WorkingDays workingDays = day -> day.getDayOfWeek().getValue() <= 5 && !day.equals(holiday);
            var reachability = random(random, zone, around);
            var watch = new Watch(reachability, workingDays, around.minusDays(4));
            for (int minute = Watch.MARGIN; minute < watch.open.length - Watch.MARGIN; minute++) {
                var moment = watch.moment(minute);
                boolean expected = watch.open[minute];
                opened += expected ? 1 : 0;
                closed += expected ? 0 : 1;
                // The words only where they are needed: there are millions of minutes.
                if (reachability.isOpen(moment, workingDays) != expected) {
                    fail("seed %d, try %d: must be open at %s: %s, by %s", seed, i, moment, expected, reachability);
                }
                if (minute % 480 == 0 || expected != watch.open[minute - 1]) {
                    var closing = reachability.closesAt(moment, workingDays);
                    var opening = reachability.nextOpening(moment, workingDays);
                    watch.closing(minute)
                            .ifPresent(seen -> assertThat(closing)
                                    .as("seed %d, closes after %s by %s", seed, moment, reachability)
                                    .contains(seen));
                    watch.opening(minute)
                            .ifPresent(seen -> assertThat(opening)
                                    .as("seed %d, opens after %s by %s", seed, moment, reachability)
                                    .contains(seen));
                    assertThat(closing.isPresent() && !expected).isFalse();
                }
            }
        }
        assertThat(opened).as("seed %d", seed).isGreaterThan(10_000);
        assertThat(closed).as("seed %d", seed).isGreaterThan(10_000);
    }

    private static Reachability random(RandomGenerator random, ZoneId zone, LocalDate around) {
        var weekly = new ArrayList<OpeningHours>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            var days = Arrays.stream(OpeningDay.values())
                    .filter(day -> random.nextInt(3) == 0)
                    .toList();
            var from = around.minusDays(5).plusDays(random.nextInt(8));
            var times = times(random);
            weekly.add(new OpeningHours(
                    days.isEmpty() ? List.of(OpeningDay.SUNDAY) : days,
                    times.getFirst(),
                    times.getLast(),
                    random.nextInt(3) == 0 ? Optional.of(from) : Optional.empty(),
                    random.nextInt(3) == 0 ? Optional.of(from.plusDays(random.nextInt(5))) : Optional.empty()));
        }
        var special = new ArrayList<SpecialOpeningHours>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var from = around.minusDays(3).plusDays(random.nextInt(6));
            var times = times(random);
            special.add(
                    new SpecialOpeningHours(from, from.plusDays(random.nextInt(2)), times.getFirst(), times.getLast()));
        }
        return new Reachability(new PhoneNumber("112"), Optional.empty(), zone, weekly, special);
    }

    /** Quarters of an hour, by preference in the small hours; sometimes all day, sometimes closed. */
    private static List<LocalTime> times(RandomGenerator random) {
        if (random.nextInt(6) == 0) {
            return List.of(LocalTime.MIDNIGHT, random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.of(23, 59));
        }
        var opens = time(random);
        var closes = Stream.generate(() -> time(random))
                .filter(time -> !time.equals(opens))
                .findFirst()
                .orElseThrow();
        return List.of(opens, closes);
    }

    private static LocalTime time(RandomGenerator random) {
        return LocalTime.of(random.nextInt(random.nextBoolean() ? 4 : 24), 15 * random.nextInt(4));
    }

    /** What a person sees who watches the clock on the wall and keeps a list. */
    private static final class Watch {
        static final int MARGIN = 24 * 60 + 120;

        private final Instant start;
        private final ZoneId zone;
        private final boolean[] open = new boolean[DAYS * 24 * 60];
        private final LocalDateTime[] clock = new LocalDateTime[open.length];

        Watch(Reachability reachability, WorkingDays workingDays, LocalDate first) {
            zone = reachability.timeZone();
            start = first.atStartOfDay(zone).toInstant();
            for (int minute = 0; minute < open.length; minute++) {
                clock[minute] = LocalDateTime.ofInstant(moment(minute), zone);
            }
            for (var date = first; !date.isAfter(first.plusDays(DAYS)); date = date.plusDays(1)) {
                for (var times : onDate(reachability, workingDays, date)) {
                    var closes = date.atTime(times.getLast());
                    if (times.getLast().equals(LocalTime.of(23, 59))) {
                        closes = closes.plusMinutes(1);
                    } else if (times.getLast().isBefore(times.getFirst())) {
                        closes = closes.plusDays(1);
                    }
                    Arrays.fill(
                            open,
                            firstShown(date.atTime(times.getFirst())),
                            Math.max(firstShown(date.atTime(times.getFirst())), firstShown(closes)),
                            true);
                }
            }
        }

        Instant moment(int minute) {
            return start.plus(minute, ChronoUnit.MINUTES);
        }

        /** The first minute at which the clock shows that time or a later one. */
        private int firstShown(LocalDateTime time) {
            for (int minute = 0; minute < clock.length; minute++) {
                if (!clock[minute].isBefore(time)) {
                    return minute;
                }
            }
            return clock.length;
        }

        private static List<List<LocalTime>> onDate(Reachability hours, WorkingDays workingDays, LocalDate date) {
            var special = new ArrayList<List<LocalTime>>();
            boolean exception = false;
            for (var hour : hours.specialOpeningHours()) {
                if (!hour.validFrom().isAfter(date) && !hour.validThrough().isBefore(date)) {
                    exception = true;
                    special.add(List.of(hour.opens(), hour.closes()));
                }
            }
            var holidays = new ArrayList<List<LocalTime>>();
            var weekdays = new ArrayList<List<LocalTime>>();
            for (var hour : hours.openingHours()) {
                if (hour.validFrom().orElse(LocalDate.MIN).isAfter(date)
                        || hour.validThrough().orElse(LocalDate.MAX).isBefore(date)) {
                    continue;
                }
                if (hour.dayOfWeek().contains(OpeningDay.PUBLIC_HOLIDAYS)) {
                    holidays.add(List.of(hour.opens(), hour.closes()));
                }
                if (hour.dayOfWeek()
                        .contains(OpeningDay.values()[date.getDayOfWeek().getValue() - 1])) {
                    weekdays.add(List.of(hour.opens(), hour.closes()));
                }
            }
            boolean holiday = date.getDayOfWeek().getValue() <= 5 && !workingDays.isWorkingDay(date);
            var all = exception ? special : holiday && !holidays.isEmpty() ? holidays : weekdays;
            return all.stream()
                    .filter(times -> !times.getFirst().equals(times.getLast()))
                    .toList();
        }

        Optional<Instant> closing(int minute) {
            if (!open[minute]) {
                return Optional.empty();
            }
            for (int later = minute; later < open.length - MARGIN; later++) {
                if (!open[later]) {
                    return Optional.of(moment(later));
                }
            }
            return Optional.empty();
        }

        Optional<Instant> opening(int minute) {
            for (int later = minute + 1; later < open.length - MARGIN; later++) {
                if (open[later] && !open[later - 1]) {
                    return Optional.of(moment(later));
                }
            }
            return Optional.empty();
        }
    }
}
