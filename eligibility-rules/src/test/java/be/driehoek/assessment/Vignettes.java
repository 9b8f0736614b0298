package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import be.driehoek.referral.Referral;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented referrals with their answers, which lie beside the project in {@code ../shared/data/referrals}. */
final class Vignettes {
    /** Where the folder is, when it does not lie beside the project. */
    private static final String PROPERTY = "driehoek.vignettes";

    private static final String BESIDE_THE_PROJECT = "shared/data/referrals";
    private static final String SUFFIX = ".json";

    private Vignettes() {}

    /** The folder: the one that the property names, else the nearest on the way up from the module, if any. */
    static Optional<Path> folder() {
        var named = System.getProperty(PROPERTY);
        if (named != null) {
            assertThat(Path.of(named)).as(PROPERTY).isDirectory();
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(parent -> parent.resolve(BESIDE_THE_PROJECT))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<String> names() {
        try (var files = Files.list(folder().orElseThrow())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the vignettes must be readable", e);
        }
    }

    static JsonNode read(String name) {
        try {
            return StrictJson.mapper()
                    .readTree(folder().orElseThrow().resolve(name + SUFFIX).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the vignette must be readable: " + name, e);
        }
    }

    static Referral referral(String name) {
        return StrictJson.read(read(name).required("referral"), Referral.class);
    }
}
