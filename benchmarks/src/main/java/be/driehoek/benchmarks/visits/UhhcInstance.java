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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unified home health care instance, as a problem in minutes: a caregiver is a shift that may end late at a cost, a patient
 * a visit of one or two tasks, and a lunch break a task that is done anywhere and may be left out at a cost.
 *
 * <p>A service of a patient with two windows starts in time in the first or waits for the second: lateness between them is
 * not looked for.
 *
 * @param problem the problem
 * @param caregivers the caregivers' names, by shift
 * @param terminals where each caregiver leaves from, by shift
 * @param services what each task is, by task
 */
record UhhcInstance(Problem problem, List<String> caregivers, List<String> terminals, List<Service> services) {
    /** Leaving out a patient who must be served costs more than the worst plan. */
    private static final long NEVER = 1_000_000_000_000L;

    /**
     * What a task stands for.
     *
     * @param patient the patient's name; nothing for a lunch break
     * @param service the service's name
     * @param duration how long it takes
     */
    record Service(String patient, String service, int duration) {
        boolean isLunch() {
            return service.equals(UhhcCheck.LUNCH);
        }
    }

    UhhcInstance {
        caregivers = List.copyOf(caregivers);
        terminals = List.copyOf(terminals);
        services = List.copyOf(services);
    }

    static UhhcInstance read(Path file) throws IOException {
        return new Reader(new ObjectMapper().readTree(file.toFile())).read();
    }

    private static final class Reader {
        private final JsonNode json;
        private final JsonNode weights;
        private final boolean metAtEnd;
        private final int horizon;
        private final Problem.Builder problem;
        private final List<String> caregivers = new ArrayList<>();
        private final List<String> terminals = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();

        Reader(JsonNode json) {
            this.json = json;
            JsonNode metadata = json.required("metadata");
            weights = metadata.required("cost_components");
            metAtEnd = metadata.required("time_window_met").textValue().equals("at_service_end");
            int[][] travel = travel();
            horizon = horizon(travel);
            problem = Problem.builder(travel)
                    .weights(weight("travel_time"), weight("highest_tardiness"))
                    .idleness(weight("total_waiting_time"), weight("max_idle_time"));
        }

        UhhcInstance read() {
            Map<String, Integer> places = new HashMap<>();
            for (JsonNode terminal : json.required("terminal_points")) {
                places.put(terminal.required("id").textValue(), minutes(terminal.required("distance_matrix_index")));
            }
            for (JsonNode caregiver : json.required("caregivers")) {
                readCaregiver(caregiver, places);
            }
            json.required("patients").forEach(this::readPatient);
            return new UhhcInstance(problem.build(), caregivers, terminals, services);
        }

        private int[][] travel() {
            JsonNode rows = json.required("distances");
            int[][] travel = new int[rows.size()][rows.size()];
            for (int row = 0; row < travel.length; row++) {
                for (int column = 0; column < travel.length; column++) {
                    travel[row][column] = minutes(rows.get(row).required(column));
                }
            }
            return travel;
        }

        /** By then all work is done, even if one person after the other did it. */
        private int horizon(int[][] travel) {
            int end = 0;
            int longestWay = 0;
            for (int[] row : travel) {
                for (int way : row) {
                    longestWay = Math.max(longestWay, way);
                }
            }
            for (JsonNode caregiver : json.required("caregivers")) {
                end = Math.max(end, minutes(caregiver.required("working_shift").required("end")));
            }
            for (JsonNode patient : json.required("patients")) {
                for (JsonNode window : patient.required("time_windows")) {
                    end = Math.max(end, minutes(window.required("end")));
                }
            }
            for (JsonNode patient : json.required("patients")) {
                for (JsonNode asked : patient.required("required_services")) {
                    end += longestWay + minutes(asked.required("duration"));
                }
                JsonNode lag = patient.path("synchronization").path("distance");
                end += lag.isObject() ? minutes(lag.required("max")) : 0;
            }
            return end + minutes(json.required("lunch_breaks").required("end"));
        }

        private void readCaregiver(JsonNode caregiver, Map<String, Integer> places) {
            String from = caregiver.required("departing_point").textValue();
            String to = caregiver.required("arrival_point").textValue();
            JsonNode hours = caregiver.required("working_shift");
            int shift = problem.shift(new Shift(
                    places.getOrDefault(from, -1),
                    places.getOrDefault(to, -1),
                    minutes(hours.required("start")),
                    horizon,
                    Integer.MAX_VALUE,
                    minutes(hours.required("end")),
                    weight("total_extra_time")));
            caregivers.add(caregiver.required("id").textValue());
            terminals.add(from);
            if (caregiver.required("lunch_break").booleanValue()) {
                JsonNode rules = json.required("lunch_breaks");
                int duration = minutes(rules.required("min_duration"));
                int until = lastStart(minutes(rules.required("end")), duration);
                problem.task(
                        problem.visit(weight("missed_lunch_break")),
                        new Task(
                                Task.ANYWHERE,
                                duration,
                                List.of(new Window(minutes(rules.required("start")), until)),
                                until,
                                0,
                                0,
                                Map.of(shift, 0L)));
                services.add(new Service("", UhhcCheck.LUNCH, duration));
            }
        }

        private void readPatient(JsonNode patient) {
            boolean optional = patient.required("optional").booleanValue();
            int visit = problem.visit(optional ? weight("optional_patients") : NEVER);
            List<Integer> tasks = new ArrayList<>();
            for (JsonNode asked : patient.required("required_services")) {
                String service = asked.required("service").textValue();
                int duration = minutes(asked.required("duration"));
                JsonNode windows = patient.required("time_windows");
                tasks.add(problem.task(
                        visit,
                        new Task(
                                minutes(patient.required("distance_matrix_index")),
                                duration,
                                windows(windows, duration),
                                lastStart(
                                        minutes(windows.required(windows.size() - 1)
                                                .required("end")),
                                        duration),
                                weight("total_tardiness"),
                                0,
                                whoMayDo(patient, service))));
                services.add(new Service(patient.required("id").textValue(), service, duration));
            }
            if (tasks.size() == 2) {
                link(tasks, patient.required("synchronization"));
            }
        }

        /** A service starts late after the last window alone. */
        private List<Window> windows(JsonNode windows, int duration) {
            List<Window> starts = new ArrayList<>();
            int from = minutes(windows.required(0).required("start"));
            for (int w = 1; w < windows.size(); w++) {
                int last = lastStart(minutes(windows.required(w - 1).required("end")), duration);
                int next = minutes(windows.required(w).required("start"));
                if (last + 1 < next) {
                    starts.add(new Window(from, last));
                    from = next;
                }
            }
            starts.add(new Window(from, horizon));
            return starts;
        }

        private void link(List<Integer> tasks, JsonNode synchronisation) {
            switch (synchronisation.required("type").textValue()) {
                case "independent" -> {}
                case "simultaneous" -> problem.link(tasks.get(0), tasks.get(1), 0, 0);
                case "sequential" -> {
                    JsonNode lag = synchronisation.required("distance");
                    problem.link(
                            tasks.get(0), tasks.get(1), minutes(lag.required("min")), minutes(lag.required("max")));
                }
                default -> throw new IllegalArgumentException("synchronization must be known: " + synchronisation);
            }
        }

        private Map<Integer, Long> whoMayDo(JsonNode patient, String service) {
            Map<Integer, Long> shifts = new TreeMap<>();
            JsonNode preferred = patient.path("preferred_caregivers");
            for (int shift = 0; shift < caregivers.size(); shift++) {
                JsonNode caregiver = json.required("caregivers").get(shift);
                String id = caregivers.get(shift);
                if (contains(caregiver.required("abilities"), service)
                        && !contains(patient.path("incompatible_caregivers"), id)) {
                    boolean isWanted = !preferred.isArray() || contains(preferred, id);
                    shifts.put(shift, isWanted ? 0 : weight("caregiver_preferences"));
                }
            }
            return shifts;
        }

        private int lastStart(int windowEnd, int duration) {
            return metAtEnd ? windowEnd - duration : windowEnd;
        }

        private static boolean contains(JsonNode names, String name) {
            for (JsonNode one : names) {
                if (one.textValue().equals(name)) {
                    return true;
                }
            }
            return false;
        }

        private long weight(String part) {
            return minutes(weights.required(part));
        }

        private static int minutes(JsonNode number) {
            if (!number.isIntegralNumber()) {
                throw new IllegalArgumentException("must be a whole number: " + number);
            }
            return Math.toIntExact(number.longValue());
        }
    }
}
