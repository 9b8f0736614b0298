package be.driehoek.service;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The referral vignettes that lie beside the project; tests are skipped where they do not. */
public final class Vignettes {
    private static final Path FOLDER = Path.of("shared", "data", "referrals");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Vignettes() {}

    /**
     * A vignette.
     *
     * @param name the name of its file
     * @param referral what is posted
     * @param expected what must come back
     */
    public record Vignette(String name, JsonNode referral, JsonNode expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Every vignette, or a skipped test where there is none. */
    public static Stream<Vignette> all() {
        try (var files = Files.list(folder())) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Vignettes::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One vignette by the name of its file. */
    public static Vignette named(String name) {
        return read(folder().resolve(name));
    }

    private static Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> abort("the referral vignettes are not beside the project: no folder " + FOLDER));
    }

    private static Vignette read(Path file) {
        try {
            var vignette = JSON.readTree(file.toFile());
            return new Vignette(file.getFileName().toString(), vignette.get("referral"), vignette.get("expected"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
