package be.driehoek.service.proof;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Every requirement of OWASP ASVS 5.0.0 at levels 1 and 2 has its answer, and what it names is there")
class AsvsTest {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("domain-core", "eligibility-rules", "scheduling", "service-app");
    private static final Path FOLDER = ROOT.resolve("docs/security");
    private static final Pattern DOCUMENT = Pattern.compile("(docs/|README|CONTRIBUTING)\\S*");
    private static final Pattern A_TEST = Pattern.compile("@(Test|ParameterizedTest|FuzzTest|TestFactory)\\b");

    private final Map<String, String> tests = tests();
    private final AsvsTable table = new AsvsTable(lines(FOLDER.resolve("asvs.csv")));

    @Test
    void the_table_has_no_fault() {
        assertThat(table.faults(this::isTest, AsvsTest::isDocument)).isEmpty();
    }

    @Test
    void the_page_beside_it_counts_right() {
        assertThat(table.faultsOfCounts(lines(FOLDER.resolve("README.md")))).isEmpty();
    }

    @Test
    void what_is_named_is_looked_for() {
        assertThat(isTest("AsvsTest")).isTrue();
        assertThat(isTest("AsvsTest#what_is_named_is_looked_for")).isTrue();
        assertThat(isTest("MarkupTest")).isTrue();
        assertThat(isTest("AsvsTest#tests")).isFalse();
        assertThat(isTest("AsvsTable")).isFalse();
        assertThat(isTest("NoSuchTest")).isFalse();
        assertThat(isDocument("docs/operations.md#settings")).isTrue();
        assertThat(isDocument("docs/operations.md#no-such-heading")).isFalse();
        assertThat(isDocument("docs/operations.md")).isFalse();
        assertThat(isDocument("docs/nothing.md#settings")).isFalse();
        assertThat(isDocument("pom.xml")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a line is missing, count: chapter 1",
        "a line is there twice, repeated: 1.1.2",
        "two lines are exchanged, order: 1.1.1",
        "a number is none, unreadable: 1.1",
        "another level, 'count: chapter 1, level 2'",
        "an answer that there is not, unreadable: 1.1.1;2;PERHAPS",
        "no words, no words: 1.1.1",
        "a test that is not there, nothing there: NoSuchTest",
        "a test without a name, answer: 1.1.1",
        "a document for a test, answer: 1.1.1",
        "a test for a document, answer: 1.4.1",
        "a reference of what does not apply, answer: 1.2.8",
        "a chapter too many, no such chapter",
        "another head, head: "
    })
    void a_fault_in_the_table_is_found(String what, String fault) {
        var lines = new ArrayList<>(table.lines());
        WRONG.get(what).accept(lines);

        assertThat(new AsvsTable(lines).faults(this::isTest, AsvsTest::isDocument))
                .anyMatch(found -> found.startsWith(fault));
    }

    private static final Map<String, Consumer<List<String>>> WRONG = Map.ofEntries(
            Map.entry("a line is missing", lines -> lines.remove(1)),
            Map.entry("a line is there twice", lines -> lines.add(2, lines.get(2))),
            Map.entry("two lines are exchanged", lines -> Collections.swap(lines, 1, 2)),
            Map.entry("a number is none", lines -> lines.set(1, lines.get(1).replace("1.1.1;", "1.1;"))),
            Map.entry("another level", lines -> lines.set(1, lines.get(1).replace(";2;", ";1;"))),
            Map.entry(
                    "an answer that there is not",
                    lines -> lines.set(1, lines.get(1).replace("TEST", "PERHAPS"))),
            Map.entry("no words", lines -> lines.set(1, "1.1.1;2;TEST;AsvsTest; ")),
            Map.entry("a test that is not there", lines -> lines.set(1, "1.1.1;2;TEST;AsvsTest NoSuchTest;So.")),
            Map.entry("a test without a name", lines -> lines.set(1, "1.1.1;2;TEST;;So.")),
            Map.entry("a document for a test", lines -> lines.set(1, "1.1.1;2;TEST;docs/operations.md#keys;So.")),
            Map.entry("a test for a document", lines -> replace(lines, "1.4.1;2;", "DOCUMENT;AsvsTest;So.")),
            Map.entry(
                    "a reference of what does not apply",
                    lines -> replace(lines, "1.2.8;2;", "NOT_APPLICABLE;AsvsTest;So.")),
            Map.entry("a chapter too many", lines -> lines.add("18.1.1;1;NOT_APPLICABLE;;So.")),
            Map.entry("another head", lines -> lines.set(0, "number;level")));

    private static void replace(List<String> lines, String start, String rest) {
        lines.replaceAll(line -> line.startsWith(start) ? start + rest : line);
    }

    @Test
    void wrong_counts_are_found() {
        var page = lines(FOLDER.resolve("README.md"));
        var line = page.stream().filter(text -> text.startsWith("| 2 |")).findFirst();
        assertThat(line).isPresent();

        assertThat(table.faultsOfCounts(page.stream()
                        .map(text -> text.equals(line.get()) ? text.replace("| 183 |", "| 184 |") : text)
                        .toList()))
                .hasSize(1);
        assertThat(table.faultsOfCounts(
                        page.stream().filter(text -> !text.equals(line.get())).toList()))
                .hasSize(1);
    }

    private boolean isTest(String reference) {
        var parts = reference.split("#", 2);
        var source = tests.getOrDefault(parts[0], "");
        if (parts.length == 1) {
            return A_TEST.matcher(source).find();
        }
        var method = source.indexOf("void " + parts[1] + "(");
        return method > 0
                && A_TEST.matcher(source.substring(Math.max(0, source.lastIndexOf("void ", method - 1)), method))
                        .find();
    }

    private static boolean isDocument(String reference) {
        var parts = reference.split("#", 2);
        if (parts.length != 2 || !DOCUMENT.matcher(parts[0]).matches()) {
            return false;
        }
        var file = ROOT.resolve(parts[0]);
        return Files.isRegularFile(file)
                && lines(file).stream()
                        .filter(line -> line.startsWith("#"))
                        .map(AsvsTest::anchor)
                        .anyMatch(parts[1]::equals);
    }

    /** By which a heading is reached in an address. */
    private static String anchor(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 -]", "")
                .replace(' ', '-');
    }

    /** The sources of the tests of every module, by the names of their classes. */
    private static Map<String, String> tests() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .flatMap(AsvsTest::under)
                .collect(toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        file -> String.join("\n", lines(file)),
                        (one, other) -> one + other));
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
