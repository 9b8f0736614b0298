package be.driehoek.party;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The municipalities of some regions through their mergers (gemeentenregister). Immutable.
 *
 * <p>Store a code together with the day on which it was given, and report it by {@link #successorOn} of the day of the
 * report: a dwelling in Meulebeke has code 37007 in 2019, and belongs to Tielt, 37022, from 2025-01-01.
 *
 * <p>A municipality that is not in here is unknown, which does not mean that there is none.
 */
public final class Municipalities {
    /** The region of the rural project, which ships with the library. */
    public static final String MIDDEN_WEST_VLAANDEREN = "Midden-West-Vlaanderen";

    /** The province of the Limburg service, which ships with the library. */
    public static final String LIMBURG = "Limburg";

    private static final String FILE = "municipalities.csv";
    private static final int COLUMNS = 7;

    private final SortedMap<String, Municipality> byCode;

    private Municipalities(SortedMap<String, Municipality> byCode) {
        this.byCode = byCode;
    }

    /**
     * A register of some municipalities.
     *
     * @param municipalities the municipalities, those that are no more and their successors among them
     * @return the register
     * @throws IllegalArgumentException if a code occurs twice, or a successor is not there on the day of the merger
     */
    public static Municipalities of(Collection<Municipality> municipalities) {
        var byCode = municipalities.stream()
                .collect(Collectors.toMap(
                        municipality -> municipality.code().value(),
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException(
                                    "each municipality must have a code of its own: got %s twice"
                                            .formatted(one.code()));
                        },
                        TreeMap::new));
        for (var municipality : municipalities) {
            municipality.successor().ifPresent(code -> {
                var end = municipality.validUntil().orElseThrow();
                var successor = byCode.get(code.value());
                if (successor == null || !successor.isValidOn(end)) {
                    throw new IllegalArgumentException("the successor of %s must be there on %s: got %s"
                            .formatted(municipality.code(), end, code));
                }
            });
        }
        return new Municipalities(Collections.unmodifiableSortedMap(byCode));
    }

    /**
     * The municipalities that ship with the library: {@link #MIDDEN_WEST_VLAANDEREN} and {@link #LIMBURG} with the
     * mergers of 2019 and 2025. The file in the jar names its sources, and how sure they are.
     *
     * @return a register of the file
     */
    public static Municipalities shipped() {
        try (var file = Municipalities.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the shipped municipalities must lie beside this class: " + FILE);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Municipalities::municipality)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped municipalities must be readable: " + FILE, e);
        }
    }

    private static Municipality municipality(String line) {
        var columns = line.split(",", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException("a line must have %d columns: got %s".formatted(COLUMNS, line));
        }
        return new Municipality(
                new NisCode(columns[0]),
                columns[1],
                columns[2],
                Arrays.stream(columns[3].split(" ", -1))
                        .filter(Predicate.not(String::isEmpty))
                        .map(PostalCode::new)
                        .toList(),
                given(columns[4]).map(LocalDate::parse),
                given(columns[5]).map(LocalDate::parse),
                given(columns[6]).map(NisCode::new));
    }

    private static Optional<String> given(String column) {
        return Optional.of(column).filter(Predicate.not(String::isEmpty));
    }

    /**
     * Every municipality of the register, those that are no more too.
     *
     * @return the municipalities by code
     */
    public List<Municipality> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * The regions of the register.
     *
     * @return their names
     */
    public SortedSet<String> regions() {
        return byCode.values().stream().map(Municipality::region).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The municipality of a code, on whatever day.
     *
     * @param code the code
     * @return the municipality, or empty if the register does not know it
     */
    public Optional<Municipality> find(NisCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    /**
     * The municipality of a code on a day.
     *
     * @param code the code
     * @param day the day
     * @return the municipality, or empty if the register does not know it or it was not there on that day
     */
    public Optional<Municipality> validOn(NisCode code, LocalDate day) {
        return find(code).filter(municipality -> municipality.isValidOn(day));
    }

    /**
     * The code under which a place is reported on a later day, through as many mergers as there were.
     *
     * @param code the code of the place on some day
     * @param day the day of the report
     * @return the code itself while it is valid; empty if the register does not know the code, if the code is newer than
     *     the day, or if no single municipality came after it
     */
    public Optional<NisCode> successorOn(NisCode code, LocalDate day) {
        var current = find(code);
        // Each successor outlasts its predecessor, so that this comes to an end.
        while (current.flatMap(Municipality::validUntil)
                .filter(end -> !day.isBefore(end))
                .isPresent()) {
            current = current.flatMap(Municipality::successor).flatMap(this::find);
        }
        return current.filter(municipality -> municipality.isValidOn(day)).map(Municipality::code);
    }

    /**
     * The municipalities of a region on a day.
     *
     * @param region the name of the region, one of {@link #regions()}
     * @param day the day
     * @return the municipalities by code
     * @throws IllegalArgumentException if the register knows no such region
     */
    public List<Municipality> inRegion(String region, LocalDate day) {
        var known = regions();
        if (!known.contains(region)) {
            throw new IllegalArgumentException("region must be one of %s: got %s".formatted(known, region));
        }
        return on(day, municipality -> municipality.region().equals(region));
    }

    /**
     * The municipalities that a postal code belongs to on a day.
     *
     * @param postalCode the postal code
     * @param day the day
     * @return the municipalities by code; none also where the register holds no postal codes
     */
    public List<Municipality> byPostalCode(PostalCode postalCode, LocalDate day) {
        return on(day, municipality -> municipality.postalCodes().contains(postalCode));
    }

    private List<Municipality> on(LocalDate day, Predicate<Municipality> wanted) {
        return byCode.values().stream()
                .filter(municipality -> municipality.isValidOn(day))
                .filter(wanted)
                .toList();
    }
}
