package be.driehoek.benchmarks.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.driehoek.benchmarks.visits.timefold.TimefoldPeer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The peer: Timefold plans the same instances, and is judged by the same check")
class TimefoldPeerTest {
    /** Where the public instances stand beside the repository; they are not part of it. */
    private static final Path PUBLIC = Path.of(System.getProperty("hhcrsp", "../../shared/data/hhcrsp"));

    /** c1 alone can do both services, one 10 to 20 after the other, or at once. */
    private static final String ONE_CAREGIVER = """
        {"patients": [
           {"id": "p1", "time_window": [0.0, 20.0], "synchronization": {},
            "required_caregivers": [{"service": "s1", "duration": 5.0}, {"service": "s2", "duration": 5.0}]}],
         "caregivers": [{"id": "c1", "abilities": ["s1", "s2"]}],
         "distances": [[0, 7.5], [7.5, 0]]}
        """;

    private static final String AFTER = "{\"type\": \"sequential\", \"distance\": [10, 20]}";
    private static final String AT_ONCE = "{\"type\": \"simultaneous\"}";

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path data(String... synchronisations) throws IOException {
        Files.createDirectories(directory.resolve("instances"));
        StringBuilder rows = new StringBuilder("instance,patients,index,best_published");
        for (int index = 1; index <= synchronisations.length; index++) {
            Files.writeString(
                    directory.resolve("instances/hhcrsp_1_" + index + ".json"),
                    ONE_CAREGIVER.replace("{}", synchronisations[index - 1]));
            rows.append("\nA").append(index).append(",1,").append(index).append(",5.0");
        }
        Files.writeString(directory.resolve("best-known.csv"), rows);
        return directory;
    }

    @Test
    void what_timefold_counts_is_what_the_check_counts() throws IOException {
        Path one = data(AFTER).resolve("instances/hhcrsp_1_1.json");
        assertThat(costOfBoth(one, 1.5)).isCloseTo(5, within(1e-6));

        Path smallest = PUBLIC.resolve("instances/hhcrsp_10_1.json");
        assumeTrue(Files.exists(smallest), "the public instances are not here: " + PUBLIC);
        assertThat(costOfBoth(smallest, 1)).isLessThan(1.1 * 218.2);
    }

    private double costOfBoth(Path instance, double seconds) throws IOException {
        Path solution = directory.resolve("solution.json");
        OptionalDouble cost = TimefoldPeer.solve(instance, seconds, solution, 1, print);
        HhcrspCheck check = HhcrspCheck.of(instance, solution);
        assertThat(check.violations()).isEmpty();
        assertThat(cost).hasValueCloseTo(check.cost(), within(1e-6));
        assertThat(said().lines().toList().getLast())
                .startsWith(String.format(Locale.ROOT, "cost %.2f travel ", check.cost()));
        return check.cost();
    }

    /** Plans like ours, and fails where one caregiver would have to do both at once. */
    private static boolean plan(Path file, double seconds, Path out, long seed) throws IOException {
        if (Files.readString(file).contains("simultaneous")) {
            return false;
        }
        Hhcrsp.solve(file, seconds, out, seed, Comparison.nowhere());
        return true;
    }

    @Test
    void what_does_not_hold_is_no_number_and_what_is_not_named_is_not_run() throws IOException {
        Path out = directory.resolve("out");

        boolean holds = HhcrspPeerTable.print(
                0.03,
                data(AFTER, AT_ONCE, AFTER, AFTER),
                out,
                1,
                Set.of("B", "A1", "A2", "A4"),
                TimefoldPeerTest::plan,
                print);

        assertThat(holds).isFalse();
        List<String> lines = said().lines().toList();
        assertThat(lines).anyMatch(line -> line.matches("A1 +5\\.00 +5\\.00 +5\\.00 +1\\.0000 +0 +0"));
        assertThat(lines).anyMatch(line -> line.matches("A2 +5\\.00 +0\\.00 +infeasible +- +2 +-"));
        assertThat(lines).noneMatch(line -> line.startsWith("A3"));
        assertThat(lines)
                .anyMatch(
                        line -> line.matches("mean A +5\\.00 +5\\.00 +5\\.00 +1\\.0000 +of 2, 1 infeasible, left out"));
        assertThat(lines.getLast())
                .isEqualTo("geometric mean of Timefold/ours: 1.0000 over 2 instances; 1 infeasible, left out");
        assertThat(HhcrspPeerTable.print(0.03, directory, out, 1, Set.of("A"), TimefoldPeerTest::plan, print))
                .isFalse();
        assertThat(HhcrspPeerTable.print(0.03, directory, out, 1, Set.of("A3"), TimefoldPeerTest::plan, print))
                .isTrue();
    }
}
