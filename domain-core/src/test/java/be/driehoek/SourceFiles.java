package be.driehoek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of every module, for tests about what the code says. */
public final class SourceFiles {
    private SourceFiles() {}

    /** The texts of the files whose name ends so, in one folder of each module, such as {@code src/main/java}. */
    public static List<String> ofEveryModule(String folder, String ending) {
        try (var modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            return modules.map(module -> module.resolve(folder))
                    .filter(Files::isDirectory)
                    .flatMap(root -> under(root, ending))
                    .map(SourceFiles::textOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
