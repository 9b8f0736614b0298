package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is measured, as the build leaves it; each is started with the same options. */
final class Applications {
    /** Those of {@code bin/driehoek}. */
    static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmn16m", "-Xmx512m", "-XX:+UseCompactObjectHeaders");

    private static final int PAUSE = 100;

    private Applications() {}

    /** The script that an operator runs. */
    static Path script() {
        return Server.built("service-app/target/driehoek/bin/driehoek");
    }

    static Path empty() {
        return Server.built("peers/empty/target/empty/empty.jar");
    }

    static Path bare() {
        return Server.built("peers/bare/target/bare/bare.jar");
    }

    static Path flowable() {
        return Server.built("peers/flowable/target/flowable/flowable.jar");
    }

    /** The data folder of our service, with its master key. */
    static Path home(Path folder) {
        return folder.resolve("home");
    }

    static Server startOurs(Database database, Path folder, String name) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "MICRONAUT_ENVIRONMENTS",
                "demo",
                "DRIEHOEK_HOME",
                home(folder).toString(),
                // One account calls as often as it can.
                "DRIEHOEK_LIMITS_ACCOUNT_RATE",
                "1000000"));
        if (!database.embedded()) {
            settings.put("DRIEHOEK_DATABASE_URL", database.url());
            settings.put("DRIEHOEK_DATABASE_USERNAME", database.user());
        }
        return Server.start(List.of(script().toString()), settings, folder.resolve(name + ".log"), "/health", PAUSE);
    }

    static Server startBare(Database database, Path folder) throws IOException {
        Map<String, String> settings =
                Map.of("BARE_URL", database.url(), "BARE_USERNAME", database.user(), "BARE_PASSWORD", "");
        return Server.start(Server.java(bare(), options()), settings, folder.resolve("bare.log"), "/health", PAUSE);
    }

    static Server startFlowable(Database database, Path folder) throws IOException {
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL",
                // Its tables are for H2 as it is by itself.
                database.url().replace(Database.POSTGRES_MODE, ""),
                "SPRING_DATASOURCE_USERNAME",
                database.user(),
                "SPRING_DATASOURCE_PASSWORD",
                "");
        return Server.start(
                Server.java(flowable(), options()),
                settings,
                folder.resolve("flowable.log"),
                "/cmmn-api/cmmn-repository/case-definitions",
                PAUSE);
    }

    /** Those that the Java that runs here knows. */
    static List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        if (Runtime.version().feature() < 25) {
            options.removeLast();
        }
        return options;
    }
}
