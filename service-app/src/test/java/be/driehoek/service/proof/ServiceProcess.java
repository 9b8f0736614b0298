package be.driehoek.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.DriehoekService;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The service in a process of its own, as an operator runs it, in demo mode. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration UNTIL_READY = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Process process;
    private final URI uri;

    private ServiceProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /**
     * Starts the service and waits until it is ready.
     *
     * @param environment what stands in the environment besides what is there
     * @param log where it writes its log
     */
    static ServiceProcess start(Map<String, String> environment, Path log) {
        try {
            var port = freePort();
            var builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
            var started = new ServiceProcess(builder.start(), URI.create("http://localhost:" + port));
            started.awaitReady(log);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dmicronaut.environments=demo",
                "-classpath",
                classPath(),
                DriehoekService.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * Does what an operator types behind the name of the program, while the service does not run.
     *
     * @param environment what stands in the environment besides what is there
     * @return what it said; an exception if it failed
     */
    static String type(Map<String, String> environment, String... arguments) {
        try {
            var builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", arguments) + " must succeed: got " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the service itself needs; beans of the tests stay away. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path log) throws IOException {
        var health = HttpRequest.newBuilder(uri.resolve("/health")).build();
        var deadline = System.nanoTime() + UNTIL_READY.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(BETWEEN_LOOKS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("the service must start: " + Files.readString(log));
    }

    URI uri() {
        return uri;
    }

    /** Ends the process at once, in the middle of whatever it does (SIGKILL), and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks the process to end (SIGTERM), and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
