package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@Property(name = "driehoek.policy", value = "thuis-op-het-platteland")
@DisplayName("PL-1 to PL-4 over HTTP, in a service that follows thuis-op-het-platteland")
class RuralPolicyOverHttpTest {
    private static final String RURAL = """
        {"receivedOn": "2026-11-02",
         "referrer": {"kind": "OCMW", "name": "Toeleider", "email": "toeleider@example.org"},
         "tenancy": {"sector": "SOCIAL", "address": {"postalCode": "%s", "municipality": "Tielt"}},
         "rentArrears": true,
         "evictionRisk": "ACUTE",
         "riskEstimate": {"by": "Toeleider", "why": "aanmaning"},
         "discussedWithTenant": true}
        """;

    private final ObjectMapper json = new ObjectMapper();
    private final Caller anonymous;
    private final Caller caseworker;

    RuralPolicyOverHttpTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
    }

    @Test
    void both_policies_are_listed_and_each_can_be_read() {
        assertThat(parse(anonymous.get("/api/policies").body()))
                .extracting(policy -> policy.get("id").asText())
                .containsExactly("caw-limburg", "thuis-op-het-platteland");
        assertThat(parse(anonymous.get("/api/policies/thuis-op-het-platteland").body())
                        .at("/region/municipalities"))
                .hasSize(19);
    }

    @Test
    @DisplayName("RE-2: its source gives no hours, so there is nothing to tell")
    void it_says_nothing_about_its_hours() {
        assertThat(anonymous.get("/api/reachability").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} on {1}, postal code {2}: {3}")
    @CsvSource({
        "thuis-op-het-platteland, 2024-12-31, 8760, ELIGIBLE",
        "thuis-op-het-platteland, 2025-01-01, 8760, ELIGIBLE",
        "thuis-op-het-platteland, 2026-11-22, 3600, NOT_ELIGIBLE",
        "caw-limburg,             2026-11-22, 8760, NOT_ELIGIBLE"
    })
    void a_referral_is_assessed_under_the_policy_and_on_the_day_that_are_asked_for(
            String policy, String on, String postalCode, String outcome) {
        var assessment = assess(
                "{\"policy\":\"%s\",\"on\":\"%s\",\"referral\":%s}".formatted(policy, on, RURAL.formatted(postalCode)));

        assertThat(assessment.at("/policy/id").asText()).isEqualTo(policy);
        assertThat(assessment.get("on").asText()).isEqualTo(on);
        assertThat(assessment.get("outcome").asText()).isEqualTo(outcome);
    }

    @Test
    void the_policy_of_the_service_decides_where_none_is_asked_for() {
        var assessment = assess("{\"referral\":%s}".formatted(RURAL.formatted("8760")));

        assertThat(assessment.at("/policy/id").asText()).isEqualTo("thuis-op-het-platteland");
        assertThat(assessment.get("rules"))
                .extracting(rule -> rule.get("id").asText())
                .containsExactly("PL-1", "PL-2", "PL-3", "PL-4", "EL-6", "PR-1", "PR-2");
    }

    @Test
    void no_policy_is_in_force_before_2000() {
        var response = anonymous.post(
                "/api/assessments", "{\"on\":\"1999-12-31\",\"referral\":%s}".formatted(RURAL.formatted("8760")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(parse(response.body()).at("/errors/0/pointer").asText()).isEqualTo("/on");
    }

    @Test
    void a_referral_from_the_region_is_received_accepted_and_guided_without_a_finding_of_the_policy() {
        var path = receive(RURAL.formatted("8760"));

        assertThat(record(caseworker, path, "{'type':'accept-referral','on':'2026-11-03'}")
                        .get("findings"))
                .isEmpty();
        record(caseworker, path, "{'type':'start-guidance','on':'2026-11-04'}");
        var shown = parse(caseworker.get(path).body());
        assertThat(shown.at("/assessment/policy/id").asText()).isEqualTo("thuis-op-het-platteland");
        assertThat(shown.at("/term/evaluationDue").asText()).isEqualTo("2027-02-04");
        assertThat(shown.at("/term/end").asText()).isEqualTo("2027-05-04");
    }

    @Test
    void accepting_somebody_from_elsewhere_is_found_in_the_words_of_the_policy() {
        var path = receive(RURAL.formatted("3600"));

        var refused = command(caseworker, path, "{'type':'accept-referral','on':'2026-11-03'}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parse(refused.body()).at("/violations/0/code").asText()).isEqualTo("must.reason-against-assessment");

        var findings = record(
                        caseworker.header("Accept-Language", "en"),
                        path,
                        "{'type':'accept-referral','on':'2026-11-03','reason':'schrijnend'}")
                .get("findings");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.get("rule").asText()).isEqualTo("PL-2");
            assertThat(finding.get("code").asText()).isEqualTo("accepted-against-rule");
            assertThat(finding.get("message").asText()).endsWith(explanation(path, "en", "PL-2"));
        });
    }

    @Test
    void a_finding_keeps_the_words_of_its_day_in_every_language_when_the_referral_is_amended() {
        var path = receive(RURAL.formatted("3600"));
        var then = Stream.of("nl", "fr", "de", "en")
                .map(language -> explanation(path, language, "PL-2"))
                .toList();
        record(caseworker, path, "{'type':'accept-referral','on':'2026-11-03','reason':'schrijnend'}");

        record(caseworker, path, """
            {'type':'amend-referral','on':'2026-11-05','changes':{'tenancy':{'address':{'postalCode':'8760'}}}}\
            """);

        assertThat(parse(caseworker.get(path).body()).at("/assessment/outcome").asText())
                .isEqualTo("ELIGIBLE");
        assertThat(Stream.of("nl", "fr", "de", "en")
                        .map(language -> parse(caseworker
                                        .header("Accept-Language", language)
                                        .get(path)
                                        .body())
                                .at("/findings/0/message")
                                .asText()))
                .doesNotHaveDuplicates()
                .zipSatisfy(then, (message, words) -> assertThat(message).endsWith(words));
        assertThat(explanation(path, "nl", "PL-2")).isNotEqualTo(then.getFirst());
    }

    @Test
    void what_is_not_known_at_acceptance_is_found_in_the_words_of_the_policy() {
        var path = receive("""
            {"receivedOn": "2026-11-02", "tenancy": {"sector": "OWNER_OCCUPIED"}}
            """);
        var findings = record(caseworker, path, "{'type':'accept-referral','on':'2026-11-03','reason':'schrijnend'}")
                .get("findings");

        assertThat(findings)
                .extracting(finding ->
                        finding.get("rule").asText() + " " + finding.get("code").asText())
                .containsExactly(
                        "PL-1 accepted-against-rule",
                        "PL-2 accepted-unknown-rule",
                        "PL-3 accepted-unknown-rule",
                        "PL-4 accepted-unknown-rule",
                        "EL-6 accepted-unknown-rule");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.get("message").asText())
                        .endsWith(explanation(path, "nl", finding.get("rule").asText())));
    }

    private String explanation(String path, String language, String rule) {
        for (var result : parse(
                        caseworker.header("Accept-Language", language).get(path).body())
                .at("/assessment/rules")) {
            if (result.get("id").asText().equals(rule)) {
                return result.get("explanation").asText();
            }
        }
        throw new AssertionError("the assessment must have the rule " + rule);
    }

    private JsonNode assess(String body) {
        var response = anonymous.post("/api/assessments", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parse(response.body());
    }

    private String receive(String referral) {
        var response = caseworker.post("/api/referrals", referral);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode record(Caller caller, String path, String command) {
        var response = command(caller, path, command);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return parse(response.body());
    }

    private static HttpResponse<String> command(Caller caller, String path, String command) {
        return caller.post(path + "/commands", command.replace('\'', '"'));
    }

    private JsonNode parse(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the body must be JSON: got " + body, e);
        }
    }
}
