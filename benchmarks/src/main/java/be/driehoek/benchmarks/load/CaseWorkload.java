package be.driehoek.benchmarks.load;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A case of an invented tenant from its referral to its end, by the commands that every case has. */
final class CaseWorkload implements Workload {
    /** Stands for the tenant's number, which has as many digits. */
    static final String NUMBER = "0000000";

    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");

    private static final List<String> COMMANDS = List.of("""
        {"type": "accept-referral", "on": "%s"}
        """, """
        {"type": "assign-caseworker", "on": "%s", "caseworker": "caseworker"}
        """, """
        {"type": "hold-intake-visit", "on": "%s", "attendees": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
         "reason": "The landlord has warned twice.", "desiredResult": "To keep the home.",
         "cooperation": "A visit on Monday mornings; whoever cannot come says so the day before.",
         "tenantAgrees": true, "housingBefore": "HOUSED"}
        """, """
        {"type": "agree-goals", "on": "%s", "goals": [
          {"id": "kitchen", "title": "The kitchen can be used again.", "housingProblem": "HOARDING",
           "orientation": "CURATIVE", "desiredResult": "A clear worktop, and nothing on the stove.",
           "tenantsWords": "I want to cook again.", "agreedBy": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
           "strengths": ["A sister who helps to sort."], "weight": 2,
           "levels": {"-2": "The stove is covered.", "0": "The stove is free.", "2": "There is a meal each day."}}]}
        """, """
        {"type": "start-guidance", "on": "%s"}
        """, """
        {"type": "hold-visit", "on": "%s", "attendees": ["TENANT", "CASEWORKER"], "goals": ["kitchen"],
         "note": "Sorted two boxes together; the tenant chooses what goes to the recycling park."}
        """, """
        {"type": "hold-evaluation", "on": "%s", "attendees": ["TENANT", "CASEWORKER", "THIRD_PARTY"],
         "ratings": [{"goal": "kitchen", "level": 0, "by": "TENANT"}],
         "answer": "One visit a week in the kitchen alone."}
        """, """
        {"type": "close-case", "on": "%s", "ended": "GOALS_REACHED", "outcome": "HOUSING_KEPT",
         "housingAfter": "HOUSED", "note": "The tenant cooks again."}
        """);

    /** How long after the referral, in days. */
    private static final List<Integer> DAYS = List.of(4, 5, 14, 21, 28, 42, 120, 180);

    static final int STEPS = 1 + COMMANDS.size();

    private final String referral;
    private final List<String> commands;
    private final AtomicInteger numbers;

    /**
     * Prepares the texts.
     *
     * @param today the last day on which something may have happened
     * @param numbers the number of the tenant before
     */
    CaseWorkload(LocalDate today, AtomicInteger numbers) {
        LocalDate received = today.minusDays(DAYS.getLast() + 7L);
        this.numbers = numbers;
        this.referral = """
            {"receivedOn": "%s", "channel": "EMAIL",
             "referrer": {"kind": "OCMW", "organisation": "OCMW Voorbeeld", "name": "An Voorbeeld",
                          "email": "an@ocmw.example", "phone": "011 00 00 00"},
             "tenant": {"name": "Huurder 0000000", "email": "huurder-0000000@example.org", "language": "nl",
                        "household": {"adults": 1, "children": 2}},
             "tenancy": {"sector": "PRIVATE", "address": {"postalCode": "3600", "municipality": "Genk"}},
             "housingProblems": [{"kind": "HOARDING", "description": "The hall and the kitchen cannot be used."}],
             "evictionRisk": "FUTURE",
             "riskEstimate": {"by": "An Voorbeeld", "why": "The landlord has warned twice in writing."},
             "discussedWithTenant": true, "socialNetwork": "ABSENT",
             "reason": "The landlord asks for a solution.", "desiredResult": "The tenant can stay."}
            """.formatted(received);
        this.commands = IntStream.range(0, COMMANDS.size())
                .mapToObj(step -> COMMANDS.get(step).formatted(received.plusDays(DAYS.get(step))))
                .toList();
    }

    /** A number as it stands in the texts. */
    static String digits(int number) {
        return String.format(Locale.ROOT, "%07d", number);
    }

    @Override
    public void run(Http http, Timings timings) throws IOException {
        open(http, timings, STEPS);
    }

    /** Opens a case and goes some steps with it, of which the referral is the first. Gives the id of the case. */
    String open(Http http, Timings timings, int steps) throws IOException {
        String body = referral.replace(NUMBER, digits(numbers.incrementAndGet()));
        String id = caseId(timings.time(() -> http.post("/api/referrals", body)));
        String path = "/api/cases/" + id + "/commands";
        for (String command : commands.subList(0, steps - 1)) {
            timings.time(() -> http.post(path, command));
        }
        return id;
    }

    private static String caseId(String answer) throws IOException {
        Matcher opened = CASE.matcher(answer);
        if (!opened.find()) {
            throw new IOException("a referral must open a case: got " + answer);
        }
        return opened.group(1);
    }
}
