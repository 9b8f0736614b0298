package be.driehoek.benchmarks;

import be.driehoek.agenda.Agenda;
import be.driehoek.agenda.AgendaPeriod;
import be.driehoek.agenda.Obligation;
import be.driehoek.agenda.TeamAgenda;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.event.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is due: in one case of sixty events, and in all cases of a large team over a week, on one core. */
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AgendaBenchmark {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    /** One case, in the middle of its term. */
    @State(Scope.Benchmark)
    public static class OneCase {
        private final BusyCase sample = new BusyCase(new CaseId(new UUID(0, 0)), RECEIVED);
        private final GuidanceCase guidanceCase = sample.sixMonths();
        private final LocalDate today = sample.start().plusDays(100);
        private final LocalDate later = sample.lastDay().plusDays(30);

        List<Obligation> agenda(LocalDate on) {
            return Agenda.of(
                    guidanceCase, sample.policy().agenda(), sample.practice().workingDays(), on);
        }
    }

    /** Cases that were received on every day of a year, each with its own events. */
    @State(Scope.Benchmark)
    public static class Team {
        private static final int DAYS = 366;

        /** How many cases there are. */
        @Param({"10000", "100000"})
        public int size;

        private List<GuidanceCase> cases = List.of();
        private final BusyCase sample = new BusyCase(new CaseId(new UUID(0, 0)), RECEIVED);

        /** Writes the cases. */
        @Setup
        public void receive() {
            var lives = IntStream.range(0, DAYS)
                    .mapToObj(day -> new BusyCase(sample.id(), RECEIVED.plusDays(day))
                            .sixMonths()
                            .events())
                    .toList();
            cases = IntStream.range(0, size)
                    .mapToObj(number -> GuidanceCase.replay(
                            new CaseId(new UUID(1, number)),
                            lives.get(number % DAYS).stream().map(Team::copy).toList()))
                    .toList();
        }

        private static RecordedEvent copy(RecordedEvent event) {
            return new RecordedEvent(
                    event.sequence(), event.occurredOn(), event.recordedAt(), event.recordedBy(), event.data());
        }
    }

    /** How many cases were looked at. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Looked {
        /** The number since the last count. */
        public long cases;
    }

    /**
     * The obligations of a case in the middle of its term.
     *
     * @param one the case
     * @return the obligations
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public List<Obligation> obligations(OneCase one) {
        return one.agenda(one.today);
    }

    /**
     * The obligations of a case with all its sixty events.
     *
     * @param one the case
     * @return the obligations
     */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public List<Obligation> obligationsAtTheEnd(OneCase one) {
        return one.agenda(one.later);
    }

    /**
     * The agenda of a team over a week.
     *
     * @param team its cases
     * @param looked counts them
     * @return the agenda
     */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+UseSerialGC"})
    public TeamAgenda team(Team team, Looked looked) {
        var today = RECEIVED.plusDays(Team.DAYS);
        looked.cases += team.cases.size();
        return TeamAgenda.of(
                team.cases.stream(),
                guidanceCase -> team.sample.policy().agenda(),
                team.sample.practice().workingDays(),
                today,
                new AgendaPeriod(today, today.plusDays(6)));
    }
}
