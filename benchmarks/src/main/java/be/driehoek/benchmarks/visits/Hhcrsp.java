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

/** Plans an instance of the public benchmark for home health care with synchronised visits. */
final class Hhcrsp {
    private Hhcrsp() {}

    /** Plans one instance for so many seconds of the clock, all included, writes the solution and prints what it costs. */
    static Plan solve(Path file, double seconds, Path out, long seed, PrintStream print) throws IOException {
        long begin = System.nanoTime();
        HhcrspInstance instance = HhcrspInstance.read(file);
        Plan plan = new Search(instance.problem(), seed)
                .run(iterations -> (System.nanoTime() - begin) / 1e9 / seconds, Progress.UNHEARD);
        Files.writeString(out, write(instance, plan));
        print.printf(
                Locale.ROOT,
                "cost %.2f travel %.2f tardiness %.2f highest %.2f left-out %d moves/s %.0f%n",
                plan.cost() / HhcrspInstance.UNITS / 3,
                plan.travel() / HhcrspInstance.UNITS,
                plan.latenessCost() / HhcrspInstance.UNITS,
                plan.highestLateness() / HhcrspInstance.UNITS,
                plan.leftOut().size(),
                plan.iterations() / ((System.nanoTime() - begin) / 1e9));
        return plan;
    }

    private static String write(HhcrspInstance instance, Plan plan) throws IOException {
        List<Map<String, Object>> routes = new ArrayList<>();
        for (int shift = 0; shift < plan.routes().size(); shift++) {
            List<Map<String, Object>> stops = new ArrayList<>();
            for (Plan.Stop stop : plan.routes().get(shift)) {
                Map<String, Object> written = new LinkedHashMap<>();
                written.put("patient", instance.services().get(stop.task()).patient());
                written.put("service", instance.services().get(stop.task()).service());
                written.put("arrival_time", stop.start() / HhcrspInstance.UNITS);
                stops.add(written);
            }
            Map<String, Object> route = new LinkedHashMap<>();
            route.put("caregiver_id", instance.caregivers().get(shift));
            route.put("locations", stops);
            routes.add(route);
        }
        return new ObjectMapper().writeValueAsString(Map.of("routes", routes));
    }
}
