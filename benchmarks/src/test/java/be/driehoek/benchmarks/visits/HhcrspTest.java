package be.driehoek.benchmarks.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The public benchmark: read, plan, write, check")
class HhcrspTest {
    /** Where the public instances stand beside the repository; they are not part of it. */
    private static final Path DATA = Path.of(System.getProperty("hhcrsp", "../../shared/data/hhcrsp"));

    /** p1 needs both at once, p2 the second caregiver 10 to 20 after the first. */
    private static final String TWO_PATIENTS = """
        {"patients": [
           {"id": "p1", "time_window": [0.0, 20.0], "synchronization": {"type": "simultaneous"},
            "required_caregivers": [{"service": "s1", "duration": 5.0}, {"service": "s2", "duration": 5.0}]},
           {"id": "p2", "time_window": [30.5, 40.0], "synchronization": {"type": "sequential", "distance": [10, 20]},
            "required_caregivers": [{"service": "s1", "duration": 5.0}, {"service": "s2", "duration": 5.0}]}],
         "caregivers": [{"id": "c1", "abilities": ["s1"]}, {"id": "c2", "abilities": ["s2"]}],
         "distances": [[0, 10, 20], [10, 0, 12.345], [20, 12.345, 0]]}
        """;

    @TempDir
    private Path directory;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void a_small_instance_is_planned_as_by_hand() throws IOException {
        Path instance = write("instance.json", TWO_PATIENTS);
        Path solution = directory.resolve("solution.json");
        var printed = new ByteArrayOutputStream();

        Hhcrsp.solve(instance, 0.2, solution, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));

        HhcrspCheck check = HhcrspCheck.of(instance, solution);
        assertThat(check.violations()).isEmpty();
        // Both drive 10 + 12.345 + 20; the second service at p2 starts at 40.5, half a minute late, which counts twice.
        assertThat(check.cost()).isCloseTo((2 * 42.345 + 0.5 + 0.5) / 3, within(1e-9));
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("cost 28.56 ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "travel time, '\"arrival_time\": 30.5', '\"arrival_time\": 10.0'",
        "too early, '\"arrival_time\": 30.5', '\"arrival_time\": 29.0'",
        "synchronisation, '\"arrival_time\": 40.5', '\"arrival_time\": 51.0'",
        "skill, '\"caregiver_id\": \"c1\"', '\"caregiver_id\": \"c2\"'",
        "caregiver, '\"caregiver_id\": \"c1\"', '\"caregiver_id\": \"c2\"'",
        "not served, '\"patient\": \"p2\", \"service\": \"s2\"', '\"patient\": \"p1\", \"service\": \"s2\"'",
        "served twice, '\"patient\": \"p2\", \"service\": \"s2\"', '\"patient\": \"p1\", \"service\": \"s2\"'",
        "unknown patient, '\"patient\": \"p2\", \"service\": \"s2\"', '\"patient\": \"p3\", \"service\": \"s2\"'",
    })
    void the_check_finds_what_is_wrong(String what, String good, String bad) throws IOException {
        String right = """
            {"routes": [
              {"caregiver_id": "c1", "locations": [
                 {"patient": "p1", "service": "s1", "arrival_time": 10.0},
                 {"patient": "p2", "service": "s1", "arrival_time": 30.5}]},
              {"caregiver_id": "c2", "locations": [
                 {"patient": "p1", "service": "s2", "arrival_time": 10.0},
                 {"patient": "p2", "service": "s2", "arrival_time": 40.5}]}]}
            """;
        Path instance = write("instance.json", TWO_PATIENTS);

        assertThat(HhcrspCheck.of(instance, write("right.json", right)).violations())
                .isEmpty();
        String wrong = what.equals("skill")
                ? right.replace("\"c1\"", "\"c0\"").replace("\"c2\"", "\"c1\"").replace("\"c0\"", "\"c2\"")
                : right.replace(good, bad);
        assertThat(HhcrspCheck.of(instance, write("wrong.json", wrong)).violations())
                .anyMatch(violation -> violation.startsWith(what));
    }

    @Test
    void arguments_that_mean_nothing_give_the_usage() throws IOException {
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertThat(Main.run(List.of(), err, err)).isEqualTo(2);
        assertThat(Main.run(List.of("hhcrsp", "instance", "soon", "out"), err, err))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("hhcrsp INSTANCE SECONDS OUT [SEED]");
    }

    @Test
    void a_file_that_is_not_there_or_no_instance_is_said_to_be_so() throws IOException {
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Path absent = directory.resolve("absent.json");
        Path out = directory.resolve("out.json");

        assertThat(Main.run(List.of("hhcrsp", absent.toString(), "1", out.toString()), err, err))
                .isEqualTo(2);
        for (String text : List.of("{", "{}")) {
            Path instance = write("other.json", text);
            assertThat(Main.run(List.of("hhcrsp", instance.toString(), "1", out.toString()), err, err))
                    .isEqualTo(2);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("there must be such a file: " + absent, "must be an instance of this benchmark")
                .doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_public_instance_of_ten_patients_is_solved_to_the_proven_optimum() throws IOException {
        Path instance = DATA.resolve("instances/hhcrsp_10_1.json");
        assumeTrue(Files.exists(instance), "the public instances are not here: " + DATA);
        Path solution = directory.resolve("solution.json");

        Hhcrsp.solve(
                instance, 1, solution, 1, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        HhcrspCheck check = HhcrspCheck.of(instance, solution);
        assertThat(check.violations()).isEmpty();
        assertThat(check.cost()).isCloseTo(218.2, within(0.05));
    }
}
