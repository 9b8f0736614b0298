package be.driehoek.benchmarks.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder and the PostgreSQL of a measurement, which are gone after it. */
final class Bench implements AutoCloseable {
    private final Path folder;
    private @Nullable EmbeddedPostgres postgres;

    Bench() throws IOException {
        folder = Files.createTempDirectory("driehoek-load");
    }

    /** A folder of its own. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** An empty database. */
    Database database(String kind, String name) throws IOException, SQLException {
        return switch (kind) {
            case "h2" -> Database.h2(folder(name).resolve("home"));
            case "postgresql" -> {
                if (postgres == null) {
                    postgres = Database.startPostgres();
                }
                yield Database.postgres(postgres, name.replace('-', '_'));
            }
            default -> throw new IllegalStateException("a database must be h2 or postgresql: got " + kind);
        };
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> all = new ArrayList<>(paths.toList());
            all.sort(Comparator.reverseOrder());
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
