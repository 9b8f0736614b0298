package be.driehoek.benchmarks.visits.timefold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instance, read from its file; and a solution, written. */
final class ScheduleFile {
    static final double UNITS = 1000;

    private ScheduleFile() {}

    static Schedule read(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        List<Place> places = new ArrayList<>();
        for (JsonNode row : json.required("distances")) {
            int[] ways = new int[row.size()];
            for (int column = 0; column < ways.length; column++) {
                ways[column] = units(row.get(column));
            }
            places.add(new Place(places.size(), ways));
        }
        List<Visit> visits = new ArrayList<>();
        int row = 1;
        for (JsonNode patient : json.required("patients")) {
            visits.addAll(visits(patient, places.get(row++), visits.size()));
        }
        // The first plan inserts one visit after the other.
        visits.sort(Comparator.comparingInt(visit -> visit.patient().due()));
        List<Caregiver> caregivers = new ArrayList<>();
        for (JsonNode caregiver : json.required("caregivers")) {
            List<String> skills = new ArrayList<>();
            caregiver.required("abilities").forEach(ability -> skills.add(ability.textValue()));
            caregivers.add(new Caregiver(
                    caregiver.required("id").textValue(),
                    places.getFirst(),
                    visits.stream()
                            .filter(visit -> skills.contains(visit.service()))
                            .toList()));
        }
        return new Schedule(caregivers, visits);
    }

    private static List<Visit> visits(JsonNode json, Place place, int id) {
        JsonNode window = json.required("time_window");
        JsonNode lag = json.path("synchronization").path("distance");
        Patient patient = new Patient(
                json.required("id").textValue(),
                place,
                units(window.get(0)),
                units(window.get(1)),
                lag.isArray() ? units(lag.get(0)) : 0,
                lag.isArray() ? units(lag.get(1)) : 0);
        JsonNode services = json.required("required_caregivers");
        List<Visit> visits = new ArrayList<>();
        for (JsonNode asked : services) {
            int other = visits.isEmpty() ? id + 1 : id;
            visits.add(new Visit(
                    id + visits.size(),
                    patient,
                    asked.required("service").textValue(),
                    units(asked.required("duration")),
                    services.size() == 1 ? Visit.ALONE : other,
                    visits.isEmpty()));
        }
        return visits;
    }

    private static int units(JsonNode minutes) {
        if (!minutes.isNumber()) {
            throw new IllegalArgumentException("must be a number of minutes: " + minutes);
        }
        return Math.toIntExact(Math.round(minutes.doubleValue() * UNITS));
    }

    static void write(Schedule schedule, Timing timing, Path file) throws IOException {
        List<Map<String, Object>> routes = new ArrayList<>();
        for (Caregiver caregiver : schedule.caregivers()) {
            List<Map<String, Object>> stops = new ArrayList<>();
            for (Visit visit : caregiver.visits()) {
                Map<String, Object> stop = new LinkedHashMap<>();
                stop.put("patient", visit.patient().name());
                stop.put("service", visit.service());
                stop.put("arrival_time", timing.start(visit) / UNITS);
                stops.add(stop);
            }
            Map<String, Object> route = new LinkedHashMap<>();
            route.put("caregiver_id", caregiver.name());
            route.put("locations", stops);
            routes.add(route);
        }
        Files.writeString(file, new ObjectMapper().writeValueAsString(Map.of("routes", routes)));
    }
}
