package be.driehoek.benchmarks;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JavaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with a case of sixty events: it is read from storage, replayed, and answers the next command. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CaseBenchmark {
    private static final CaseId ID = new CaseId(UUID.fromString("7d3c2f6e-1b0a-4c58-9e47-2a6f0d8b5c13"));
    private static final JavaType EVENT_LIST =
            StrictJson.mapper().getTypeFactory().constructCollectionType(List.class, RecordedEvent.class);

    private final BusyCase sample = new BusyCase(ID, LocalDate.of(2026, 3, 2));
    private final Command next = BusyCase.visit(sample.lastDay().plusDays(1));
    private final GuidanceCase current = sample.sixMonths();
    private final List<RecordedEvent> events = List.copyOf(current.events());
    private final byte[] json = StrictJson.write(events);

    /** Sees to it that each measured step does what it should, before anything is measured. */
    @Setup
    public void check() {
        if (events.size() != BusyCase.EVENTS || !replay().equals(current) || !read().equals(events)) {
            throw new IllegalStateException("the case must have %d events and survive storage: got %d events"
                    .formatted(BusyCase.EVENTS, events.size()));
        }
        if (!(decide() instanceof Decision.Accepted)) {
            throw new IllegalStateException("the next command must be recorded: got " + decide());
        }
    }

    /**
     * The case from its events.
     *
     * @return the case
     */
    @Benchmark
    public GuidanceCase replay() {
        return GuidanceCase.replay(ID, events);
    }

    /**
     * The answer to one command: one more home visit.
     *
     * @return the decision
     */
    @Benchmark
    public Decision decide() {
        return current.decide(next, sample.practice(), BusyCase.on(next.on()));
    }

    /**
     * All events as JSON.
     *
     * @return the text in UTF-8
     */
    @Benchmark
    public byte[] write() {
        return StrictJson.write(events);
    }

    /**
     * All events from JSON, strictly.
     *
     * @return the events
     */
    @Benchmark
    public Object read() {
        return StrictJson.read(json, EVENT_LIST);
    }
}
