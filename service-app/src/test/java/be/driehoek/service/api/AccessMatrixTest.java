package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.PastTheFence;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.api.ApiDocument.Call;
import be.driehoek.service.api.ApiDocument.Example;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R1, R2: every call by every account for every purpose, about a case whatever it is to them")
class AccessMatrixTest {
    private static final String ANONYMOUS = "anonymous";
    private static final List<String> CALLERS =
            List.of(ANONYMOUS, "caseworker", "caseworker2", "teamlead", "referrer", "intermediary", "admin");

    private static final Set<String> OPEN = Set.of(
            "assessReferral",
            "beginSession",
            "comparePolicies",
            "endSession",
            "exportPolicy",
            "listPolicies",
            "listRules",
            "readCalendar",
            "showPolicy",
            "showReachability",
            "verifyPolicy");

    private static final String READING =
            "caseworker GUIDANCE TEAM_CONSULTATION, caseworker2 GUIDANCE TEAM_CONSULTATION,"
                    + " teamlead GUIDANCE TEAM_CONSULTATION SUPERVISION";
    private static final String WRITING = "caseworker GUIDANCE, caseworker2 GUIDANCE, teamlead GUIDANCE SUPERVISION";

    private static final String TOLD = "caseworker GUIDANCE, caseworker2 GUIDANCE, teamlead GUIDANCE,"
            + " referrer GUIDANCE, intermediary GUIDANCE";
    private static final String KEEPING = "teamlead GUIDANCE SUPERVISION";
    private static final String DECIDING = KEEPING + ", admin GUIDANCE SUPERVISION";

    private static final String ANYTHING = " GUIDANCE TEAM_CONSULTATION SUPERVISION";
    private static final String ADMINISTRATOR = "admin" + ANYTHING;
    private static final String EVERYBODY = CALLERS.stream()
            .filter(caller -> !caller.equals(ANONYMOUS))
            .map(caller -> caller + ANYTHING)
            .collect(Collectors.joining(", "));

    /** Who may make a call, and for which purposes; written by hand, apart from the code. */
    private static final Map<String, String> CLOSED = Map.ofEntries(
            Map.entry(
                    "receiveReferral",
                    "caseworker GUIDANCE, caseworker2 GUIDANCE, teamlead GUIDANCE SUPERVISION, referrer GUIDANCE"),
            Map.entry("showCase", READING),
            Map.entry("listEvents", READING),
            Map.entry("listDisclosures", READING),
            Map.entry("listDisclosed", TOLD),
            Map.entry("showDisclosed", TOLD),
            Map.entry("showCaseAgenda", READING),
            Map.entry("showCaseCalendar", READING),
            Map.entry("listCases", READING),
            Map.entry("listWaitingCases", READING),
            Map.entry("showTeamAgenda", READING),
            Map.entry("recordCommand", WRITING),
            Map.entry("openInEmergency", "caseworker GUIDANCE, caseworker2 GUIDANCE, teamlead GUIDANCE"),
            Map.entry("listEmergencyAccesses", "teamlead" + ANYTHING),
            Map.entry("reviewEmergencyAccess", "teamlead" + ANYTHING),
            Map.entry("createCalendarLink", WRITING),
            Map.entry("listCalendarLinks", WRITING),
            Map.entry("revokeCalendarLink", WRITING),
            Map.entry("planVisits", WRITING),
            Map.entry("showPlanningRun", WRITING),
            Map.entry("endPlanningRun", WRITING),
            Map.entry("setHold", KEEPING),
            Map.entry("listHolds", KEEPING),
            Map.entry("liftHold", KEEPING),
            Map.entry("proposeErasure", KEEPING),
            Map.entry("exportAccess", KEEPING),
            Map.entry("listDue", KEEPING),
            Map.entry("proposeRelease", KEEPING),
            Map.entry("listErasures", DECIDING),
            Map.entry("approveErasure", DECIDING),
            Map.entry("showMe", EVERYBODY),
            Map.entry("changePassword", EVERYBODY),
            Map.entry("createToken", EVERYBODY),
            Map.entry("listTokens", EVERYBODY),
            Map.entry("listSessions", EVERYBODY),
            Map.entry("endOtherSession", EVERYBODY),
            Map.entry("revokeToken", EVERYBODY),
            Map.entry("listAccounts", ADMINISTRATOR),
            Map.entry("createAccount", ADMINISTRATOR),
            Map.entry("showAccount", ADMINISTRATOR),
            Map.entry("changeAccount", ADMINISTRATOR),
            Map.entry("resetPassword", ADMINISTRATOR),
            Map.entry("listOrganisations", ADMINISTRATOR),
            Map.entry("createOrganisation", ADMINISTRATOR),
            Map.entry("listTeams", ADMINISTRATOR),
            Map.entry("createTeam", ADMINISTRATOR),
            Map.entry("listAuditEntries", ADMINISTRATOR));

    /** They take a second each time, or would change the accounts that call here: they are sent a body that does nothing. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("planVisits", "changePassword", "changeAccount");

    /** The one call that is for cases of other teams, see EmergencyOverHttpTest. */
    private static final String EMERGENCY = "openInEmergency";

    private static final String AGENDA = "/api/agenda";
    private static final Set<String> LISTS =
            Set.of("/api/cases?phase=ACCEPTED&limit=1000", "/api/waiting-list?limit=1000", AGENDA);

    private static final Set<Integer> SHUT_OUT = Set.of(401, 403);

    private final EmbeddedServer server;
    private final ApiDocument document;
    private final TransactionOperations<Connection> transactions;
    private final Map<String, String> cases = new LinkedHashMap<>();

    AccessMatrixTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.server = server;
        this.document = ApiDocument.servedBy(server);
        this.transactions = transactions;
    }

    @BeforeEach
    void cases_of_everybody() {
        for (var relation : List.of("OWN", "OWN_TEAM", "OWN_ORGANISATION", "OTHER_ORGANISATION")) {
            cases.put(relation, waitingCase());
        }
        move("OWN_TEAM", "demo", "demo", "caseworker2");
        move("OWN_ORGANISATION", "demo", "south", "caseworker");
        move("OTHER_ORGANISATION", "other", "team", "caseworker");
        cases.put("UNKNOWN", UUID.randomUUID().toString());
        cases.put("ERASED", waitingCase());
        erase("ERASED");
    }

    private void erase(String relation) {
        var proposed =
                as("teamlead").post("/api/cases/" + cases.get(relation) + "/erasures", "{\"requestedBy\":\"TENANT\"}");
        var approved = as("admin")
                .post(
                        "/api/erasures/"
                                + ApiDocument.parsed(proposed.body()).path("id").asText() + "/approval",
                        "");
        assertThat(ApiDocument.parsed(approved.body()).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void every_call_is_in_the_table() {
        assertThat(document.calls())
                .extracting(Call::id)
                .allSatisfy(id -> assertThat(OPEN.contains(id)).as(id).isNotEqualTo(CLOSED.containsKey(id)));
    }

    @Test
    void whoever_may_not_is_shut_out_whatever_it_is_about() {
        for (var call : document.calls()) {
            for (var caller : CALLERS) {
                for (var purpose : Purpose.values()) {
                    var answer = send(call, caller, purpose, "UNKNOWN");
                    var told = "%s by %s for %s".formatted(call, caller, purpose);
                    if (mayCall(call, caller, purpose)) {
                        assertThat(answer.statusCode()).as(told).isNotIn(SHUT_OUT);
                    } else {
                        assertThat(answer.statusCode()).as(told).isEqualTo(caller.equals(ANONYMOUS) ? 401 : 403);
                        for (var relation : cases.keySet()) {
                            assertSame(send(call, caller, purpose, relation), answer, told + " about " + relation);
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_case_of_others_is_like_none() {
        var about = document.calls().stream()
                .filter(call ->
                        call.path().contains("/cases/{id}") && !call.id().equals(EMERGENCY))
                .toList();
        assertThat(about).hasSizeGreaterThan(4);
        for (var call : about) {
            for (var caller : CALLERS) {
                for (var purpose : Purpose.values()) {
                    if (mayCall(call, caller, purpose)) {
                        var unknown = send(call, caller, purpose, "UNKNOWN");
                        assertThat(unknown.statusCode()).isEqualTo(404);
                        for (var relation : List.of("OWN_ORGANISATION", "OTHER_ORGANISATION", "ERASED")) {
                            assertSame(
                                    send(call, caller, purpose, relation),
                                    unknown,
                                    "%s by %s about %s".formatted(call, caller, relation));
                        }
                        for (var relation : List.of("OWN", "OWN_TEAM")) {
                            var status = send(call, caller, purpose, relation).statusCode();
                            // The hold of the example is not there.
                            assertThat(call.path().contains("{hold}") ? 204 : status)
                                    .as("%s by %s about %s", call, caller, relation)
                                    .isNotIn(401, 403, 404);
                        }
                    }
                }
            }
        }
    }

    @Test
    void lists_hold_the_own_teams_cases_alone() {
        for (var list : LISTS) {
            for (var caller : List.of("caseworker", "caseworker2", "teamlead")) {
                var shown = as(caller).get(list).body();
                assertThat(shown).doesNotContain(cases.get("OWN_ORGANISATION"), cases.get("OTHER_ORGANISATION"));
                if (!list.equals(AGENDA)) {
                    assertThat(shown).contains(cases.get("OWN"), cases.get("OWN_TEAM"));
                }
            }
        }
    }

    @Test
    void what_was_disclosed_is_read_by_its_recipient_while_it_is_open_and_is_like_nothing_for_anybody_else() {
        for (var recipient : List.of("referrer", "intermediary", "caseworker2", "teamlead")) {
            var open = disclosed("OWN", recipient);
            var revoked = disclosed("OWN", recipient);
            var past = disclosed("OWN", recipient);
            var recorded = as("caseworker")
                    .post(
                            "/api/cases/%s/commands".formatted(cases.get("OWN")),
                            "{\"type\":\"revoke-disclosure\",\"on\":\"%s\",\"disclosure\":%d}"
                                    .formatted(today(), revoked.sequence()));
            assertThat(recorded.statusCode()).isEqualTo(200);
            execute("update disclosure set disclosed_on = date '2025-01-02', open_until = date '2025-01-03' where id ="
                    + " '"
                    + past.id() + "'");
            for (var caller : CALLERS) {
                if (caller.equals(ANONYMOUS) || caller.equals("admin")) {
                    continue;
                }
                var unknown = as(caller).get("/api/disclosures/" + UUID.randomUUID());
                assertThat(unknown.statusCode()).isEqualTo(404);
                for (var disclosure : List.of(open, revoked, past)) {
                    var answer = as(caller).get("/api/disclosures/" + disclosure.id());
                    var list = as(caller).get("/api/disclosures?limit=1000").body();
                    if (caller.equals(recipient) && disclosure.equals(open)) {
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.headers().firstValue("ETag")).isEmpty();
                        assertThat(list).contains(disclosure.id());
                    } else {
                        assertSame(answer, unknown, "%s about one of %s".formatted(caller, recipient));
                        assertThat(list).doesNotContain(disclosure.id());
                    }
                }
            }
        }
    }

    private record Disclosed(String id, int sequence) {}

    private Disclosed disclosed(String relation, String recipient) {
        var path = "/api/cases/" + cases.get(relation);
        var recorded = as("caseworker").post(path + "/commands", """
            {"type": "disclose", "on": "%s", "items": ["STANDING"], "purpose": "To go on together.",
             "recipient": {"account": "%s", "kind": "AID_WORKER"}, "ground": "CONSENT",
             "consent": {"on": "%1$s"}, "until": "%1$s"}
            """.formatted(today(), recipient));
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(200);
        var last =
                ApiDocument.parsed(as("caseworker").get(path + "/disclosures").body());
        var told = last.get(last.size() - 1);
        return new Disclosed(told.path("id").asText(), told.path("sequence").asInt());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    private void execute(String sql) {
        PastTheFence.execute(transactions, sql);
    }

    @Test
    void a_calendar_link_leads_no_further_than_its_owner() {
        for (var relation : cases.keySet()) {
            var made = as("caseworker").post("/api/calendar-links", "{\"case\":\"%s\"}".formatted(cases.get(relation)));
            var mayRead = Set.of("OWN", "OWN_TEAM").contains(relation);
            assertThat(made.statusCode()).as(relation).isEqualTo(mayRead ? 201 : 404);
            if (mayRead) {
                var link = ApiDocument.parsed(made.body()).path("url").asText().replaceAll("^.*(/calendars/)", "$1");
                assertThat(as(ANONYMOUS).get(link).statusCode()).isEqualTo(200);
                move(relation, "demo", "south", "caseworker");
                assertThat(as(ANONYMOUS).get(link).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void an_earlier_case_of_the_tenant_is_told_to_the_team_that_has_it_alone() {
        var number = String.valueOf(System.nanoTime());
        var referral =
                "{\"receivedOn\":\"2024-05-06\",\"tenant\":{\"name\":\"Huurder %s\",\"email\":\"h%s@example.org\"}}"
                        .formatted(number, number);
        var first = opened(as("caseworker").post("/api/referrals", referral));
        var second = opened(as("caseworker").post("/api/referrals", referral));
        assertThat(as("caseworker").get("/api/cases/" + second).body()).contains(first);

        cases.put("FIRST", first);
        cases.put("SECOND", second);
        move("FIRST", "demo", "south", "caseworker");
        move("SECOND", "other", "team", "caseworker");

        var third = opened(as("caseworker").post("/api/referrals", referral));
        assertThat(as("caseworker").get("/api/cases/" + third).body()).doesNotContain(first, second);
    }

    private static boolean mayCall(Call call, String caller, Purpose purpose) {
        return OPEN.contains(call.id())
                || CLOSED.get(call.id())
                        .lines()
                        .flatMap(line -> List.of(line.split(", ?")).stream())
                        .map(entry -> List.of(entry.strip().split(" ")))
                        .anyMatch(entry -> entry.getFirst().equals(caller) && entry.contains(purpose.name()));
    }

    private HttpResponse<String> send(Call call, String caller, Purpose purpose, String relation) {
        var example = document.examples(call).getFirst();
        var id = example.with("id", cases.get(relation)).with("name", "nobody");
        var body = WITHOUT_EFFECT.contains(call.id()) ? id.body().map(ignored -> ApiDocument.parsed("{}")) : id.body();
        return new Example(call, id.name(), id.parameters(), body)
                .sentBy(as(caller).header("Purpose", purpose.name()));
    }

    private static void assertSame(HttpResponse<String> one, HttpResponse<String> other, String told) {
        assertThat(one.statusCode()).as(told).isEqualTo(other.statusCode());
        assertThat(one.body()).as(told).isEqualTo(other.body());
        assertThat(headers(one)).as(told).isEqualTo(headers(other));
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header ->
                        !Set.of("date", "x-request-id").contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private Caller as(String account) {
        return account.equals(ANONYMOUS) ? Caller.anonymous(server) : Caller.as(account, server);
    }

    private String waitingCase() {
        var id = opened(as("caseworker").post("/api/referrals", "{\"receivedOn\":\"2025-01-02\"}"));
        var accepted = as("caseworker")
                .post(
                        "/api/cases/" + id + "/commands",
                        "{\"type\":\"accept-referral\",\"on\":\"2025-01-03\",\"reason\":\"Urgent.\"}");
        assertThat(accepted.statusCode()).isEqualTo(200);
        return id;
    }

    private static String opened(HttpResponse<String> answer) {
        return Optional.of(ApiDocument.parsed(answer.body()).path("caseId").asText())
                .filter(id -> !id.isEmpty())
                .orElseThrow();
    }

    private void move(String relation, String organisation, String team, String caseworker) {
        CaseHolders.move(transactions, cases.get(relation), organisation, team, caseworker);
    }
}
