package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.rule.Rule;
import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("A case over HTTP, from its referral to its closure")
class CaseOverHttpTest {
    private static final String ELIGIBLE = """
        {"receivedOn": "%s",
         "referrer": {"kind": "OCMW", "name": "Toeleider", "email": "toeleider@example.org"},
         "tenancy": {"sector": "PRIVATE"},
         "housingProblems": [{"kind": "HOARDING"}],
         "evictionRisk": "FUTURE",
         "discussedWithTenant": true}
        """;
    private static final String ARREARS_ONLY = """
        {"receivedOn": "2026-11-02",
         "referrer": {"kind": "OCMW"},
         "tenancy": {"sector": "PRIVATE"},
         "housingProblems": [],
         "rentArrears": true,
         "evictionRisk": "PROCEEDINGS",
         "discussedWithTenant": true}
        """;

    private final ObjectMapper json = new ObjectMapper();
    private final Caller caseworker;

    CaseOverHttpTest(EmbeddedServer server) {
        this.caseworker = Caller.as("caseworker", server);
    }

    @Test
    void a_repeated_referral_is_linked_to_the_earlier_guidance() {
        var first = receive(tenant("'name':'Jef Voorbeeld','phone':'089 11 22 33'"));
        var second = receive(tenant("'name':'VOORBEELD Jef','phone':'+32 89 11 22 33'"));
        var somebodyElse = receive(tenant("'name':'Jef Voorbeeld','phone':'089 99 88 77'"));

        assertThat(read(first).get("earlierGuidance")).isEmpty();
        assertThat(read(second).get("earlierGuidance"))
                .extracting(JsonNode::asText)
                .containsExactly(first.substring(first.lastIndexOf('/') + 1));
        assertThat(read(somebodyElse).get("earlierGuidance")).isEmpty();

        record(somebodyElse, "{'type':'amend-referral','on':'2026-01-10','changes':{'tenant':{'insz':'85073003328'}}}");
        var third = receive(tenant("'insz':'85.07.30-033.28'"));
        assertThat(read(third).get("earlierGuidance"))
                .extracting(JsonNode::asText)
                .containsExactly(somebodyElse.substring(somebodyElse.lastIndexOf('/') + 1));
    }

    private static String tenant(String fields) {
        return "{\"receivedOn\":\"2026-01-05\",\"tenant\":{%s}}".formatted(fields.replace('\'', '"'));
    }

    @Test
    void the_whole_story() {
        var path = receive(ELIGIBLE.formatted("2026-01-05"));
        record(path, "{'type':'accept-referral','on':'2026-01-10'}");
        record(path, "{'type':'assign-caseworker','on':'2026-01-12','caseworker':'caseworker'}");
        record(path, """
            {'type':'hold-intake-visit','on':'2026-01-20','attendees':['TENANT','CASEWORKER','THIRD_PARTY'],
             'reason':'stank','desiredResult':'veilig','cooperation':'om de twee weken','tenantAgrees':true}\
            """);
        assertThat(read(path).get("phase").asText()).isEqualTo("INTAKE");
        record(path, """
            {'type':'agree-goals','on':'2026-01-28','goals':[{'id':'g1','title':'Gang vrij',
             'housingProblem':'HOARDING','orientation':'CURATIVE','desiredResult':'vrij','weight':2,
             'agreedBy':['TENANT'],'strengths':['zus'],'levels':{'-2':'vol','0':'vrij'}}]}\
            """);
        record(path, "{'type':'start-guidance','on':'2026-02-01'}");
        record(path, "{'type':'decide-landlord-involvement','on':'2026-02-03','involvement':'INFORMED','how':'brief'}");
        record(path, "{'type':'hold-visit','on':'2026-02-10','attendees':['TENANT','CASEWORKER'],'goals':['g1']}");
        record(path, "{'type':'give-feedback','on':'2026-02-20','summary':'goed','channel':'PHONE'}");
        record(path, """
            {'type':'hold-evaluation','on':'2026-04-28','attendees':['TENANT','CASEWORKER'],'input':['THIRD_PARTY'],
             'ratings':[{'goal':'g1','level':0,'by':'TENANT'}],'answer':'geen bijsturing nodig',
             'adjustments':[{'goal':'g1','adjustment':'wekelijks'}]}\
            """);
        var closed = record(path, """
            {'type':'close-case','on':'2026-07-30','ended':'GOALS_REACHED','outcome':'HOUSING_KEPT',
             'housingAfter':'HOUSED','aftercare':'belletje','note':'klaar'}\
            """);

        assertThat(closed.get("version").asInt()).isEqualTo(11);
        assertThat(closed.get("findings")).isEmpty();
        assertThat(read(path).get("phase").asText()).isEqualTo("CLOSED");
        assertThat(get(path + "/events"))
                .extracting(event -> event.get("type").asText())
                .containsExactly(
                        "referral-received",
                        "referral-accepted",
                        "caseworker-assigned",
                        "intake-visit-held",
                        "goals-agreed",
                        "guidance-started",
                        "landlord-involvement-decided",
                        "visit-held",
                        "feedback-given",
                        "evaluation-held",
                        "case-closed");
        var event = get(path + "/events").get(5);
        assertThat(event.get("sequence").asInt()).isEqualTo(6);
        assertThat(event.get("occurredOn").asText()).isEqualTo("2026-02-01");
        assertThat(event.get("recordedAt").asText()).isEqualTo("2026-11-22T09:00:00Z");
        assertThat(event.get("recordedBy").asText()).isEqualTo("caseworker");
        assertThat(event.at("/data/term/evaluationDue").asText()).isEqualTo("2026-05-01");
        assertThat(obligation(path, "TE-2", "2026-11-22").get("state").asText()).isEqualTo("MET");
        assertThat(obligation(path, "TE-1", "2026-11-22").get("state").asText()).isEqualTo("MET");
    }

    @ParameterizedTest(name = "a start on {0}: evaluation due on {1}, end on {2}")
    @CsvSource({"2026-08-31, 2026-11-30, 2027-02-28", "2025-11-30, 2026-02-28, 2026-05-30"})
    void te_1_and_te_2_are_counted_from_the_start(String start, String evaluation, String end) {
        var path = guidedSince(start);

        assertThat(obligation(path, "TE-2", "2026-11-22").get("due").asText()).isEqualTo(evaluation);
        assertThat(obligation(path, "TE-1", "2026-11-22").get("due").asText()).isEqualTo(end);
    }

    @ParameterizedTest(name = "on {0} the evaluation is {1}")
    @CsvSource({"2026-11-15, UPCOMING", "2026-11-16, OPEN", "2026-11-29, OPEN", "2026-11-30, DUE", "2026-12-01, OVERDUE"
    })
    void te_2_moves_through_its_window(String on, String state) {
        var obligation = obligation(guidedSince("2026-08-31"), "TE-2", on);

        assertThat(obligation.toString())
                .isEqualTo("{'id':'TE-2','rule':'TE-2','what':'EVALUATION','from':'2026-11-16','due':'2026-11-30',"
                        .concat(
                                "'lastWorkingDay':'2026-11-30','state':'%s','who':['CASEWORKER','TENANT','THIRD_PARTY']}"
                                        .formatted(state))
                        .replace('\'', '"'));
    }

    @Test
    void today_is_looked_at_when_no_day_is_named() {
        assertThat(get(guidedSince("2026-08-31") + "/agenda"))
                .filteredOn(obligation -> obligation.get("id").asText().equals("TE-2"))
                .extracting(obligation -> obligation.get("state").asText())
                .containsExactly("OPEN");
    }

    @Test
    void every_reason_of_a_refusal_is_told_and_nothing_is_stored() {
        var path = guidedSince("2026-08-31");

        var refused = command(path, """
            {'type':'hold-evaluation','on':'2026-11-23','attendees':['TENANT'],
             'ratings':[{'goal':'g8','level':0,'by':'TENANT'}],
             'adjustments':[{'goal':'g9','adjustment':'meer'}]}\
            """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(parse(refused.body()).get("violations"))
                .extracting(violation -> violation.get("code").asText())
                .containsExactly("must.not-after-today", "must.goals-agreed", "must.goals-agreed");
        assertThat(parse(refused.body()).get("errors"))
                .extracting(error -> error.get("pointer").asText())
                .containsExactly("/on", "/ratings/0/goal", "/adjustments/0/goal");
        assertThat(read(path).get("version").asInt()).isEqualTo(3);
    }

    @Test
    void a_referral_from_tomorrow_is_refused_but_assessed() {
        var tomorrow = ELIGIBLE.formatted("2026-11-23");

        var refused = caseworker.post("/api/referrals", tomorrow);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/errors/0/pointer").asText()).isEqualTo("/receivedOn");
        assertThat(caseworker
                        .post("/api/assessments", "{\"referral\":" + tomorrow + "}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void accepting_against_the_assessment_needs_a_reason_and_leaves_findings() {
        var path = receive(ARREARS_ONLY);

        var refused = command(path, "{'type':'accept-referral','on':'2026-11-03'}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/violations/0/code").asText()).isEqualTo("must.reason-against-assessment");

        var accepted = record(path, "{'type':'accept-referral','on':'2026-11-03','reason':'schrijnend'}");
        assertThat(accepted.get("findings"))
                .extracting(finding -> finding.get("rule").asText())
                .containsExactly("EL-2", "EL-3");
    }

    @Test
    void amending_assesses_anew() {
        var path = receive(
                "{'receivedOn':'2026-11-02','tenancy':{'sector':'PRIVATE'},'evictionRisk':'ACUTE'}".replace('\'', '"'));

        record(path, """
            {'type':'amend-referral','on':'2026-11-04','source':'OCMW','reason':'antwoord op vragen',
             'changes':{'housingProblems':[{'kind':'SQUALOR'}],'referrer':{'kind':'OCMW'},
                        'discussedWithTenant':false,'evictionRisk':'FUTURE'}}\
            """);

        var amended = read(path);
        assertThat(amended.at("/assessment/outcome").asText()).isEqualTo("NOT_YET");
        assertThat(amended.at("/referral/tenancy/sector").asText()).isEqualTo("PRIVATE");
        assertThat(amended.at("/referral/evictionRisk").asText()).isEqualTo("FUTURE");
    }

    @Test
    void an_amendment_that_gives_no_referral_is_refused_with_its_pointer() {
        var path = receive(ARREARS_ONLY);

        var refused = command(path, """
            {'type':'amend-referral','on':'2026-11-04','changes':{'tenancy':{'sector':'CASTLE'}}}\
            """);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/errors/0/pointer").asText()).isEqualTo("/changes/tenancy/sector");
    }

    @Test
    void a_misspelt_field_in_an_amendment_is_refused_also_when_it_becomes_unknown() {
        var refused = command(
                receive(ARREARS_ONLY), "{'type':'amend-referral','on':'2026-11-04','changes':{'rentArears':null}}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/errors/0/pointer").asText()).isEqualTo("/changes/rentArears");
    }

    @Test
    void nothing_about_a_case_is_cached() {
        var headers = caseworker.get(receive(ARREARS_ONLY)).headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Vary")).contains("Accept-Language");
    }

    @Test
    void a_caseworker_may_have_a_name_as_long_as_an_account_allows() {
        var longest = "x".repeat(100);

        record(
                receive(ARREARS_ONLY),
                "{'type':'assign-caseworker','on':'2026-11-04','caseworker':'%s'}".formatted(longest));
        var refused = command(
                receive(ARREARS_ONLY),
                "{'type':'assign-caseworker','on':'2026-11-04','caseworker':'%s'}"
                        .formatted("\uD835\uDC00".repeat(100)));

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void a_version_is_an_etag_and_a_stale_one_changes_nothing() {
        var path = receive(ARREARS_ONLY);
        var etag = caseworker.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(etag).isEqualTo("\"1\"");

        var first = command(caseworker.header("If-Match", etag), path, assign("2026-11-03"));
        var second = command(caseworker.header("If-Match", etag), path, assign("2026-11-04"));
        var third = command(caseworker.header("If-Match", "\"1\", \"2\""), path, assign("2026-11-05"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(third.statusCode()).isEqualTo(200);
        assertThat(read(path).get("version").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"'fr-BE, fr;q=0.9, nl;q=0.1'; FR", "de; DE", "en-GB; EN", "ja; NL", "'nl, en'; NL", "???; NL"})
    void texts_follow_the_reader(String accepted, Language language) {
        var rules = parse(
                caseworker.header("Accept-Language", accepted).get("/api/rules").body());

        assertThat(rules).hasSize(Rule.values().length);
        for (var rule : Rule.values()) {
            var shown = rules.get(rule.ordinal());
            assertThat(shown.get("id").asText()).isEqualTo(rule.id().value());
            assertThat(shown.get("title").asText()).isEqualTo(CoreMessages.render(rule.title(), language));
            assertThat(shown.get("text").asText()).isEqualTo(CoreMessages.render(rule.text(), language));
            assertThat(shown.get("source").get("section").asText())
                    .isEqualTo(rule.source().section());
        }
    }

    private static String assign(String on) {
        return "{'type':'assign-caseworker','on':'%s','caseworker':'caseworker2'}".formatted(on);
    }

    private String guidedSince(String start) {
        var path = receive(ELIGIBLE.formatted("2025-11-01"));
        record(path, "{'type':'accept-referral','on':'2025-11-02'}");
        record(path, "{'type':'start-guidance','on':'%s'}".formatted(start));
        return path;
    }

    private String receive(String referral) {
        var response = caseworker.post("/api/referrals", referral);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode record(String path, String command) {
        var response = command(path, command);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parse(response.body());
    }

    private HttpResponse<String> command(String path, String command) {
        return command(caseworker, path, command);
    }

    private static HttpResponse<String> command(Caller caller, String path, String command) {
        return caller.post(path + "/commands", command.replace('\'', '"'));
    }

    private JsonNode obligation(String path, String id, String on) {
        return StreamSupport.stream(get(path + "/agenda?on=" + on).spliterator(), false)
                .filter(obligation -> obligation.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode read(String path) {
        return get(path);
    }

    private JsonNode get(String path) {
        var response = caseworker.get(path);
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
