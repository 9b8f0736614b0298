package be.driehoek.benchmarks.visits;

import be.driehoek.planning.search.Plan;
import be.driehoek.planning.search.Progress;
import be.driehoek.planning.search.Search;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans an instance of the public unified home health care benchmark. */
final class Uhhc {
    private Uhhc() {}

    /** Plans one instance for so many seconds of the clock, all included, writes the solution, checks it and prints what it costs. */
    static UhhcCheck solve(Path file, double seconds, Path out, long seed, PrintStream print) throws IOException {
        long begin = System.nanoTime();
        UhhcInstance instance = UhhcInstance.read(file);
        Plan plan = new Search(instance.problem(), seed)
                .run(iterations -> (System.nanoTime() - begin) / 1e9 / seconds, Progress.UNHEARD);
        double spent = (System.nanoTime() - begin) / 1e9;
        Files.writeString(out, write(instance, plan));
        UhhcCheck check = UhhcCheck.of(file, out);
        print.printf(Locale.ROOT, "cost %d", check.cost());
        check.costs().forEach((part, cost) -> print.printf(Locale.ROOT, " %s %d", part.published(), cost));
        print.printf(
                Locale.ROOT, " violations %d moves/s %.0f%n", check.violations().size(), plan.iterations() / spent);
        check.violations().forEach(violation -> print.println("  " + violation));
        return check;
    }

    private static String write(UhhcInstance instance, Plan plan) throws IOException {
        List<Map<String, Object>> routes = new ArrayList<>();
        for (int shift = 0; shift < plan.routes().size(); shift++) {
            List<Plan.Stop> stops = plan.routes().get(shift);
            List<Map<String, Object>> locations = new ArrayList<>();
            for (int index = 0; index < stops.size(); index++) {
                UhhcInstance.Service service =
                        instance.services().get(stops.get(index).task());
                int start = stops.get(index).start();
                Map<String, Object> written = new LinkedHashMap<>();
                written.put(
                        "patient", service.isLunch() ? lunchPlace(instance, shift, stops, index) : service.patient());
                written.put("service", service.service());
                written.put(service.isLunch() ? "start_time" : "arrival_time", start);
                written.put(service.isLunch() ? "end_time" : "departure_time", start + service.duration());
                locations.add(written);
            }
            Map<String, Object> route = new LinkedHashMap<>();
            route.put("caregiver_id", instance.caregivers().get(shift));
            // Published solutions say nothing about where somebody is who stays at home.
            if (!locations.isEmpty()) {
                route.put("locations", locations);
            }
            routes.add(route);
        }
        return new ObjectMapper().writeValueAsString(Map.of("routes", routes, "cost_components", Map.of()));
    }

    /** With the patient before, else with the one after, else at the terminal point. */
    private static String lunchPlace(UhhcInstance instance, int shift, List<Plan.Stop> stops, int index) {
        if (stops.size() == 1) {
            return instance.terminals().get(shift);
        }
        return instance.services()
                .get(stops.get(index == 0 ? 1 : index - 1).task())
                .patient();
    }
}
