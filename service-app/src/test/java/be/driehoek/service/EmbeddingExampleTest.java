package be.driehoek.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service has every library on its class path, so that the example can be tried here. */
@DisplayName("The example for embedders compiles, runs and prints what the guide says")
class EmbeddingExampleTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void the_guide_prints_what_it_says(@TempDir Path folder) throws IOException, InterruptedException {
        var guide = Files.readString(ROOT.resolve("docs/embedding.md"));
        var printed = run(folder, block(guide, "java", "final class Embed"));
        assertThat(printed).matches(abridged(block(guide, "text", "still to ask")));
    }

    @Test
    void the_readme_shows_a_part_of_the_same_example() throws IOException {
        var guide = Files.readString(ROOT.resolve("docs/embedding.md"));
        var readme = Files.readString(ROOT.resolve("README.md"));
        var whole = statements(block(guide, "java", "final class Embed"));
        assertThat(whole).containsSubsequence(statements(block(readme, "java", "GuidanceCase.receive")));
    }

    /** The lines without their layout; the case id has a line of its own in the guide. */
    private static List<String> statements(String code) {
        return Pattern.compile("[;{}]")
                .splitAsStream(
                        code.replace("new CaseId(UUID.randomUUID())", "id").replaceAll("var id = id;", ""))
                .map(statement -> statement.replaceAll("\\s+", " ").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The first fenced block of a language that holds some words. */
    private static String block(String document, String language, String words) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(document)
                .results()
                .map(found -> found.group(1))
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("a block of " + language + " must hold: " + words));
    }

    /** Where the document says … anything may stand. */
    private static Pattern abridged(String expected) {
        return Pattern.compile(
                Pattern.compile("…")
                        .splitAsStream(expected.strip())
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    private static String run(Path folder, String code) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("Embed.java"), code);
        var messages = new ByteArrayOutputStream();
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int result = compiler.run(
                null,
                messages,
                messages,
                "-Xlint:all,-processing",
                "-Werror",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).as(messages.toString(UTF_8)).isZero();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        "demo.Embed")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines()
                .filter(line -> !line.contains("|-INFO") && !line.contains(" INFO "))
                .collect(Collectors.joining("\n"));
    }
}
