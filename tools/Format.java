import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Names the Java files that are not in the house format ({@code check}), or mends them ({@code apply}). */
final class Format {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private static final PathMatcher SOURCES = FileSystems.getDefault().getPathMatcher("glob:{*/src,tools}/**.java");

    private Format() {}

    public static void main(String... args) throws IOException {
        boolean apply = args[0].equals("apply");
        List<Path> untidy;
        try (var paths = Files.walk(Path.of(""))) {
            untidy = paths.filter(SOURCES::matches).toList().parallelStream()
                    .filter(path -> !tidy(path, apply))
                    .toList();
        }
        untidy.forEach(path -> System.err.println((apply ? "Formatted " : "Not formatted: ") + path));
        if (!untidy.isEmpty() && !apply) {
            System.err.println("Mend with: mvn -N verify -Dformat=apply");
            System.exit(1);
        }
    }

    private static boolean tidy(Path path, boolean apply) {
        try {
            String source = Files.readString(path);
            String formatted = FORMATTER.formatSourceAndFixImports(source);
            if (apply && !formatted.equals(source)) {
                Files.writeString(path, formatted);
            }
            return formatted.equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(path + " does not parse: " + e.getMessage(), e);
        }
    }
}
