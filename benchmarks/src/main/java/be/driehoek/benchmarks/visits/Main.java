package be.driehoek.benchmarks.visits;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What {@code java -jar benchmarks.jar} can do. */
public final class Main {
    private static final String USAGE = """
        hhcrsp INSTANCE SECONDS OUT [SEED]        plans one instance, writes the solution, prints its cost
        hhcrsp-table SECONDS [DATA] [OUT] [SEED]  plans all instances, and compares them with the best published;
                                                  DATA is ../shared/data/hhcrsp and OUT target/hhcrsp unless they are given
        hhcrsp-speed SECONDS [DATA] [SEED]        counts the changes a second that are looked at, from 10 to 300 patients
        team VISITS CASEWORKERS DAYS SECONDS [SEED]
                                                  plans a week of a team, drawn at random
        """;

    private static final String HHCRSP = "../shared/data/hhcrsp";

    private Main() {}

    /**
     * Does what the first argument says.
     *
     * @param arguments what to do, and with what
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        try {
            if (what.equals("hhcrsp") && arguments.size() >= 4 && arguments.size() <= 5) {
                Hhcrsp.solve(
                        Path.of(arguments.get(1)),
                        Double.parseDouble(arguments.get(2)),
                        Path.of(arguments.get(3)),
                        Long.parseLong(or(arguments, 4, "1")),
                        out);
                return 0;
            }
            if (what.equals("hhcrsp-table") && arguments.size() >= 2 && arguments.size() <= 5) {
                return HhcrspTable.print(
                                Double.parseDouble(arguments.get(1)),
                                Path.of(or(arguments, 2, HHCRSP)),
                                Path.of(or(arguments, 3, "target/hhcrsp")),
                                Long.parseLong(or(arguments, 4, "1")),
                                out)
                        ? 0
                        : 1;
            }
            if (what.equals("hhcrsp-speed") && arguments.size() >= 2 && arguments.size() <= 4) {
                HhcrspSpeed.print(
                        Double.parseDouble(arguments.get(1)),
                        Path.of(or(arguments, 2, HHCRSP)),
                        Long.parseLong(or(arguments, 3, "1")),
                        out);
                return 0;
            }
            if (what.equals("team") && arguments.size() >= 5 && arguments.size() <= 6) {
                TeamWeek.print(
                        Integer.parseInt(arguments.get(1)),
                        Integer.parseInt(arguments.get(2)),
                        Integer.parseInt(arguments.get(3)),
                        Double.parseDouble(arguments.get(4)),
                        Long.parseLong(or(arguments, 5, "1")),
                        out);
                return 0;
            }
        } catch (NumberFormatException notANumber) {
            err.println("must be a number: " + notANumber.getMessage());
        }
        err.print(USAGE);
        return 2;
    }

    private static String or(List<String> arguments, int index, String otherwise) {
        return index < arguments.size() ? arguments.get(index) : otherwise;
    }
}
