package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How long the calls of one caller took. */
final class Timings {
    private int[] microseconds = new int[1 << 12];
    private int size;

    /** Measures a call, which is one command. */
    String time(Call call) throws IOException {
        long begin = System.nanoTime();
        String answer = call.make();
        if (size == microseconds.length) {
            microseconds = Arrays.copyOf(microseconds, 2 * size);
        }
        microseconds[size++] = (int) ((System.nanoTime() - begin) / 1000);
        return answer;
    }

    int size() {
        return size;
    }

    /** All of them, the shortest first. */
    static int[] sorted(List<Timings> all) {
        int[] together = new int[all.stream().mapToInt(Timings::size).sum()];
        int at = 0;
        for (Timings one : all) {
            System.arraycopy(one.microseconds, 0, together, at, one.size);
            at += one.size;
        }
        Arrays.sort(together);
        return together;
    }

    /** A call to a server. */
    interface Call {
        String make() throws IOException;
    }
}
