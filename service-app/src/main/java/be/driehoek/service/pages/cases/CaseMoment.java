package be.driehoek.service.pages.cases;

import be.driehoek.guidance.GuidanceCase;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.reachability.Reachability;
import be.driehoek.service.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a case is looked at: now, as it stood on a day, as it was known on a day, or both.
 *
 * @param on what happened later is left out
 * @param known what was recorded later is left out
 */
record CaseMoment(Optional<LocalDate> on, Optional<LocalDate> known) {
    /** As it is now. */
    static final CaseMoment NOW = new CaseMoment(Optional.empty(), Optional.empty());

    /** Reads the days of an address; a field that was left empty says nothing. */
    static CaseMoment of(@Nullable String on, @Nullable String known) {
        return new CaseMoment(day("/on", on), day("/known", known));
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(typed -> !typed.isBlank()).map(StrictDates::parse);
        } catch (InvalidValueException invalid) {
            throw ProblemException.invalid(invalid.error().under(field));
        }
    }

    /** The case as it was then; empty if there was none. */
    Optional<GuidanceCase> of(GuidanceCase now) {
        return known.map(CaseMoment::endOf)
                .map(now::asKnownAt)
                .orElseGet(() -> Optional.of(now))
                .flatMap(then -> on.map(then::asItStoodOn).orElseGet(() -> Optional.of(then)));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Reachability.BRUSSELS).toInstant().minusNanos(1);
    }

    /** The day on which one would stand there. */
    LocalDate day(LocalDate today) {
        return on.or(() -> known).orElse(today);
    }

    boolean isNow() {
        return equals(NOW);
    }

    /** What an address of the same moment ends with. */
    String query() {
        return isNow() ? "" : "?" + parameters();
    }

    /** The same with one parameter more. */
    String query(String name, String value) {
        return "?"
                + Stream.of(parameters(), name + "=" + value)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private String parameters() {
        return Stream.concat(on.map(day -> "on=" + day).stream(), known.map(day -> "known=" + day).stream())
                .collect(Collectors.joining("&"));
    }
}
