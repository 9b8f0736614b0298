package be.driehoek.benchmarks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A class that runs in a JVM of its own, and answers one line. */
final class FreshProcess {
    private FreshProcess() {}

    /**
     * One run.
     *
     * @param answer what it said
     * @param wall from the start of the process to the answer
     * @param cpu what its processors worked until then, to ten milliseconds
     */
    record Run(String answer, Duration wall, Duration cpu) {}

    /** Says the answer, from within the process. */
    static void answer(String answer) {
        System.out.println(answer);
        System.out.println(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    /** Runs a class some times, one after the other. */
    static List<Run> runs(int times, Class<?> main, List<String> jvmArgs, String... args) {
        return IntStream.range(0, times)
                .mapToObj(time -> run(main, jvmArgs, args))
                .toList();
    }

    private static Run run(Class<?> main, List<String> jvmArgs, String... args) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvmArgs);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        try {
            long start = System.nanoTime();
            var process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                var answer = lines.readLine();
                var wall = Duration.ofNanos(System.nanoTime() - start);
                var cpu = lines.readLine();
                int exit = process.waitFor();
                if (answer == null || cpu == null || exit != 0) {
                    throw new IllegalStateException(
                            "the process must answer: got exit %d of %s".formatted(exit, List.of(args)));
                }
                return new Run(answer, wall, Duration.parse(cpu));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the process must answer: got an interrupt", e);
        }
    }

    /** The one in the middle. */
    static <T extends Comparable<T>> T median(List<Run> runs, Function<Run, T> value) {
        return FreshProcess.<T>middle(runs.stream().map(value));
    }

    /** The one in the middle; of an even number the larger of the two. */
    static <T extends Comparable<T>> T middle(Stream<T> values) {
        var sorted = values.sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }
}
