package be.driehoek.benchmarks.visits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What a written solution of a unified home health care instance costs and violates, looked at with fresh eyes: from the
 * two files alone, with nothing of the search.
 *
 * @param costs what each part costs, weighted
 * @param violations what does not hold, one line each
 */
record UhhcCheck(Map<Part, Long> costs, List<String> violations) {
    /** The service that stands for the lunch break in a solution. */
    static final String LUNCH = "lunch_break";

    /** A part of the cost. */
    enum Part {
        /** All ways, those from and to the terminal points too. */
        TRAVEL("travel_time", "travel_time"),
        /** How late each service is, by the last window that began before it. */
        TARDINESS("total_tardiness", "total_tardiness"),
        /** The service that is latest. */
        HIGHEST_TARDINESS("highest_tardiness", "highest_tardiness"),
        /** From each arrival to the start; a caregiver leaves as late as possible, and waits for free after lunch at the first place. */
        WAITING("total_waiting_time", "total_waiting_time"),
        /** By how much caregivers come back after their shift. */
        EXTRA_TIME("total_extra_time", "total_extra_time"),
        /** The longest time of a caregiver within shift and extra time without travel, service and lunch. */
        IDLE("max_idle_time", "max_idle_time"),
        /** Services by another caregiver than one whom the patient prefers. */
        PREFERENCES("caregiver_preferences", "preferences"),
        /** Patients who are not served. */
        UNSCHEDULED("optional_patients", "unscheduled"),
        /** Caregivers with a right to a lunch break, and without one. */
        MISSED_LUNCH("missed_lunch_break", "missed_lunch_break");

        private final String weight;
        private final String published;

        Part(String weight, String published) {
            this.weight = weight;
            this.published = published;
        }

        /** Its name in published solutions. */
        String published() {
            return published;
        }
    }

    UhhcCheck {
        costs = Collections.unmodifiableMap(new EnumMap<>(costs));
        violations = List.copyOf(violations);
    }

    /** The published objective. */
    long cost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    long cost(Part part) {
        return costs.getOrDefault(part, 0L);
    }

    static UhhcCheck of(Path instance, Path solution) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return new Checking(mapper.readTree(instance.toFile())).check(mapper.readTree(solution.toFile()));
    }

    private static final class Checking {
        private final JsonNode instance;
        private final boolean metAtEnd;
        private final Map<String, JsonNode> caregivers;
        private final Map<String, JsonNode> patients;
        private final Map<String, JsonNode> terminals;
        private final Map<String, Long> starts = new HashMap<>();
        private final Set<String> seen = new HashSet<>();
        private final Map<Part, Long> amounts = new EnumMap<>(Part.class);
        private final List<String> violations = new ArrayList<>();

        Checking(JsonNode instance) {
            this.instance = instance;
            metAtEnd = switch (instance.required("metadata")
                    .required("time_window_met")
                    .textValue()) {
                case "at_service_end" -> true;
                case "at_service_start" -> false;
                default -> throw new IllegalArgumentException("time_window_met must be known");
            };
            caregivers = byId("caregivers");
            patients = byId("patients");
            terminals = byId("terminal_points");
        }

        private Map<String, JsonNode> byId(String what) {
            Map<String, JsonNode> found = new HashMap<>();
            instance.required(what).forEach(one -> found.put(one.required("id").textValue(), one));
            return found;
        }

        UhhcCheck check(JsonNode solution) {
            for (JsonNode route : solution.required("routes")) {
                String id = route.required("caregiver_id").textValue();
                JsonNode caregiver = caregivers.get(id);
                if (caregiver == null || !seen.add(id)) {
                    violations.add("caregiver " + id);
                } else {
                    new Drive(caregiver).along(route.path("locations"));
                }
            }
            caregivers.forEach((id, caregiver) -> {
                if (!seen.contains(id)) {
                    new Drive(caregiver).along(new ObjectMapper().createArrayNode());
                }
            });
            patients.values().forEach(this::checkServed);
            JsonNode weights = instance.required("metadata").required("cost_components");
            Map<Part, Long> costs = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                JsonNode weight = weights.required(part.weight);
                if (!weight.isIntegralNumber()) {
                    throw new IllegalArgumentException("weight must be a whole number: " + part.weight);
                }
                costs.put(part, weight.longValue() * amounts.getOrDefault(part, 0L));
            }
            return new UhhcCheck(costs, violations);
        }

        private void checkServed(JsonNode patient) {
            String id = patient.required("id").textValue();
            List<Long> times = new ArrayList<>();
            for (JsonNode asked : patient.required("required_services")) {
                Long start = starts.get(id + "/" + asked.required("service").textValue());
                if (start != null) {
                    times.add(start);
                }
            }
            int wanted = patient.required("required_services").size();
            if (times.isEmpty()) {
                amounts.merge(Part.UNSCHEDULED, 1L, Long::sum);
                must(patient.path("optional").asBoolean(), "not served", id);
            } else {
                must(times.size() == wanted, "served in part", id);
            }
            if (times.size() == 2) {
                JsonNode synchronisation = patient.required("synchronization");
                long gap = times.get(1) - times.get(0);
                JsonNode lag = synchronisation.path("distance");
                boolean holds = switch (synchronisation.required("type").textValue()) {
                    case "independent" -> true;
                    case "simultaneous" -> gap == 0;
                    case "sequential" ->
                        gap >= lag.required("min").longValue()
                                && gap <= lag.required("max").longValue();
                    default -> false;
                };
                must(holds, "synchronisation", id);
            }
        }

        private void must(boolean holds, String what, String where) {
            if (!holds) {
                violations.add(what + " " + where);
            }
        }

        private static JsonNode known(Map<String, JsonNode> among, String id) {
            return Objects.requireNonNull(among.get(id), () -> "must be known: " + id);
        }

        private static int row(Map<String, JsonNode> among, String id) {
            return known(among, id).required("distance_matrix_index").intValue();
        }

        /** One caregiver's day. */
        private final class Drive {
            private final JsonNode caregiver;
            private final String id;
            private final long shiftStart;
            private final long shiftEnd;
            private int at;
            private long free;
            private long idle;
            private boolean hadLunch;

            Drive(JsonNode caregiver) {
                this.caregiver = caregiver;
                id = caregiver.required("id").textValue();
                JsonNode shift = caregiver.required("working_shift");
                shiftStart = shift.required("start").longValue();
                shiftEnd = shift.required("end").longValue();
                at = row(terminals, caregiver.required("departing_point").textValue());
            }

            void along(JsonNode locations) {
                List<JsonNode> stops = StreamSupport.stream(locations.spliterator(), false)
                        .sorted(Comparator.comparingLong(Drive::start))
                        .toList();
                boolean isLunchFirst =
                        !stops.isEmpty() && service(stops.getFirst()).equals(LUNCH);
                for (int index = 0; index < stops.size(); index++) {
                    stop(stops.get(index), index, isLunchFirst, stops.size() == 1);
                }
                if (stops.isEmpty()) {
                    idle = shiftEnd - shiftStart;
                } else {
                    long arrival = free
                            + travel(row(
                                    terminals,
                                    caregiver.required("arrival_point").textValue()));
                    amounts.merge(Part.EXTRA_TIME, Math.max(0, arrival - shiftEnd), Long::sum);
                    idle += Math.max(0, shiftEnd - arrival);
                }
                amounts.merge(Part.IDLE, idle, Math::max);
                if (caregiver.path("lunch_break").asBoolean() && !hadLunch) {
                    amounts.merge(Part.MISSED_LUNCH, 1L, Long::sum);
                }
            }

            private void stop(JsonNode stop, int index, boolean isLunchFirst, boolean isAlone) {
                String patient = stop.required("patient").textValue();
                boolean isLunch = service(stop).equals(LUNCH);
                // Who has nothing but lunch may stay at the terminal point, whatever the file calls it.
                if (!patients.containsKey(patient) && !(isLunch && isAlone)) {
                    violations.add("unknown patient " + patient);
                    return;
                }
                int place = patients.containsKey(patient) ? row(patients, patient) : at;
                long way = travel(place);
                long start = start(stop);
                if (index == 0) {
                    must(start - way >= shiftStart, "shift start", id);
                    idle += start - way - shiftStart;
                } else {
                    long wait = start - free - way;
                    must(wait >= 0, "travel time", id + " to " + patient);
                    idle += wait;
                    if (index > 1 || !isLunchFirst) {
                        amounts.merge(Part.WAITING, Math.max(0, wait), Long::sum);
                    }
                }
                free = end(stop);
                if (isLunch) {
                    lunch(start);
                } else {
                    serve(known(patients, patient), service(stop), start);
                }
            }

            private void lunch(long start) {
                JsonNode rules = instance.required("lunch_breaks");
                must(caregiver.path("lunch_break").asBoolean() && !hadLunch, "lunch without a right", id);
                must(start >= rules.required("start").longValue(), "lunch too early", id);
                must((metAtEnd ? free : start) <= rules.required("end").longValue(), "lunch too late", id);
                must(free - start == rules.required("min_duration").longValue(), "lunch duration", id);
                hadLunch = true;
            }

            private void serve(JsonNode patient, String service, long start) {
                String patientId = patient.required("id").textValue();
                String name = patientId + "/" + service;
                must(contains(caregiver.required("abilities"), service), "skill", name);
                must(!contains(patient.path("incompatible_caregivers"), id), "incompatible", name);
                must(starts.put(name, start) == null, "served twice", name);
                must(start >= windowStart(patient, 0), "too early", name);
                must(free - start == duration(patient, service), "duration", name);
                JsonNode preferred = patient.path("preferred_caregivers");
                amounts.merge(Part.PREFERENCES, preferred.isArray() && !contains(preferred, id) ? 1L : 0L, Long::sum);
                int window = 0;
                while (window + 1 < patient.required("time_windows").size()
                        && windowStart(patient, window + 1) <= start) {
                    window++;
                }
                long late = Math.max(
                        0,
                        (metAtEnd ? free : start)
                                - patient.required("time_windows")
                                        .get(window)
                                        .required("end")
                                        .longValue());
                amounts.merge(Part.TARDINESS, late, Long::sum);
                amounts.merge(Part.HIGHEST_TARDINESS, late, Math::max);
            }

            private long travel(int to) {
                long way = instance.required("distances").get(at).get(to).longValue();
                amounts.merge(Part.TRAVEL, way, Long::sum);
                at = to;
                return way;
            }

            private static long duration(JsonNode patient, String service) {
                for (JsonNode asked : patient.required("required_services")) {
                    if (asked.required("service").textValue().equals(service)) {
                        return asked.required("duration").longValue();
                    }
                }
                // Nobody asked for it, so that no duration is right.
                return -1;
            }

            private static long windowStart(JsonNode patient, int window) {
                return patient.required("time_windows")
                        .get(window)
                        .required("start")
                        .longValue();
            }

            private static boolean contains(JsonNode names, String name) {
                for (JsonNode one : names) {
                    if (one.textValue().equals(name)) {
                        return true;
                    }
                }
                return false;
            }

            private static String service(JsonNode stop) {
                return stop.required("service").textValue();
            }

            private static long start(JsonNode stop) {
                return time(stop, "arrival_time", "start_time");
            }

            private static long end(JsonNode stop) {
                return time(stop, "departure_time", "end_time");
            }

            private static long time(JsonNode stop, String ofService, String ofLunch) {
                JsonNode time = stop.has(ofService) ? stop.get(ofService) : stop.required(ofLunch);
                if (!time.isIntegralNumber()) {
                    throw new IllegalArgumentException("time must be a whole number of minutes: " + time);
                }
                return time.longValue();
            }
        }
    }
}
