package be.driehoek.benchmarks.visits;

import be.driehoek.benchmarks.load.FlowableTable;
import be.driehoek.benchmarks.load.LoadTable;
import be.driehoek.benchmarks.load.StartTable;
import be.driehoek.benchmarks.load.TwoInstancesTable;
import be.driehoek.benchmarks.visits.timefold.TimefoldPeer;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code java -jar benchmarks.jar} can do. */
public final class Main {
    private static final String HHCRSP = "../shared/data/hhcrsp";
    private static final String HHCRSP_OUT = "target/hhcrsp";
    private static final String UHHC = "../shared/data/uhhc";
    private static final String UHHC_OUT = "target/uhhc";

    private static final List<Command> COMMANDS = List.of(
            new Command(
                    "hhcrsp INSTANCE SECONDS OUT [SEED]",
                    "plans one instance, writes the solution, prints its cost",
                    (given, out) -> {
                        Hhcrsp.solve(given.path(0), given.real(1), given.path(2), given.seed(3), out);
                        return true;
                    }),
            new Command(
                    "hhcrsp-timefold INSTANCE SECONDS OUT [SEED]",
                    "does so with Timefold",
                    (given, out) -> TimefoldPeer.solve(given.path(0), given.real(1), given.path(2), given.seed(3), out)
                            .isPresent()),
            new Command(
                    "hhcrsp-table SECONDS [DATA] [OUT] [SEED]",
                    "plans all instances, and compares them with the best published",
                    (given, out) -> HhcrspTable.print(
                            given.real(0), given.path(1, HHCRSP), given.path(2, HHCRSP_OUT), given.seed(3), out)),
            new Command(
                    "hhcrsp-peer SECONDS [DATA] [OUT] [SEED] [ONLY]",
                    "plans instances with ours and with Timefold, in turn; ONLY names some, or groups, as in A,B,C5",
                    (given, out) -> HhcrspPeerTable.print(
                            given.real(0),
                            given.path(1, HHCRSP),
                            given.path(2, HHCRSP_OUT),
                            given.seed(3),
                            given.names(4),
                            HhcrspPeerTable::timefold,
                            out)),
            new Command(
                    "hhcrsp-speed SECONDS [DATA] [SEED]",
                    "counts the changes a second that are looked at, from 10 to 300 patients",
                    (given, out) -> {
                        HhcrspSpeed.print(given.real(0), given.path(1, HHCRSP), given.seed(2), out);
                        return true;
                    }),
            new Command(
                    "uhhc INSTANCE SECONDS OUT [SEED]",
                    "plans one unified home health care instance, writes the solution, prints its cost and the parts"
                            + " of it",
                    (given, out) -> {
                        Uhhc.solve(given.path(0), given.real(1), given.path(2), given.seed(3), out);
                        return true;
                    }),
            new Command(
                    "uhhc-table SECONDS [DATA] [OUT] [SEED]",
                    "plans all of those, and compares them with the published ones",
                    (given, out) -> UhhcTable.print(
                            given.real(0), given.path(1, UHHC), given.path(2, UHHC_OUT), given.seed(3), out)),
            new Command(
                    "team VISITS CASEWORKERS DAYS SECONDS [SEED]",
                    "plans the visits of a team, drawn at random",
                    (given, out) -> {
                        TeamWeek.print(
                                given.whole(0), given.whole(1), given.whole(2), given.real(3), given.seed(4), out);
                        return true;
                    }),
            new Command(
                    "start RUNS",
                    "starts the service and an empty application, with and without a cache, and compares",
                    (given, out) -> {
                        StartTable.print(given.whole(0), out);
                        return true;
                    }),
            new Command(
                    "load SECONDS [DATABASES] [CASES] [CALLERS]",
                    "has callers take cases from referral to end, beside an application that writes as many rows; each"
                            + " block twice; as in h2,postgresql 1000,10000,100000 1,8,64",
                    (given, out) -> {
                        LoadTable.print(
                                given.real(0),
                                given.list(1, "h2,postgresql"),
                                given.numbers(2, "1000,10000,100000"),
                                given.numbers(3, "1,8,64"),
                                out);
                        return true;
                    }),
            new Command(
                    "load-two SECONDS [CALLERS]",
                    "does so with one instance and with two on one PostgreSQL, in turn",
                    (given, out) -> TwoInstancesTable.print(given.real(0), given.numbers(1, "8,64"), out)),
            new Command(
                    "load-flowable SECONDS [DATABASES] [CALLERS]",
                    "takes cases from referral to end with ours and with Flowable, in turn",
                    (given, out) -> {
                        FlowableTable.print(
                                given.real(0), given.list(1, "h2,postgresql"), given.numbers(2, "1,8,64"), out);
                        return true;
                    }));

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

    /** Gives 0 if all went well, 1 if a solution does not hold, 2 if the arguments make no sense. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) throws IOException {
        try {
            for (Command command : COMMANDS) {
                if (command.isMeant(arguments)) {
                    var given = new Given(arguments.subList(1, arguments.size()));
                    return command.action().run(given, out) ? 0 : 1;
                }
            }
        } catch (NumberFormatException notANumber) {
            err.println("must be a number: " + notANumber.getMessage());
        } catch (FileNotFoundException | NoSuchFileException missing) {
            err.println("there must be such a file: " + missing.getMessage());
            return 2;
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            err.println("the file must be an instance of this benchmark: " + unreadable.getMessage());
            return 2;
        }
        COMMANDS.forEach(command -> err.println(command.usage() + "\n    " + command.does()));
        err.println(
                "DATA is ../shared/data/hhcrsp or uhhc, OUT target/hhcrsp or uhhc, and SEED 1 unless they are given.");
        return 2;
    }

    /**
     * One thing that can be done.
     *
     * @param usage its name and its arguments; those in brackets may be left out
     * @param does what it does
     * @param action does it
     */
    private record Command(String usage, String does, Action action) {
        boolean isMeant(List<String> arguments) {
            List<String> words = List.of(usage.split(" ", -1));
            long needed = words.stream().filter(word -> !word.startsWith("[")).count();
            return !arguments.isEmpty()
                    && arguments.getFirst().equals(words.getFirst())
                    && arguments.size() >= needed
                    && arguments.size() <= words.size();
        }
    }

    private interface Action {
        /** Whether all went well. */
        boolean run(Given given, PrintStream out) throws IOException;
    }

    /** The arguments of a command. */
    private record Given(List<String> values) {
        private String or(int index, String otherwise) {
            return index < values.size() ? values.get(index) : otherwise;
        }

        Path path(int index) {
            return Path.of(values.get(index));
        }

        Path path(int index, String otherwise) {
            return Path.of(or(index, otherwise));
        }

        double real(int index) {
            return Double.parseDouble(values.get(index));
        }

        int whole(int index) {
            return Integer.parseInt(values.get(index));
        }

        long seed(int index) {
            return Long.parseLong(or(index, "1"));
        }

        Set<String> names(int index) {
            return list(index, "").stream().filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
        }

        List<String> list(int index, String otherwise) {
            return List.of(or(index, otherwise).split(",", -1));
        }

        List<Integer> numbers(int index, String otherwise) {
            return list(index, otherwise).stream().map(Integer::valueOf).toList();
        }
    }
}
