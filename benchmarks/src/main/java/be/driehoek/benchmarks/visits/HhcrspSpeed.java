package be.driehoek.benchmarks.visits;

import be.driehoek.planning.search.Plan;
import be.driehoek.planning.search.Progress;
import be.driehoek.planning.search.Search;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** How many changes a second the search looks at, and how that falls as problems grow: the first instance of each group. */
final class HhcrspSpeed {
    private HhcrspSpeed() {}

    static void print(double seconds, Path data, long seed, PrintStream print) throws IOException {
        print.println("instance  tasks  looked at a second");
        for (Published published : Published.in(data)) {
            if (published.index() != 1) {
                continue;
            }
            HhcrspInstance instance = HhcrspInstance.read(published.file());
            run(instance, seconds, seed);
            long begin = System.nanoTime();
            Plan plan = run(instance, seconds, seed);
            print.printf(
                    Locale.ROOT,
                    "%-8s  %5d  %,18.0f%n",
                    published.name(),
                    instance.services().size(),
                    plan.evaluations() / ((System.nanoTime() - begin) / 1e9));
            print.flush();
        }
    }

    private static Plan run(HhcrspInstance instance, double seconds, long seed) {
        long begin = System.nanoTime();
        return new Search(instance.problem(), seed)
                .run(iterations -> (System.nanoTime() - begin) / 1e9 / seconds, Progress.UNHEARD);
    }
}
