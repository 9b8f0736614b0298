package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What callers saw of a server in some seconds.
 *
 * @param seconds how long it was
 * @param rounds how many rounds were made, such as cases
 * @param microseconds how long each command took, the shortest first
 * @param cpuSeconds the time that the server kept processors busy
 * @param megabytes what it held of the memory in the end
 */
@SuppressWarnings("ArrayRecordComponent") // Read and printed, never compared.
record Block(double seconds, int rounds, int[] microseconds, double cpuSeconds, double megabytes) {

    private static final int WARM_UP_CALLERS = 8;

    /** Lets callers call for some seconds; each ends the round that it is in. With several servers, they take turns. */
    static Block run(List<Server> servers, int callers, double seconds, Workload workload) throws IOException {
        List<Callable<Integer>> tasks = new ArrayList<>();
        List<Timings> timings = new ArrayList<>();
        List<Http> connections = new ArrayList<>();
        double cpuBefore = cpu(servers);
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        try {
            for (int caller = 0; caller < callers; caller++) {
                var http = new Http(servers.get(caller % servers.size()).port(), "caseworker:driehoek-demo");
                var own = new Timings();
                connections.add(http);
                timings.add(own);
                tasks.add(() -> {
                    int rounds = 0;
                    for (; System.nanoTime() < end; rounds++) {
                        workload.run(http, own);
                    }
                    return rounds;
                });
            }
            int rounds = 0;
            try (var threads = Executors.newFixedThreadPool(callers)) {
                for (Future<Integer> done : threads.invokeAll(tasks)) {
                    rounds += done.get();
                }
            }
            double took = (System.nanoTime() - begin) / 1e9;
            double megabytes = 0;
            for (Server server : servers) {
                megabytes += server.megabytes();
            }
            return new Block(took, rounds, Timings.sorted(timings), cpu(servers) - cpuBefore, megabytes);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("every caller must be answered", e);
        } finally {
            for (Http connection : connections) {
                connection.close();
            }
        }
    }

    /**
     * Calls until Java has compiled what is called often: it counts calls, and not seconds, so that who is quick gets no
     * more of them.
     */
    static void warmUp(List<Server> servers, int commands, Workload workload) throws IOException {
        for (int made = 0; made < commands; ) {
            made += run(servers, WARM_UP_CALLERS, 5, workload).microseconds().length;
        }
    }

    private static double cpu(List<Server> servers) throws IOException {
        double seconds = 0;
        for (Server server : servers) {
            seconds += server.cpuSeconds();
        }
        return seconds;
    }

    /** Two blocks as one. */
    Block and(Block other) {
        int[] both = IntStream.concat(Arrays.stream(microseconds), Arrays.stream(other.microseconds))
                .sorted()
                .toArray();
        return new Block(
                seconds + other.seconds,
                rounds + other.rounds,
                both,
                cpuSeconds + other.cpuSeconds,
                Math.max(megabytes, other.megabytes));
    }

    double commandsASecond() {
        return microseconds.length / seconds;
    }

    double roundsASecond() {
        return rounds / seconds;
    }

    double cpuMicrosecondsACommand() {
        return cpuSeconds * 1e6 / microseconds.length;
    }

    /** The time within which that share of the commands was answered. */
    double milliseconds(double share) {
        return microseconds[(int) Math.min(microseconds.length - 1, Math.floor(share * microseconds.length))] / 1000.0;
    }
}
