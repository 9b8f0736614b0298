package be.driehoek.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where the law has the grounds for a disclosure, from when until when: dated facts, and not rules. The file in the jar
 * names its sources, and says which of them were not read.
 */
public final class LegalReferences {
    private static final String FILE = "legal-references.csv";
    private static final int COLUMNS = 6;
    private static final List<LegalReference> SHIPPED = read();

    private LegalReferences() {}

    /**
     * The references that ship with the library.
     *
     * @return all of them, in the order of the file
     */
    public static List<LegalReference> shipped() {
        return SHIPPED;
    }

    /**
     * Where the law has a ground on a day.
     *
     * @param ground the ground
     * @param day the day
     * @return the references that hold then; a reader is told which are not verified
     */
    public static List<LegalReference> of(Ground ground, LocalDate day) {
        return SHIPPED.stream()
                .filter(reference -> reference.ground() == ground && reference.holdsOn(day))
                .toList();
    }

    private static List<LegalReference> read() {
        try (var file = LegalReferences.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the legal references must lie beside this class: " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(LegalReferences::reference)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the legal references must be readable: " + FILE, e);
        }
    }

    private static LegalReference reference(String line) {
        var columns = line.split(";", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalStateException(
                    "a legal reference must have %d columns: got %d".formatted(COLUMNS, columns.length));
        }
        return new LegalReference(
                Ground.valueOf(columns[0]),
                LocalDate.parse(columns[1]),
                Optional.of(columns[2]).filter(Predicate.not(String::isEmpty)).map(LocalDate::parse),
                columns[3],
                columns[4],
                columns[5].equals("verified"));
    }
}
