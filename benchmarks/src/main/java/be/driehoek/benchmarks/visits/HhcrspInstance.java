package be.driehoek.benchmarks.visits;

import be.driehoek.planning.search.Problem;
import be.driehoek.planning.search.Shift;
import be.driehoek.planning.search.Task;
import be.driehoek.planning.search.Window;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An instance of the public benchmark, as a problem: a caregiver is a shift without end, a patient a visit of one or two
 * tasks that cannot be left out.
 *
 * <p>The cost is three times the published one, in thousandths of a minute: travel, lateness and the highest lateness count
 * alike.
 *
 * @param problem the problem
 * @param caregivers the caregivers' names, by shift
 * @param services what each task is, by task
 */
record HhcrspInstance(Problem problem, List<String> caregivers, List<Service> services) {
    static final double UNITS = 1000;

    /** Leaving out any visit costs more than the worst plan. */
    private static final long NEVER = 1_000_000_000_000L;

    /**
     * What a task stands for.
     *
     * @param patient the patient's name
     * @param service the service's name
     */
    record Service(String patient, String service) {}

    HhcrspInstance {
        caregivers = List.copyOf(caregivers);
        services = List.copyOf(services);
    }

    static HhcrspInstance read(Path file) throws IOException {
        return new Reader(new ObjectMapper().readTree(file.toFile())).read();
    }

    private static final class Reader {
        private final JsonNode json;
        private final int[][] travel;
        private final Problem.Builder problem;
        private final List<String> caregivers = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();

        Reader(JsonNode json) {
            this.json = json;
            JsonNode rows = json.required("distances");
            travel = new int[rows.size()][];
            for (int row = 0; row < travel.length; row++) {
                JsonNode columns = rows.get(row);
                travel[row] = new int[columns.size()];
                for (int column = 0; column < columns.size(); column++) {
                    travel[row][column] = units(columns.get(column));
                }
            }
            problem = Problem.builder(travel).weights(1, 1);
        }

        HhcrspInstance read() {
            for (JsonNode caregiver : json.required("caregivers")) {
                problem.shift(new Shift(0, 0, 0, Problem.LONGEST, Integer.MAX_VALUE));
                caregivers.add(caregiver.required("id").textValue());
            }
            int horizon = horizon();
            int place = 1;
            for (JsonNode patient : json.required("patients")) {
                readPatient(patient, place++, horizon);
            }
            return new HhcrspInstance(problem.build(), caregivers, services);
        }

        /** By then all work is done, even if one person after the other did it. */
        private int horizon() {
            long end = 0;
            for (JsonNode patient : json.required("patients")) {
                end = Math.max(end, units(patient.required("time_window").get(1)));
            }
            int longestWay = 0;
            for (int[] row : travel) {
                for (int way : row) {
                    longestWay = Math.max(longestWay, way);
                }
            }
            for (JsonNode patient : json.required("patients")) {
                for (JsonNode asked : patient.required("required_caregivers")) {
                    end += longestWay + units(asked.required("duration"));
                }
                JsonNode lag = patient.path("synchronization").path("distance");
                end += lag.isArray() ? units(lag.get(1)) : 0;
            }
            return (int) Math.min(Problem.LONGEST, end);
        }

        private void readPatient(JsonNode patient, int place, int horizon) {
            JsonNode window = patient.required("time_window");
            int earliest = units(window.get(0));
            int due = units(window.get(1));
            int visit = problem.visit(NEVER);
            List<Integer> tasks = new ArrayList<>();
            for (JsonNode asked : patient.required("required_caregivers")) {
                String service = asked.required("service").textValue();
                tasks.add(problem.task(
                        visit,
                        new Task(
                                place,
                                units(asked.required("duration")),
                                List.of(new Window(earliest, horizon)),
                                due,
                                1,
                                0,
                                whoMayDo(service))));
                services.add(new Service(patient.required("id").textValue(), service));
            }
            if (tasks.size() == 2) {
                JsonNode synchronisation = patient.required("synchronization");
                boolean together = synchronisation.required("type").textValue().equals("simultaneous");
                JsonNode lag = synchronisation.path("distance");
                problem.link(
                        tasks.get(0), tasks.get(1), together ? 0 : units(lag.get(0)), together ? 0 : units(lag.get(1)));
            }
        }

        private Map<Integer, Long> whoMayDo(String service) {
            Map<Integer, Long> shifts = new TreeMap<>();
            int shift = 0;
            for (JsonNode caregiver : json.required("caregivers")) {
                for (JsonNode ability : caregiver.required("abilities")) {
                    if (ability.textValue().equals(service)) {
                        shifts.put(shift, 0L);
                    }
                }
                shift++;
            }
            return shifts;
        }

        private static int units(JsonNode minutes) {
            if (!minutes.isNumber()) {
                throw new IllegalArgumentException("must be a number of minutes: " + minutes);
            }
            return Math.toIntExact(Math.round(minutes.doubleValue() * UNITS));
        }
    }
}
