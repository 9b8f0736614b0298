package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that runs as a process of its own on this machine. */
final class Server implements AutoCloseable {
    private static final Pattern RSS = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    /** Of the times in {@code /proc}, wherever Linux runs on such processors as Java does. */
    private static final double TICKS_A_SECOND = 100;

    private final Process process;
    private final int port;
    private final double secondsToStart;

    private Server(Process process, int port, double secondsToStart) {
        this.process = process;
        this.port = port;
        this.secondsToStart = secondsToStart;
    }

    /** Where the applications that are measured were built. */
    static Path built(String place) {
        Path path = Path.of(place).toAbsolutePath();
        if (!Files.exists(path)) {
            throw new IllegalStateException(
                    "must have been built, and this must run in the root of the project: " + path);
        }
        return path;
    }

    /** A command that starts a jar with the Java that runs here. */
    static List<String> java(Path jar, List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /**
     * Starts a server, and waits until it answers.
     *
     * @param command what starts it
     * @param settings the variables of its environment
     * @param log where it writes
     * @param question a path that it answers with 200 when it is ready
     * @param pause the milliseconds between two tries
     */
    static Server start(List<String> command, Map<String, String> settings, Path log, String question, int pause)
            throws IOException {
        int port = freePort();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(DRIEHOEK|MICRONAUT|DATASOURCES|SPRING|JAVA_TOOL|JDK_JAVA)_.*"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MICRONAUT_SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().putAll(settings);
        long begin = System.nanoTime();
        var process = builder.start();
        // Also when the measurement is stopped by hand.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        while (!answers(port, question)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " must start: " + Files.readString(log, UTF_8));
            }
            sleep(pause);
        }
        return new Server(process, port, (System.nanoTime() - begin) / 1e9);
    }

    private static boolean answers(int port, String question) {
        try (var http = new Http(port, "caseworker:driehoek-demo")) {
            http.get(question);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody must interrupt a measurement", e);
        }
    }

    int port() {
        return port;
    }

    /** From the start of the process to the first answer. */
    double secondsToStart() {
        return secondsToStart;
    }

    /** What it holds of the memory of the machine, in megabytes of 1,000,000 bytes. */
    double megabytes() throws IOException {
        Matcher rss = RSS.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
        if (!rss.find()) {
            throw new IOException("there must be a line VmRSS");
        }
        return Long.parseLong(rss.group(1)) * 1024 / 1e6;
    }

    /** The time that it has kept processors busy, whatever else ran on the machine. */
    double cpuSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        // The name of the program, which may hold blanks, ends with a bracket.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    /** Tells it to stop, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
