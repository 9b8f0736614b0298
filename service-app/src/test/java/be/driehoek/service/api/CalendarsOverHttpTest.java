package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("Calendars over HTTP")
class CalendarsOverHttpTest {
    private static final String NAME = "Zxqv Naam";

    private final ObjectMapper json = new ObjectMapper();
    private final TransactionOperations<Connection> transactions;
    private final Caller anonymous;
    private final Caller caseworker;
    private final Caller caseworker2;
    private final Caller teamLead;

    CalendarsOverHttpTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
        this.caseworker2 = Caller.as("caseworker2", server);
        this.teamLead = Caller.as("teamlead", server);
    }

    @Test
    void an_account_has_at_most_fifty_links() {
        var links = parse(caseworker2.get("/api/calendar-links").body());
        for (int held = links.size(); held < 50; held++) {
            assertThat(caseworker2.post("/api/calendar-links", "{}").statusCode())
                    .isEqualTo(201);
        }

        var refused = caseworker2.post("/api/calendar-links", "{}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/errors/0/must").asText()).contains("50");
        links = parse(caseworker2.get("/api/calendar-links").body());
        assertThat(links).hasSize(50);
        links.forEach(link -> caseworker2.send(
                "DELETE", "/api/calendar-links/" + link.get("id").asText()));
        assertThat(caseworker2.post("/api/calendar-links", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void te_2_the_calendar_of_a_case_has_its_evaluation() {
        var id = guided("caseworker");
        var response = caseworker.get("/api/cases/" + id + "/agenda.ics");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(response.body())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:" + id + "-TE-2@driehoek\r\n", "DTSTART;VALUE=DATE:20261130\r\n")
                .contains("DTSTART:20261201T093000Z\r\n", "DURATION:PT45M\r\n")
                .contains("SUMMARY:Evaluatie (TE-2)\\, dossier " + id.substring(0, 8))
                .doesNotContain("Zxqv");
    }

    @Test
    void it_speaks_the_language_of_the_reader_and_names_the_tenant_if_that_is_asked_for() {
        var path = "/api/cases/" + guided("caseworker") + "/agenda.ics";

        assertThat(caseworker.header("Accept-Language", "fr").get(path).body()).contains("SUMMARY:Évaluation (TE-2)");
        assertThat(teamLead.get(path + "?personalTitles=true").body())
                .contains("SUMMARY:Evaluatie (TE-2)\\, " + NAME + "\r\n", "LOCATION:Zxqvstraat 1\\, 3600 Genk\r\n");
        assertThat(caseworker.get(path + "?personalTitles=false").body()).doesNotContain("Zxqv");
        var maybe = caseworker.get(path + "?personalTitles=maybe");
        assertThat(maybe.statusCode()).isEqualTo(400);
        assertThat(parse(maybe.body()).at("/errors/0/pointer").asText()).isEqualTo("/personalTitles");
    }

    @Test
    void whoever_has_the_calendar_already_gets_it_not_again_until_it_changes() {
        var id = guided("caseworker");
        for (var path :
                List.of("/api/cases/" + id + "/agenda.ics", path(link(caseworker, "{\"case\":\"" + id + "\"}")))) {
            var first = caseworker.get(path);
            var tag = header(first, "ETag");

            for (var sent : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
                var again = caseworker.header("If-None-Match", sent).get(path);
                assertThat(again.statusCode()).as(sent).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(header(again, "ETag")).isEqualTo(tag);
            }
            assertThat(caseworker.header("If-None-Match", "\"x\"").get(path).statusCode())
                    .isEqualTo(200);
        }
        var path = "/api/cases/" + id + "/agenda.ics";
        var tag = header(caseworker.get(path), "ETag");
        record(id, "{'type':'correct-start','on':'2026-09-01'}");
        assertThat(caseworker.header("If-None-Match", tag).get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_link_leads_to_the_calendar_of_a_case_without_an_account() {
        var id = guided("caseworker");
        var created = create(caseworker, "{\"case\":\"" + id + "\",\"personalTitles\":true,\"language\":\"de\"}");
        var link = parse(created.body());

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(header(created, "Location"))
                .isEqualTo("/api/calendar-links/" + link.get("id").asText());
        assertThat(link.get("case").asText()).isEqualTo(id);
        assertThat(link.get("language").asText()).isEqualTo("de");
        assertThat(link.get("createdAt").asText()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(link.get("url").asText()).matches("http://localhost:[0-9]+/calendars/[A-Za-z0-9_-]{43}\\.ics");

        var feed = anonymous.get(path(link));
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(header(feed, "Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(header(feed, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(header(feed, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(feed.body())
                .contains("UID:" + id + "-TE-2@driehoek", "SUMMARY:Auswertung (TE-2)\\, " + NAME + "\r\n");
        assertThat(anonymous.send("HEAD", path(link)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_to_all_cases_leads_to_those_of_its_owner_as_they_are_now() {
        var own = List.of(guided("caseworker2"), guided("caseworker2"));
        var others = guided("caseworker");
        var link = link(caseworker2, "{}");

        var feed = anonymous.get(path(link)).body();
        assertThat(link.has("case")).isFalse();
        assertThat(own).allSatisfy(id -> assertThat(feed).contains("UID:" + id + "-TE-2@driehoek"));
        assertThat(feed).doesNotContain(others, "Zxqv").contains("NAME:Driehoek\\, mijn dossiers");

        record(own.getFirst(), "{'type':'assign-caseworker','on':'2026-11-20','caseworker':'caseworker'}");
        record(others, "{'type':'assign-caseworker','on':'2026-11-20','caseworker':'caseworker2'}");
        assertThat(anonymous.get(path(link)).body())
                .doesNotContain(own.getFirst())
                .contains(own.getLast(), others);
    }

    @Test
    void a_link_of_somebody_without_cases_leads_to_an_empty_calendar() {
        var feed = anonymous.get(path(link(teamLead, "{\"language\":\"en\"}")));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body())
                .contains("NAME:Driehoek\\, my cases", "END:VCALENDAR")
                .doesNotContain("VEVENT");
    }

    @Test
    void the_language_of_a_link_is_that_of_its_owner_if_none_is_named() {
        assertThat(link(caseworker.header("Accept-Language", "fr"), "{}")
                        .get("language")
                        .asText())
                .isEqualTo("fr");
        assertThat(link(caseworker, "{}").get("language").asText()).isEqualTo("nl");
    }

    @Test
    void links_are_listed_to_their_owner_without_their_addresses() {
        var mine = link(caseworker, "{}");
        var others = link(caseworker2, "{}");
        var listed = caseworker.get("/api/calendar-links");

        assertThat(listed.statusCode()).isEqualTo(200);
        assertThat(parse(listed.body()))
                .extracting(link -> link.get("id").asText())
                .contains(mine.get("id").asText())
                .doesNotContain(others.get("id").asText());
        assertThat(listed.body()).doesNotContain("url", "calendars/", secret(mine));
    }

    @Test
    void a_link_that_is_revoked_leads_nowhere_for_good() {
        var link = link(caseworker, "{}");
        var address = "/api/calendar-links/" + link.get("id").asText();
        assertThat(anonymous.get(path(link)).statusCode()).isEqualTo(200);

        assertThat(caseworker.send("DELETE", address).statusCode()).isEqualTo(204);

        assertThat(anonymous.get(path(link)).statusCode()).isEqualTo(404);
        assertThat(caseworker.send("DELETE", address).statusCode()).isEqualTo(204);
        assertThat(caseworker.get("/api/calendar-links").body())
                .doesNotContain(link.get("id").asText());
    }

    @Test
    void nobody_revokes_the_link_of_another() {
        var link = link(caseworker, "{}");
        var others =
                teamLead.send("DELETE", "/api/calendar-links/" + link.get("id").asText());
        var unknown = teamLead.send("DELETE", "/api/calendar-links/00000000-0000-0000-0000-000000000000");

        assertThat(others.statusCode()).isEqualTo(404);
        assertThat(others.body()).isEqualTo(unknown.body());
        assertThat(anonymous.get(path(link)).statusCode()).isEqualTo(200);
    }

    @Test
    void unknown_revoked_and_ill_formed_secrets_look_alike() {
        var revoked = link(caseworker, "{}");
        caseworker.send("DELETE", "/api/calendar-links/" + revoked.get("id").asText());
        var known = link(caseworker, "{}");
        var unknown = anonymous.get("/calendars/" + "A".repeat(43) + ".ics");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(header(unknown, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(unknown, "Cache-Control")).isEqualTo("private, no-store");
        for (var secret : List.of(
                secret(revoked),
                secret(known) + "A",
                secret(known).substring(1),
                "x",
                "%27",
                "a%20b",
                "A".repeat(4000))) {
            var response = anonymous.get("/calendars/" + secret + ".ics");
            assertThat(response.statusCode()).as(secret).isEqualTo(404);
            assertThat(response.body()).isEqualTo(unknown.body());
            assertThat(response.headers().map().keySet())
                    .isEqualTo(unknown.headers().map().keySet());
        }
        assertThat(anonymous.get("/calendars/" + secret(known)).statusCode()).isEqualTo(404);
    }

    @Test
    @NotBehindTheFence
    void secrets_differ_and_the_database_does_not_hold_them() {
        var secrets = IntStream.range(0, 20)
                .mapToObj(i -> secret(link(caseworker, "{}")))
                .toList();

        assertThat(new HashSet<>(secrets)).hasSameSizeAs(secrets);
        var stored = dump();
        assertThat(stored).contains("caseworker");
        assertThat(secrets).allSatisfy(secret -> assertThat(stored).doesNotContain(secret));
    }

    private String dump() {
        return transactions.executeRead(status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery("select * from calendar_link")) {
                var text = new StringBuilder();
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        text.append(rows.getString(column)).append(' ');
                    }
                }
                return text.toString();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"case\":\"x\"} | /case",
                "{\"case\":5} | /case",
                "{\"language\":\"es\"} | /language",
                "{\"language\":\"NL\"} | /language",
                "{\"personalTitles\":\"true\"} | /personalTitles",
                "{\"caseId\":\"x\"} | /caseId"
            })
    void a_wrong_request_is_pointed_at(String body, String pointer) {
        var response = create(caseworker, body);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    @Test
    void there_is_no_link_to_a_case_that_is_not_there() {
        assertThat(create(caseworker, "{\"case\":\"00000000-0000-0000-0000-000000000000\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referrer", "intermediary", "admin"})
    void others_have_no_links(String account, EmbeddedServer server) {
        assertThat(create(Caller.as(account, server), "{}").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> create(Caller caller, String body) {
        return caller.post("/api/calendar-links", body);
    }

    private JsonNode link(Caller caller, String body) {
        var response = create(caller, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return parse(response.body());
    }

    private static String path(JsonNode link) {
        return URI.create(link.get("url").asText()).getPath();
    }

    private static String secret(JsonNode link) {
        return path(link).replace("/calendars/", "").replace(".ics", "");
    }

    /** A case in guidance since 31 August 2026, with a visit ahead. */
    private String guided(String account) {
        var received = caseworker.post("/api/referrals", """
            {"receivedOn":"2026-08-01","referrer":{"kind":"OCMW"},"tenant":{"name":"%s"},
             "tenancy":{"address":{"street":"Zxqvstraat","houseNumber":"1","postalCode":"3600","municipality":"Genk"}}}
            """.formatted(NAME));
        var id = parse(received.body()).get("caseId").asText();
        record(id, "{'type':'accept-referral','on':'2026-08-02','reason':'x'}");
        record(id, "{'type':'assign-caseworker','on':'2026-08-02','caseworker':'%s'}".formatted(account));
        record(id, "{'type':'start-guidance','on':'2026-08-31'}");
        record(
                id,
                "{'type':'schedule-visit','on':'2026-11-20','plannedOn':'2026-12-01','plannedAt':'10:30',"
                        .concat("'minutes':45,'attendees':['TENANT','CASEWORKER'],'purpose':'GUIDANCE'}"));
        return id;
    }

    private void record(String id, String command) {
        var response = caseworker.post("/api/cases/" + id + "/commands", command.replace('\'', '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the body must be JSON: got " + body, e);
        }
    }
}
