package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.PastTheFence;
import be.driehoek.service.TestPostgres;
import be.driehoek.service.access.Holder;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.WithoutFirstFence;
import be.driehoek.service.api.ApiDocument.Call;
import be.driehoek.service.api.ApiDocument.Example;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = WithoutFirstFence.PROPERTY, value = "true")
@EnabledIfSystemProperty(
        named = "driehoek.test.fence",
        matches = "true",
        disabledReason = "mvn -Pfence -pl service-app -am")
@DisplayName("R14: every call by every account, when the service itself allows everything")
class SecondFenceTest {
    private static final List<String> CALLERS = List.of("caseworker", "caseworker2", "teamlead", "referrer", "admin");

    /** Their bodies would change the accounts that call here, or take a second each time. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("planVisits", "changePassword", "changeAccount");

    private static final String OWN_ORGANISATION = "demo";

    /** What an administrator sees and decides for all teams of the organisation. */
    private static final Set<String> ADMINISTRATION = Set.of("listErasures", "approveErasure", "listAuditEntries");

    private final EmbeddedServer server;
    private final ApiDocument document;
    private final TransactionOperations<Connection> transactions;

    SecondFenceTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.server = server;
        this.document = ApiDocument.servedBy(server);
        this.transactions = transactions;
    }

    /** A case with something of everything, and the ids by which each could be asked for. */
    private record Kept(String marker, String id, Map<String, String> ids) {
        String idFor(Call call) {
            return ids.entrySet().stream()
                    .filter(entry -> call.path().contains(entry.getKey() + "/{id}"))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(id);
        }
    }

    private final Map<String, Kept> others = new LinkedHashMap<>();

    @BeforeEach
    void cases_of_others() {
        for (var holder : List.of(new Holder(OWN_ORGANISATION, "south"), new Holder("other", "team"))) {
            var kept = keep("Marker" + System.nanoTime());
            CaseHolders.move(transactions, kept.id(), holder.organisation(), holder.team(), "caseworker");
            PastTheFence.execute(
                    transactions,
                    "update erasure set organisation = ?, team = ? where id = ?",
                    holder.organisation(),
                    holder.team(),
                    UUID.fromString(kept.ids().get("/erasures")));
            PastTheFence.execute(
                    transactions,
                    "update audit_entry set organisation = ? where chain = ?",
                    holder.organisation(),
                    "case/" + kept.id());
            PastTheFence.execute(
                    transactions,
                    "update calendar_link set account = 'somebody' where case_id = ?",
                    UUID.fromString(kept.id()));
            others.put(holder.organisation(), kept);
        }
    }

    private Kept keep(String marker) {
        var today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var opened = answered(as("caseworker").post("/api/referrals", """
            {"receivedOn": "%s", "tenant": {"name": "%s", "email": "%2$s@example.org"}}
            """.formatted(today.minusDays(3), marker)));
        var id = ApiDocument.parsed(opened.body()).path("caseId").asText();
        var path = "/api/cases/" + id;
        record(path, "{\"type\": \"accept-referral\", \"on\": \"%s\", \"reason\": \"%s\"}".formatted(today, marker));
        record(path, """
            {"type": "disclose", "on": "%s", "items": ["STANDING"], "purpose": "%s",
             "recipient": {"account": "intermediary", "kind": "AID_WORKER"}, "ground": "CONSENT",
             "consent": {"on": "%1$s"}, "until": "%1$s"}
            """.formatted(today, marker));
        var disclosed = ApiDocument.parsed(
                answered(as("caseworker").get(path + "/disclosures")).body());
        answered(as("teamlead").post(path + "/holds", "{\"reason\": \"other\", \"note\": \"%s\"}".formatted(marker)));
        answered(as("caseworker").post("/api/calendar-links", "{\"case\": \"%s\"}".formatted(id)));
        var erasure = answered(as("teamlead")
                .post(path + "/erasures", "{\"requestedBy\": \"TENANT\", \"reason\": \"%s\"}".formatted(marker)));
        return new Kept(
                marker,
                id,
                Map.of(
                        "/disclosures",
                        disclosed.get(0).path("id").asText(),
                        "/erasures",
                        ApiDocument.parsed(erasure.body()).path("id").asText()));
    }

    private void record(String path, String command) {
        answered(as("caseworker").post(path + "/commands", command));
    }

    private static HttpResponse<String> answered(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    @Test
    void nothing_of_others_comes_out_and_nothing_of_others_is_changed() throws SQLException {
        var before = rowsOfOthers();
        assertThat(before).hasSizeGreaterThan(20);
        for (var call : document.calls()) {
            for (var caller : CALLERS) {
                for (var purpose : Purpose.values()) {
                    for (var other : others.entrySet()) {
                        if (other.getKey().equals(OWN_ORGANISATION) && isForTheOrganisation(call, caller)) {
                            continue;
                        }
                        var answer = send(call, caller, purpose, other.getValue());
                        assertThat(answer.statusCode())
                                .as("%s by %s about one of %s: %s", call, caller, other.getKey(), answer.body())
                                .isLessThan(500);
                        others.entrySet().stream()
                                .filter(kept ->
                                        !kept.getKey().equals(OWN_ORGANISATION) || !isForTheOrganisation(call, caller))
                                .forEach(kept -> assertThat(answer.body())
                                        .as("%s by %s about one of %s", call, caller, kept.getKey())
                                        .doesNotContain(
                                                kept.getValue().marker(),
                                                kept.getValue().id()));
                    }
                }
            }
        }
        assertThat(rowsOfOthers()).isEqualTo(before);
    }

    @Test
    void what_is_their_own_is_still_shown() {
        var own = keep("Own" + System.nanoTime());
        assertThat(as("caseworker").get("/api/cases/" + own.id()).body()).contains(own.marker());
        assertThat(as("caseworker2").get("/api/cases?limit=1000").body()).contains(own.id());
        assertThat(as("intermediary")
                        .get("/api/disclosures/" + own.ids().get("/disclosures"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(as("admin").get("/api/audit-entries?case=" + own.id()).body())
                .contains(own.id());
    }

    private static boolean isForTheOrganisation(Call call, String caller) {
        return call.id().equals("openInEmergency") || (caller.equals("admin") && ADMINISTRATION.contains(call.id()));
    }

    private HttpResponse<String> send(Call call, String caller, Purpose purpose, Kept kept) {
        var example = document.examples(call).getFirst();
        var body = WITHOUT_EFFECT.contains(call.id())
                ? example.body().map(ignored -> ApiDocument.parsed("{}"))
                : example.body();
        var addressed = example.with("id", kept.idFor(call)).with("name", "nobody");
        return new Example(call, example.name(), addressed.parameters(), body)
                .sentBy(as(caller).header("Purpose", purpose.name()));
    }

    /** Every row about the cases of others, their chains of the audit trail included. */
    private List<String> rowsOfOthers() throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = TestPostgres.open(System.getProperty("datasources.default.url"));
                var tables = connection
                        .prepareStatement("select tablename from pg_tables where schemaname = 'public' order by 1")
                        .executeQuery()) {
            while (tables.next()) {
                for (var kept : others.values()) {
                    // Refusals name the case that was asked for, in the chain of whoever asked.
                    var rows = connection
                            .prepareStatement("""
                                select t::text from %s t
                                where t::text like '%%%s%%' and t::text not like '(organisation/%%' order by 1\
                                """.formatted(tables.getString(1), kept.id()))
                            .executeQuery();
                    while (rows.next()) {
                        found.add(tables.getString(1) + " " + rows.getString(1));
                    }
                }
            }
        }
        return found;
    }

    private Caller as(String account) {
        return Caller.as(account, server);
    }
}
