package be.driehoek.benchmarks.visits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a written solution costs and violates, looked at with fresh eyes: from the two files alone, with nothing of the
 * search.
 *
 * @param cost the published objective, in minutes
 * @param violations what does not hold, one line each
 */
record HhcrspCheck(double cost, List<String> violations) {
    /** Files give minutes with three digits. */
    private static final double TOLERANCE = 0.005;

    HhcrspCheck {
        violations = List.copyOf(violations);
    }

    static HhcrspCheck of(Path instance, Path solution) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return new Checking(mapper.readTree(instance.toFile())).check(mapper.readTree(solution.toFile()));
    }

    private static final class Checking {
        private final JsonNode instance;
        private final Map<String, Integer> row = new HashMap<>();
        private final Map<String, JsonNode> patients = new HashMap<>();
        private final Map<String, Double> starts = new HashMap<>();
        private final List<String> violations = new ArrayList<>();
        private double travel;
        private double tardiness;
        private double highest;

        Checking(JsonNode instance) {
            this.instance = instance;
            for (JsonNode patient : instance.required("patients")) {
                String id = patient.required("id").asText();
                patients.put(id, patient);
                row.put(id, row.size() + 1);
            }
        }

        HhcrspCheck check(JsonNode solution) {
            Map<String, Set<String>> skills = new HashMap<>();
            for (JsonNode caregiver : instance.required("caregivers")) {
                Set<String> abilities = new HashSet<>();
                caregiver.required("abilities").forEach(ability -> abilities.add(ability.asText()));
                skills.put(caregiver.required("id").asText(), abilities);
            }
            Set<String> seen = new HashSet<>();
            for (JsonNode route : solution.required("routes")) {
                String caregiver = route.required("caregiver_id").asText();
                if (!skills.containsKey(caregiver) || !seen.add(caregiver)) {
                    violations.add("caregiver " + caregiver);
                    continue;
                }
                drive(route.path("locations"), skills.get(caregiver));
            }
            for (JsonNode patient : patients.values()) {
                checkServed(patient);
            }
            return new HhcrspCheck((travel + tardiness + highest) / 3, violations);
        }

        private void drive(JsonNode stops, Set<String> skills) {
            int at = 0;
            double free = 0;
            for (JsonNode stop : stops) {
                String id = stop.required("patient").asText();
                String service = stop.required("service").asText();
                double start = stop.required("arrival_time").asDouble();
                String name = id + "/" + service;
                JsonNode patient = patients.get(id);
                Integer place = row.get(id);
                if (patient == null || place == null) {
                    violations.add("unknown patient " + name);
                    continue;
                }
                double way = way(at, place);
                must(skills.contains(service), "skill", name);
                must(start >= free + way - TOLERANCE, "travel time", name);
                must(start >= patient.required("time_window").get(0).asDouble() - TOLERANCE, "too early", name);
                must(starts.put(name, start) == null, "served twice", name);
                double late = Math.max(
                        0, start - patient.required("time_window").get(1).asDouble());
                travel += way;
                tardiness += late;
                highest = Math.max(highest, late);
                free = start + duration(patient, service);
                at = place;
            }
            travel += way(at, 0);
        }

        private double duration(JsonNode patient, String service) {
            for (JsonNode asked : patient.required("required_caregivers")) {
                if (asked.required("service").asText().equals(service)) {
                    return asked.required("duration").asDouble();
                }
            }
            violations.add("service not asked for " + patient.required("id").asText() + "/" + service);
            return 0;
        }

        private double way(int from, int to) {
            return instance.required("distances").get(from).get(to).asDouble();
        }

        private void checkServed(JsonNode patient) {
            String id = patient.required("id").asText();
            List<Double> times = new ArrayList<>();
            for (JsonNode asked : patient.required("required_caregivers")) {
                String name = id + "/" + asked.required("service").asText();
                must(starts.containsKey(name), "not served", name);
                if (starts.containsKey(name)) {
                    times.add(starts.get(name));
                }
            }
            if (times.size() == 2) {
                JsonNode synchronisation = patient.required("synchronization");
                double gap = times.get(1) - times.get(0);
                double least = synchronisation.path("distance").path(0).asDouble(0);
                double most = synchronisation.path("distance").path(1).asDouble(0);
                must(gap >= least - TOLERANCE && gap <= most + TOLERANCE, "synchronisation", id);
            }
        }

        private void must(boolean holds, String what, String where) {
            if (!holds) {
                violations.add(what + " " + where);
            }
        }
    }
}
