package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.Vignettes;
import be.driehoek.service.Vignettes.Vignette;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@DisplayName("EL-1 to PR-2: the vignettes over HTTP")
class VignettesOverHttpTest {
    private final ObjectMapper json = new ObjectMapper();
    private final Caller anonymous;
    private final Caller caseworker;

    VignettesOverHttpTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server);
        this.caseworker = Caller.as("caseworker", server);
    }

    static Stream<Vignette> vignettes() {
        return Vignettes.all();
    }

    @ParameterizedTest
    @MethodSource("vignettes")
    void an_assessment_answers_as_expected(Vignette vignette) throws JsonProcessingException {
        var body = json.createObjectNode().set("referral", vignette.referral());

        var response = anonymous.post("/api/assessments", body.toString());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThatAssessment(json.readTree(response.body()), vignette.expected());
    }

    @ParameterizedTest
    @MethodSource("vignettes")
    void a_referral_is_stored_and_answers_as_expected(Vignette vignette) throws JsonProcessingException {
        var response = caseworker.post("/api/referrals", vignette.referral().toString());

        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        var received = json.readTree(response.body());
        assertThatAssessment(received.get("assessment"), vignette.expected());
        var location = response.headers().firstValue("Location").orElseThrow();
        assertThat(location).isEqualTo("/api/cases/" + received.get("caseId").asText());
        var stored = json.readTree(caseworker.get(location).body());
        assertThatAssessment(stored.get("assessment"), vignette.expected());
        assertThat(stored.get("referral")).isEqualTo(vignette.referral());
    }

    private static void assertThatAssessment(JsonNode assessment, JsonNode expected) {
        assertThat(assessment.at("/outcome")).isEqualTo(expected.get("outcome"));
        assertThat(assessment.at("/priority/level")).isEqualTo(expected.get("priority"));
        assertThat(stream(assessment.get("rules"))
                        .collect(Collectors.toMap(
                                rule -> rule.get("id").asText(),
                                rule -> rule.get("verdict").asText())))
                .isEqualTo(expected.get("verdicts").properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, verdict -> verdict.getValue().asText())));
        for (var questions : new String[] {"questions", "priorityQuestions"}) {
            assertThat(stream(assessment.get(questions)).map(question -> question.get("fact")))
                    .as(questions)
                    .containsExactlyInAnyOrderElementsOf(expected.get(questions));
        }
        assertThat(stream(assessment.get("remedies")).map(remedy -> remedy.get("changes")))
                .containsExactlyInAnyOrderElementsOf(expected.get("remedies"));
        if (expected.at("/verdicts/EL-3").asText().equals("VIOLATED")) {
            assertThat(assessment.get("redirects")).isNotEmpty();
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
