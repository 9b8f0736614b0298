package be.driehoek.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Starts the measurements on a Java that can run them.
 *
 * <p>The build finds a newer JDK by itself where the {@code java} of the command line is old; who starts the jar it makes
 * expects the same. So this class alone is compiled for Java 17: on an older one than the measurements need it looks for a
 * newer one and hands over to it.
 */
public final class Launcher {
    private static final int NEEDED = 21;
    private static final String MAIN = "be.driehoek.benchmarks.visits.Main";

    private Launcher() {}

    /**
     * Does what {@code visits.Main} does.
     *
     * @param arguments what to do, and with what
     * @throws Exception whatever the measurements throw
     */
    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        Optional<Path> home = newest(homes(System.getenv(), Path.of(System.getProperty("java.home"))));
        if (home.isEmpty()) {
            System.err.println("needs Java " + NEEDED + " or newer, and this is " + Runtime.version()
                    + ": set JAVA_HOME to a newer one");
            System.exit(2);
            return;
        }
        List<String> command = new ArrayList<>(
                List.of(home.get().resolve("bin").resolve("java").toString(), "-cp", absoluteClassPath(), MAIN));
        command.addAll(List.of(arguments));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static String absoluteClassPath() {
        return new File(System.getProperty("java.class.path")).getAbsolutePath();
    }

    /** Where a JDK may be: the one that is named, and those that stand beside the one that runs. */
    static List<Path> homes(Map<String, String> environment, Path running) throws IOException {
        List<Path> homes = new ArrayList<>();
        String named = environment.get("JAVA_HOME");
        if (named != null && !named.isBlank()) {
            homes.add(Path.of(named));
        }
        Path parent = running.toRealPath().getParent();
        if (parent != null) {
            try (Stream<Path> beside = Files.list(parent)) {
                beside.sorted().forEach(homes::add);
            }
        }
        return homes;
    }

    /** The newest of them that is new enough. */
    static Optional<Path> newest(List<Path> homes) {
        return homes.stream().filter(home -> version(home) >= NEEDED).max(Comparator.comparingInt(Launcher::version));
    }

    /** The version that a JDK says it has, or 0. */
    private static int version(Path home) {
        try {
            Properties release = new Properties();
            release.load(new StringReader(Files.readString(home.resolve("release"))));
            return Runtime.Version.parse(
                            release.getProperty("JAVA_VERSION", "0").replace("\"", ""))
                    .feature();
        } catch (IOException | IllegalArgumentException notReadable) {
            return 0;
        }
    }
}
