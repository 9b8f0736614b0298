package be.driehoek.benchmarks.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.driehoek.benchmarks.visits.UhhcCheck.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The unified home health care benchmark: read, plan, write, check")
class UhhcTest {
    /** Where the public instances stand beside the repository; they are not part of it. */
    private static final Path DATA = Path.of(System.getProperty("uhhc", "../../shared/data/uhhc"));

    /** Where the published solutions may stand. */
    private static final Path SOLUTIONS = Path.of(
            System.getProperty("uhhc.solutions", DATA.resolve("solutions").toString()));

    /** p1 needs both at once and prefers c2, p2 the second caregiver 10 to 20 after the first, p3 has two windows. */
    private static final String INSTANCE = """
        {"metadata": {"time_window_met": "at_service_end", "cost_components": {
            "travel_time": 1, "total_tardiness": 10, "highest_tardiness": 100, "total_waiting_time": 1000,
            "total_extra_time": 10000, "max_idle_time": 100000, "caregiver_preferences": 7, "optional_patients": 8,
            "missed_lunch_break": 9}},
         "distances": [[0, 10, 20, 30], [10, 0, 12, 5], [20, 12, 0, 5], [30, 5, 5, 0]],
         "terminal_points": [{"id": "d0", "distance_matrix_index": 0}],
         "lunch_breaks": {"start": 60, "end": 120, "min_duration": 30},
         "caregivers": [
           {"id": "c1", "abilities": ["s1"], "departing_point": "d0", "arrival_point": "d0",
            "working_shift": {"start": 0, "end": 150}, "lunch_break": true},
           {"id": "c2", "abilities": ["s2"], "departing_point": "d0", "arrival_point": "d0",
            "working_shift": {"start": 10, "end": 70}, "lunch_break": false}],
         "patients": [
           {"id": "p1", "distance_matrix_index": 1, "time_windows": [{"start": 0, "end": 25}],
            "synchronization": {"type": "simultaneous"}, "preferred_caregivers": ["c2"], "optional": false,
            "required_services": [{"service": "s1", "duration": 5}, {"service": "s2", "duration": 6}]},
           {"id": "p2", "distance_matrix_index": 2, "time_windows": [{"start": 30, "end": 50}],
            "synchronization": {"type": "sequential", "distance": {"min": 10, "max": 20}}, "optional": false,
            "required_services": [{"service": "s1", "duration": 5}, {"service": "s2", "duration": 6}]},
           {"id": "p3", "distance_matrix_index": 3, "optional": true, "incompatible_caregivers": ["c2"],
            "time_windows": [{"start": 40, "end": 50}, {"start": 90, "end": 100}],
            "required_services": [{"service": "s1", "duration": 5}]}]}
        """;

    /** Both meet at p1 at 20. c1: p2 at 37, lunch at p3 from 60, p3 at 91. c2: p2 at 50, which is 6 late, home at 76. */
    private static final String SOLUTION = """
        {"routes": [
          {"caregiver_id": "c1", "locations": [
             {"patient": "p1", "service": "s1", "arrival_time": 20, "departure_time": 25},
             {"patient": "p2", "service": "s1", "arrival_time": 37, "departure_time": 42},
             {"patient": "p3", "service": "s1", "arrival_time": 91, "departure_time": 96},
             {"patient": "p3", "service": "lunch_break", "start_time": 60, "end_time": 90}]},
          {"caregiver_id": "c2", "locations": [
             {"patient": "p1", "service": "s2", "arrival_time": 20, "departure_time": 26},
             {"patient": "p2", "service": "s2", "arrival_time": 50, "departure_time": 56}]}]}
        """;

    @TempDir
    private Path directory;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private UhhcCheck check(String solution) throws IOException {
        return UhhcCheck.of(write("instance.json", INSTANCE), write("solution.json", solution));
    }

    @Test
    void a_solution_costs_what_it_costs_by_hand() throws IOException {
        UhhcCheck check = check(SOLUTION);

        assertThat(check.violations()).isEmpty();
        assertThat(check.costs())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Part.TRAVEL, (10 + 12 + 5 + 30) + (10 + 12 + 20) * 1L,
                        Part.TARDINESS, (1 + 6) * 10L,
                        Part.HIGHEST_TARDINESS, 6 * 100L,
                        // c1 waits 13 for lunch and 1 after it; c2 waits 12 at p2.
                        Part.WAITING, (13 + 1 + 12) * 1000L,
                        Part.EXTRA_TIME, 6 * 10000L,
                        // c1 leaves at 10 and is back at 126.
                        Part.IDLE, (10 + 13 + 1 + 24) * 100000L,
                        Part.PREFERENCES, 7L,
                        Part.UNSCHEDULED, 0L,
                        Part.MISSED_LUNCH, 0L));
    }

    @Test
    void waiting_after_a_lunch_that_comes_first_is_idle_time_alone() throws IOException {
        UhhcCheck check = check("""
            {"routes": [{"caregiver_id": "c1", "locations": [
               {"patient": "p3", "service": "lunch_break", "start_time": 60, "end_time": 90},
               {"patient": "p3", "service": "s1", "arrival_time": 95, "departure_time": 100}]},
             {"caregiver_id": "c2"}]}
            """);

        assertThat(check.cost(Part.WAITING)).isZero();
        assertThat(check.cost(Part.IDLE)).isEqualTo((30 + 5 + 20) * 100000L + 5 * 100000L);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "caregiver, '\"caregiver_id\": \"c2\"', '\"caregiver_id\": \"c1\"'",
        "caregiver, '\"caregiver_id\": \"c2\"', '\"caregiver_id\": \"c3\"'",
        "unknown patient, '\"p2\", \"service\": \"s2\"', '\"p4\", \"service\": \"s2\"'",
        "not served, '\"p2\", \"service\"', '\"p3\", \"service\"'",
        "served in part, '\"p2\", \"service\": \"s2\"', '\"p1\", \"service\": \"s2\"'",
        "served twice, '\"p2\", \"service\": \"s2\"', '\"p1\", \"service\": \"s2\"'",
        "skill, '\"p1\", \"service\": \"s1\"', '\"p1\", \"service\": \"s2\"'",
        "incompatible, '\"p2\", \"service\": \"s2\"', '\"p3\", \"service\": \"s1\"'",
        "shift start, '\"arrival_time\": 20, \"departure_time\": 26', '\"arrival_time\": 19, \"departure_time\": 25'",
        "travel time, '\"arrival_time\": 37', '\"arrival_time\": 36'",
        "too early, '\"arrival_time\": 37, \"departure_time\": 42', '\"arrival_time\": 29, \"departure_time\": 34'",
        "duration, '\"departure_time\": 26', '\"departure_time\": 27'",
        "duration, '\"p3\", \"service\": \"s1\"', '\"p3\", \"service\": \"s9\"'",
        "synchronisation, '\"arrival_time\": 20, \"departure_time\": 26', '\"arrival_time\": 21, \"departure_time\":"
                + " 27'",
        "synchronisation, '\"arrival_time\": 50, \"departure_time\": 56', '\"arrival_time\": 58, \"departure_time\":"
                + " 64'",
        "lunch without a right, '\"p2\", \"service\": \"s2\"', '\"p2\", \"service\": \"lunch_break\"'",
        "lunch too early, '\"start_time\": 60', '\"start_time\": 59'",
        "lunch too late, '\"end_time\": 90', '\"end_time\": 121'",
        "lunch duration, '\"end_time\": 90', '\"end_time\": 89'",
    })
    void the_check_finds_what_is_wrong(String what, String good, String bad) throws IOException {
        String wrong = SOLUTION.replace(good, bad);

        assertThat(wrong).isNotEqualTo(SOLUTION);
        assertThat(check(wrong).violations()).anyMatch(violation -> violation.startsWith(what + " "));
    }

    @Test
    void a_small_instance_is_planned_and_costs_what_is_printed() throws IOException {
        Path instance = write("instance.json", INSTANCE);
        Path solution = directory.resolve("solution.json");
        var printed = new ByteArrayOutputStream();

        Uhhc.solve(instance, 0.2, solution, 1, new PrintStream(printed, true, StandardCharsets.UTF_8));

        UhhcCheck check = UhhcCheck.of(instance, solution);
        assertThat(check.violations()).isEmpty();
        assertThat(check.cost()).isLessThan(check(SOLUTION).cost());
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("cost " + check.cost() + " travel_time ");
    }

    @Test
    void a_public_instance_of_ten_patients_is_planned_without_violation_and_not_worse_than_published()
            throws IOException {
        Path instance = DATA.resolve("i-116.json");
        assumeTrue(Files.exists(instance), "the public instances are not here: " + DATA);
        Path solution = directory.resolve("solution.json");

        UhhcCheck check = Uhhc.solve(instance, 1, solution, 1, Comparison.nowhere());

        assertThat(check.violations()).isEmpty();
        assertThat(check.cost()).isLessThanOrEqualTo(17393);
    }

    @Test
    void the_table_has_a_line_for_each_instance_that_is_there() throws IOException {
        write("i-7.json", INSTANCE);
        write("published-costs.csv", "file,objective,violations\nsol-sol-i-7-1.json,100,0\nsol-sol-i-8-1.json,100,0\n");
        var printed = new ByteArrayOutputStream();

        boolean isGood = UhhcTable.print(
                0.2, directory, directory.resolve("out"), 1, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(isGood).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("i-7 ", "better 0, same 0, worse 1")
                .doesNotContain("i-8");
    }

    /** The solutions are not ours to pass on; beside the instances this test reads them. */
    @Test
    void the_check_finds_the_published_costs_of_the_published_solutions() throws IOException {
        assumeTrue(Files.isDirectory(SOLUTIONS), "the published solutions are not here: " + SOLUTIONS);
        List<String> rows = Files.readAllLines(DATA.resolve("published-costs.csv"));
        List<String> columns = List.of(rows.getFirst().split(",", -1));
        assertThat(rows).hasSizeGreaterThan(1);
        for (String row : rows.subList(1, rows.size())) {
            String[] fields = row.split(",", -1);
            String name = fields[0].substring("sol-".length());
            UhhcCheck check = UhhcCheck.of(
                    DATA.resolve(name.replaceFirst("^sol-(i-\\d+)-.*$", "$1.json")), SOLUTIONS.resolve(name));

            assertThat(check.violations()).as(name).isEmpty();
            assertThat(check.cost()).as(name).isEqualTo(Long.parseLong(fields[columns.indexOf("objective")]));
            for (Part part : Part.values()) {
                assertThat(check.cost(part))
                        .as("%s of %s", part, name)
                        .isEqualTo(Long.parseLong(fields[columns.indexOf(part.published())]));
            }
        }
    }
}
