package be.driehoek.benchmarks;

import be.driehoek.assessment.Eligibility;
import be.driehoek.calendar.BelgianWorkingDays;
import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Decision;
import be.driehoek.guidance.GuidanceCase;
import be.driehoek.guidance.Practice;
import be.driehoek.guidance.Recording;
import be.driehoek.guidance.command.Command;
import be.driehoek.json.StrictJson;
import be.driehoek.party.AccountId;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Referral;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * A case of sixty events.
 *
 * @param id the id of the case
 * @param received the day on which the referral is received; guidance starts thirty days later
 */
record BusyCase(CaseId id, LocalDate received) {
    static final int EVENTS = 60;

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final int LAST_DAY = 180;
    private static final PolicyRegister REGISTER = PolicyRegister.shipped();
    private static final Policy POLICY = REGISTER.policies().stream()
            .filter(policy -> policy.id().equals(PolicyRegister.CAW_LIMBURG))
            .findFirst()
            .orElseThrow();
    private static final Practice PRACTICE = new Practice(
            Eligibility.under(REGISTER).assessor(POLICY.id()), POLICY.term(), new BelgianWorkingDays(Set.of()));

    Policy policy() {
        return POLICY;
    }

    Practice practice() {
        return PRACTICE;
    }

    LocalDate start() {
        return received.plusDays(30);
    }

    LocalDate lastDay() {
        return start().plusDays(LAST_DAY);
    }

    /** Six months of guidance as a busy team keeps them: a visit every fourth day, feedback every thirtieth. */
    GuidanceCase sixMonths() {
        var guided = accepted(GuidanceCase.receive(id, referral(), PRACTICE, on(received)));
        guided = after(guided, amendment(received.plusDays(3)));
        guided = after(guided, acceptance(received.plusDays(7)));
        guided = after(guided, assignment(received.plusDays(7)));
        guided = after(guided, intake(received.plusDays(14)));
        guided = after(guided, agreement(received.plusDays(21)));
        guided = after(guided, start(start()));
        for (int day = 1; day <= LAST_DAY; day++) {
            var date = start().plusDays(day);
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
        return accepted(before.decide(command, PRACTICE, on(command.on())));
    }

    private static GuidanceCase accepted(Decision decision) {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted.result();
            case Decision.Refused refused ->
                throw new IllegalStateException("each command must be recorded: got " + refused);
        };
    }

    static Recording on(LocalDate day) {
        return Recording.of(day.atTime(LocalTime.NOON).atZone(BRUSSELS).toInstant(), BRUSSELS, new AccountId("worker"));
    }

    private Referral referral() {
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
            """.formatted(received), Referral.class);
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

    static Command visit(LocalDate on) {
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
