package be.driehoek.benchmarks;

import be.driehoek.assessment.Eligibility;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.RecordedEvent;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Referral;
import com.fasterxml.jackson.databind.JavaType;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
    private static final int EVENTS = 60;
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate STARTED = LocalDate.of(2026, 4, 1);
    private static final int LAST_DAY = 180;
    private static final CaseId ID = new CaseId(UUID.fromString("7d3c2f6e-1b0a-4c58-9e47-2a6f0d8b5c13"));
    private static final JavaType EVENT_LIST =
            StrictJson.mapper().getTypeFactory().constructCollectionType(List.class, RecordedEvent.class);

    private final Practice practice = practice();
    private final Recording tomorrow = on(STARTED.plusDays(LAST_DAY + 1));
    private final Command next = visit(STARTED.plusDays(LAST_DAY + 1));
    private final GuidanceCase current = sixMonths();
    private final List<RecordedEvent> events = List.copyOf(current.events());
    private final byte[] json = StrictJson.write(events);

    /** Sees to it that each measured step does what it should, before anything is measured. */
    @Setup
    public void check() {
        if (events.size() != EVENTS || !replay().equals(current) || !read().equals(events)) {
            throw new IllegalStateException(
                    "the case must have %d events and survive storage: got %d events".formatted(EVENTS, events.size()));
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
        return current.decide(next, practice, tomorrow);
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

    private static Practice practice() {
        var register = PolicyRegister.shipped();
        return new Practice(
                Eligibility.under(register).assessor(PolicyRegister.CAW_LIMBURG),
                register.inForce(PolicyRegister.CAW_LIMBURG, RECEIVED)
                        .orElseThrow()
                        .term(),
                day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    }

    /** Six months of guidance as a busy team keeps them: a visit every fourth day, feedback every thirtieth. */
    private GuidanceCase sixMonths() {
        var guided = accepted(GuidanceCase.receive(ID, referral(), practice, on(RECEIVED)));
        guided = after(guided, amendment(RECEIVED.plusDays(3)));
        guided = after(guided, acceptance(RECEIVED.plusDays(7)));
        guided = after(guided, assignment(RECEIVED.plusDays(7)));
        guided = after(guided, intake(RECEIVED.plusDays(14)));
        guided = after(guided, agreement(RECEIVED.plusDays(21)));
        guided = after(guided, start(STARTED));
        for (int day = 1; day <= LAST_DAY; day++) {
            var date = STARTED.plusDays(day);
            if (day % 4 == 0) {
                guided = after(guided, visit(date));
            }
            if (day % 30 == 0) {
                guided = after(guided, feedback(date));
            }
            if (day == LAST_DAY / 2 || day == LAST_DAY) {
                guided = after(guided, evaluation(date));
            }
        }
        return guided;
    }

    private GuidanceCase after(GuidanceCase before, Command command) {
        return accepted(before.decide(command, practice, on(command.on())));
    }

    private static GuidanceCase accepted(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted.result();
            case Decision.Refused refused ->
                throw new IllegalStateException("each command must be recorded: got " + refused);
        };
    }

    private static Recording on(LocalDate day) {
        return Recording.of(day.atTime(LocalTime.NOON).atZone(BRUSSELS).toInstant(), BRUSSELS, new AccountId("worker"));
    }

    private static Referral referral() {
        return read("""
            {"receivedOn": "%s", "channel": "EMAIL",
             "referrer": {"kind": "OCMW", "organisation": "OCMW Voorbeeld", "name": "An Voorbeeld",
                          "email": "an@ocmw.example", "phone": "011 00 00 00"},
             "tenant": {"name": "Bo Voorbeeld", "phone": "011 00 00 01", "language": "nl", "interpreter": false,
                        "household": {"adults": 1, "children": 2}},
             "tenancy": {"sector": "PRIVATE", "address": {"postalCode": "3600", "municipality": "Genk"}},
             "housingProblems": [{"kind": "HOARDING", "description": "The hall and the kitchen cannot be used."}],
             "rentArrears": true, "arrears": {"months": 3, "amount": 1950.00}, "evictionRisk": "FUTURE",
             "riskEstimate": {"by": "An Voorbeeld", "why": "The landlord has warned twice in writing."},
             "socialNetwork": "ABSENT",
             "reason": "The landlord asks for a solution.", "desiredResult": "The tenant can stay."}
            """.formatted(RECEIVED), Referral.class);
    }

    /** The answer that the referral leaves open. */
    private static Command amendment(LocalDate on) {
        return command(on, """
            "type": "amend-referral", "changes": {"discussedWithTenant": true}, "source": "the referrer, by phone"
            """);
    }

    private static Command acceptance(LocalDate on) {
        return command(on, """
            "type": "accept-referral"
            """);
    }

    private static Command assignment(LocalDate on) {
        return command(on, """
            "type": "assign-caseworker", "caseworker": "worker"
            """);
    }

    private static Command intake(LocalDate on) {
        return command(on, """
            "type": "hold-intake-visit", "attendees": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
            "reason": "The landlord has warned twice.", "desiredResult": "To keep the home.",
            "cooperation": "A visit on Monday mornings; whoever cannot come says so the day before.",
            "tenantAgrees": true
            """);
    }

    private static Command agreement(LocalDate on) {
        return command(on, """
            "type": "agree-goals", "goals": [
              {"id": "kitchen", "title": "The kitchen can be used again.", "housingProblem": "HOARDING",
               "orientation": "CURATIVE", "desiredResult": "A clear worktop, and nothing on the stove.",
               "tenantsWords": "I want to cook again.", "agreedBy": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
               "strengths": ["A sister who helps to sort."], "weight": 2,
               "levels": {"-2": "The stove is covered.", "0": "The stove is free.", "2": "There is a meal each day."}},
              {"id": "hall", "title": "The hall is a way out.", "housingProblem": "HOARDING",
               "orientation": "CURATIVE", "desiredResult": "A free path to the front door.",
               "agreedBy": ["TENANT", "CASEWORKER", "THIRD_PARTY"], "strengths": ["Knows what may go."],
               "levels": {"-2": "The door opens halfway.", "0": "A free path of 90 cm.", "2": "The floor is free."}}]
            """);
    }

    private static Command start(LocalDate on) {
        return command(on, """
            "type": "start-guidance"
            """);
    }

    private static Command visit(LocalDate on) {
        return command(on, """
            "type": "hold-visit", "attendees": ["TENANT", "CASEWORKER"], "goals": ["kitchen", "hall"],
            "note": "Sorted two boxes together; the tenant chooses what goes to the recycling park."
            """);
    }

    private static Command feedback(LocalDate on) {
        return command(on, """
            "type": "give-feedback", "summary": "The visits take place and the hall is free.", "channel": "EMAIL",
            "disclosed": ["the visits", "the goals"]
            """);
    }

    private static Command evaluation(LocalDate on) {
        return command(on, """
            "type": "hold-evaluation", "attendees": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
            "ratings": [{"goal": "kitchen", "level": 0, "by": "TENANT"},
                        {"goal": "kitchen", "level": -1, "by": "CASEWORKER"},
                        {"goal": "hall", "level": 1, "by": "TENANT"}],
            "answer": "One visit a week in the kitchen alone.",
            "adjustments": [{"goal": "kitchen", "adjustment": "Sort for half an hour at most."}]
            """);
    }

    private static Command command(LocalDate on, String fields) {
        return read("{\"on\": \"%s\", %s}".formatted(on, fields), Command.class);
    }

    private static <T> T read(String json, Class<T> type) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
