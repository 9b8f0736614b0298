package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Policies over HTTP: proven, compared, tried out")
class PolicyOverHttpTest {
    private static final int COMBINATIONS = 24_300;

    private final ObjectMapper json = new ObjectMapper();
    private final Caller anonymous;

    PolicyOverHttpTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server).header("Accept-Language", "en");
    }

    @Test
    void a_verification_says_that_arrears_alone_never_decide() throws JsonProcessingException {
        var verification = get("/api/policies/caw-limburg/verification?on=2026-11-22");

        assertThat(verification.at("/combinations").asInt()).isEqualTo(COMBINATIONS);
        assertThat(verification.at("/neverDecide/0/rule").asText()).isEqualTo("EL-3");
        assertThat(verification.at("/monotone/holds").asBoolean()).isTrue();
        assertThat(StreamSupport.stream(verification.get("facts").spliterator(), false)
                        .filter(fact -> fact.get("fact").asText().equals("rentArrears"))
                        .map(fact -> fact.get("outcome").asBoolean()))
                .containsExactly(false);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/policies/nobody-knows/verification, 404",
        "/api/policies/nobody-knows/dmn, 404",
        "/api/policies/caw-limburg/verification?on=1999-12-31, 404",
        "/api/policies/caw-limburg/verification?on=2000-01-01, 200",
        "/api/policies/caw-limburg/verification?on=2026-02-30, 400"
    })
    void a_policy_is_proven_on_a_day_on_which_it_is_in_force(String path, int status) {
        assertThat(anonymous.get(path).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"en, What is proven", "nl, Wat bewezen is"})
    void what_is_proven_comes_as_a_page_to_read_too(String language, String heading) {
        var response = anonymous
                .header("Accept", "text/markdown")
                .header("Accept-Language", language)
                .get("/api/policies/caw-limburg/verification");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/markdown");
        assertThat(response.body()).contains("## " + heading, "24", "EL-3");
    }

    @ParameterizedTest
    @CsvSource({"en, risk of eviction", "nl, risico op uithuiszetting"})
    void a_policy_is_shown_as_a_decision_model(String language, String words) {
        var response = anonymous.header("Accept-Language", language).get("/api/policies/caw-limburg/dmn");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(response.body()).startsWith("<?xml").contains("https://www.omg.org/spec/DMN/20230324/MODEL/", words);
    }

    @Test
    void a_policy_does_not_differ_from_itself() throws JsonProcessingException {
        var comparison = compare("""
            {"before": "caw-limburg", "after": {"id": "caw-limburg", "version": "2026-1"}}\
            """);

        assertThat(comparison.get("compared").asInt()).isEqualTo(COMBINATIONS);
        assertThat(comparison.get("flips")).isEmpty();
    }

    @Test
    void a_stricter_policy_is_tried_out_and_the_rule_that_makes_the_difference_is_named()
            throws JsonProcessingException {
        var stricter = (ObjectNode) get("/api/policies/caw-limburg");
        var risks = (ArrayNode) rule(stricter, "EL-4").at("/condition/in");
        risks.removeAll().add("PROCEEDINGS").add("ACUTE");
        var request = json.createObjectNode();
        request.put("before", "caw-limburg").set("after", stricter);

        var comparison = compare(request.toString());

        assertThat(comparison.get("flips")).isNotEmpty().allSatisfy(flip -> {
            assertThat(flip.at("/after/outcome").asText()).isEqualTo("NOT_ELIGIBLE");
            assertThat(flip.at("/after/rules")).extracting(JsonNode::asText).containsExactly("EL-4");
            assertThat(flip.at("/after/example/evictionRisk").asText()).isEqualTo("FUTURE");
        });
    }

    @Test
    void policies_are_compared_over_referrals_too() throws JsonProcessingException {
        var comparison = compare("""
            {"before": "caw-limburg", "after": "caw-limburg", "on": "2026-11-22",
             "referrals": [{"receivedOn": "2026-11-20"}, {"receivedOn": "2026-11-20", "evictionRisk": "NONE"}]}\
            """);

        assertThat(comparison.get("compared").asInt()).isEqualTo(2);
        assertThat(comparison.get("counts"))
                .extracting(count -> count.get("before").asText())
                .containsExactlyInAnyOrder("NOT_ELIGIBLE", "UNDETERMINED");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'after': 'caw-limburg'} | /before",
                "{'before': 'caw-limburg'} | /after",
                "{'before': null, 'after': 'caw-limburg'} | /before",
                "{'before': 'caw-limburg', 'after': null} | /after",
                "{'before': 'nobody-knows', 'after': 'caw-limburg'} | /before",
                "{'before': 5, 'after': 'caw-limburg'} | /before",
                "{'before': 'caw-limburg', 'after': {'id': 'caw-limburg', 'version': 'never'}} | /after",
                "{'before': 'caw-limburg', 'after': {'id': 'caw-limburg', 'version': '2026-1', 'colour': 'red'}} |"
                        + " /after/colour",
                "{'before': 'caw-limburg', 'after': 'caw-limburg', 'on': '1999-12-31'} | /on",
                "{'before': 'caw-limburg', 'after': 'caw-limburg', 'referrals': [{}]} | /referrals/0/receivedOn"
            })
    void what_cannot_be_compared_is_told_with_its_place(String body, String pointer) throws JsonProcessingException {
        var response = anonymous.post("/api/policies/compare", body.replace('\'', '"'));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json.readTree(response.body()).at("/errors/0/pointer").asText())
                .isEqualTo(pointer);
    }

    @Test
    void a_policy_that_does_not_fit_is_told_with_the_place_in_its_file() throws JsonProcessingException {
        var broken = (ObjectNode) get("/api/policies/caw-limburg");
        ((ObjectNode) rule(broken, "EL-4").at("/condition")).put("fact", "shoeSize");
        var request = json.createObjectNode();
        request.put("before", "caw-limburg").set("after", broken);

        var response = anonymous.post("/api/policies/compare", request.toString());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json.readTree(response.body()).get("errors"))
                .extracting(error -> error.get("pointer").asText())
                .contains("/after/rules/3/condition/fact");
    }

    private static JsonNode rule(JsonNode policy, String id) {
        return StreamSupport.stream(policy.get("rules").spliterator(), false)
                .filter(rule -> rule.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode get(String path) throws JsonProcessingException {
        var response = anonymous.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private JsonNode compare(String body) throws JsonProcessingException {
        var response = anonymous.post("/api/policies/compare", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }
}
