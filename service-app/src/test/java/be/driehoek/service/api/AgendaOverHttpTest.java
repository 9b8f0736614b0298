package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.agenda.ObligationState;
import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock stands on 22 November 2026, and the demo's cases are there. */
@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("The agenda of a team")
class AgendaOverHttpTest {
    private final ObjectMapper json = new ObjectMapper();
    private final Caller teamLead;

    AgendaOverHttpTest(EmbeddedServer server) {
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "en");
    }

    @Test
    void is_that_of_seven_days_from_today_where_nothing_else_is_asked() {
        var agenda = get("/api/agenda");

        assertThat(agenda.at("/on").asText()).isEqualTo("2026-11-22");
        assertThat(agenda.at("/from").asText()).isEqualTo("2026-11-22");
        assertThat(agenda.at("/until").asText()).isEqualTo("2026-11-28");
        assertThat(get("/api/agenda?on=2026-11-20").at("/until").asText()).isEqualTo("2026-11-26");
        assertThat(get("/api/agenda?from=2026-12-01").at("/until").asText()).isEqualTo("2026-12-07");
    }

    @Test
    void has_all_that_the_agendas_of_its_cases_have_and_nothing_twice() {
        var ofTheTeam = entries(get("/api/agenda?from=2026-01-01&until=2026-12-31"));
        var ofTheCases = new ArrayList<String>();
        for (var found : get("/api/cases").get("cases")) {
            var id = found.get("id").asText();
            for (var obligation : get("/api/cases/" + id + "/agenda")) {
                if (obligation.get("from").asText().compareTo("2026-12-31") <= 0) {
                    ofTheCases.add(id + " " + obligation.get("id").asText() + " "
                            + obligation.get("state").asText());
                }
            }
        }

        assertThat(ofTheTeam).extracting(AgendaOverHttpTest::inShort).containsExactlyInAnyOrderElementsOf(ofTheCases);
        assertThat(ofTheCases).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void counts_what_it_has_in_each_state() {
        var agenda = get("/api/agenda?from=2026-01-01&until=2026-12-31");
        var entries = entries(agenda);

        assertThat(agenda.get("counts").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Arrays.stream(ObligationState.values())
                        .map(ObligationState::name)
                        .toList());
        for (var state : ObligationState.values()) {
            var count = entries.stream()
                    .filter(entry -> entry.get("state").asText().equals(state.name()))
                    .count();
            assertThat(agenda.at("/counts/" + state).asLong()).as("%s", state).isEqualTo(count);
            assertThat(count).as("the demo shows %s", state).isPositive();
        }
        for (var day : agenda.get("days")) {
            assertThat(day.get("obligations"))
                    .allSatisfy(entry -> assertThat(entry.get("due")).isEqualTo(day.get("day")));
            assertThat(StreamSupport.stream(day.get("counts").spliterator(), false)
                            .mapToInt(JsonNode::asInt)
                            .sum())
                    .isEqualTo(day.get("obligations").size());
        }
    }

    @Test
    void of_one_caseworker_has_the_cases_of_that_caseworker() {
        var everyone = entries(get("/api/agenda?from=2026-01-01&until=2026-12-31"));
        var one = entries(get("/api/agenda?from=2026-01-01&until=2026-12-31&caseworker=caseworker2"));

        assertThat(one)
                .isNotEmpty()
                .containsExactlyElementsOf(everyone.stream()
                        .filter(entry -> entry.path("caseworker").asText().equals("caseworker2"))
                        .toList());
        assertThat(entries(get("/api/agenda?caseworker=nobody"))).isEmpty();
    }

    @Test
    void of_later_days_leaves_out_the_cases_that_were_over_by_then() {
        var closed = get("/api/cases?phase=CLOSED").at("/cases/0/id").asText();
        var last = StreamSupport.stream(get("/api/cases/" + closed + "/agenda").spliterator(), false)
                .map(obligation -> obligation.get("due").asText())
                .max(String::compareTo)
                .orElseThrow();

        assertThat(casesFrom(last)).contains(closed);
        assertThat(casesFrom(LocalDate.parse(last).plusDays(1).toString())).doesNotContain(closed);
    }

    @Test
    void as_known_at_a_moment_has_only_what_had_been_recorded_by_then() {
        var period = "/api/agenda?from=2026-01-01&until=2026-12-31";
        var now = get(period);

        assertThat(get(period + "&asKnownAt=2026-11-22T23:59:59Z")).isEqualTo(now);
        assertThat(get(period + "&asKnownAt=2026-11-21T00:00:00Z").get("days")).isEmpty();
        var id = entries(now).getFirst().get("case").asText();
        assertThat(get("/api/cases/" + id + "/agenda?asKnownAt=2026-11-22T23:59:59Z"))
                .isEqualTo(get("/api/cases/" + id + "/agenda"));
        assertThat(get("/api/cases/" + id + "/agenda?asKnownAt=2026-11-21T00:00:00Z"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void comes_in_parts_that_follow_each_other(int limit) {
        var whole = get("/api/agenda");
        var parts = new ArrayList<JsonNode>();
        var part = get("/api/agenda?limit=" + limit);
        parts.addAll(entries(part));
        while (part.has("next")) {
            assertThat(entries(part)).hasSize(limit);
            assertThat(part.get("counts")).isEqualTo(whole.get("counts"));
            part = get(
                    "/api/agenda?limit=" + limit + "&cursor=" + part.get("next").asText());
            parts.addAll(entries(part));
        }
        assertThat(parts).isEqualTo(entries(whole)).hasSizeGreaterThan(7);
        assertThat(whole.has("next")).isFalse();
    }

    @Test
    void tells_nothing_about_tenants() {
        assertThat(teamLead.get("/api/agenda?from=2026-01-01&until=2026-12-31").body())
                .doesNotContain("Demo Huurder", "Voorbeeldstraat", "Toeleider");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-22&until=2026-11-21, /until",
        "from=2026-01-01&until=2027-01-02, /until",
        "on=today, /on",
        "from=2026-02-30, /from",
        "asKnownAt=2026-11-22, /asKnownAt",
        "caseworker=a%20b, /caseworker"
    })
    void a_wrong_question_is_pointed_at(String query, String pointer) {
        var response = teamLead.get("/api/agenda?" + query);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }

    private List<String> casesFrom(String day) {
        return entries(get("/api/agenda?from=" + day)).stream()
                .map(entry -> entry.get("case").asText())
                .distinct()
                .toList();
    }

    private static String inShort(JsonNode entry) {
        return entry.get("case").asText() + " " + entry.get("id").asText() + " "
                + entry.get("state").asText();
    }

    private static List<JsonNode> entries(JsonNode agenda) {
        return StreamSupport.stream(agenda.get("days").spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.get("obligations").spliterator(), false))
                .toList();
    }

    private JsonNode get(String path) {
        var response = teamLead.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parse(response.body());
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the body must be JSON: got " + body, e);
        }
    }
}
