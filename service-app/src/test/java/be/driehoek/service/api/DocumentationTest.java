package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("The documentation of the API")
class DocumentationTest {
    private static final Pattern OWN_RESOURCE = Pattern.compile("\"(/swagger-ui/res/[^\"]+)\"");

    private final Caller anonymous;

    DocumentationTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server);
    }

    @Test
    void every_page_leads_there() {
        assertThat(anonymous.get("/").body()).contains("href=\"/swagger-ui/\"");
    }

    @Test
    void the_page_asks_nothing_of_another_host() {
        String page = anonymous.get("/swagger-ui/").body();

        assertThat(page).contains("'/openapi/driehoek.yml'").doesNotContain("http://", "https://");
        List<String> resources = OWN_RESOURCE
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(resources).hasSizeGreaterThanOrEqualTo(5);
        assertThat(resources)
                .allSatisfy(path -> assertThat(anonymous.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    void the_document_names_its_licence() {
        assertThat(document())
                .extractingByKey("info")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("title", "Driehoek")
                .extractingByKey("license")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("name", "Apache-2.0");
    }

    @Test
    void the_document_holds_the_calls_of_the_api_and_no_others() {
        assertThat(document())
                .extractingByKey("paths")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys(
                        "/api/accounts",
                        "/api/accounts/{name}",
                        "/api/accounts/{name}/password",
                        "/api/assessments",
                        "/api/audit-entries",
                        "/api/calendar-links",
                        "/api/calendar-links/{id}",
                        "/api/cases",
                        "/api/cases/{id}",
                        "/api/agenda",
                        "/api/cases/{id}/access-exports",
                        "/api/cases/{id}/agenda",
                        "/api/cases/{id}/agenda.ics",
                        "/api/cases/{id}/commands",
                        "/api/cases/{id}/emergency-accesses",
                        "/api/cases/{id}/disclosures",
                        "/api/disclosures",
                        "/api/disclosures/{id}",
                        "/api/cases/{id}/events",
                        "/api/emergency-accesses",
                        "/api/emergency-accesses/{id}/review",
                        "/api/cases/{id}/erasures",
                        "/api/cases/{id}/events",
                        "/api/cases/{id}/holds",
                        "/api/cases/{id}/holds/{hold}",
                        "/api/erasures",
                        "/api/erasures/{erasure}/approval",
                        "/api/me",
                        "/api/me/password",
                        "/api/me/session",
                        "/api/organisations",
                        "/api/policies",
                        "/api/policies/compare",
                        "/api/policies/{id}",
                        "/api/policies/{id}/dmn",
                        "/api/policies/{id}/verification",
                        "/api/reachability",
                        "/api/referrals",
                        "/api/retention",
                        "/api/retention/releases",
                        "/api/rules",
                        "/api/sessions",
                        "/api/sessions/{id}",
                        "/api/teams",
                        "/api/tokens",
                        "/api/tokens/{id}",
                        "/api/visit-plans",
                        "/api/visit-plans/{run}",
                        "/api/waiting-list",
                        "/calendars/{secret}.ics");
    }

    @Test
    void the_document_is_served_as_yaml_and_as_json() {
        var yaml = anonymous.get("/openapi/driehoek.yml");
        var json = anonymous.get("/openapi/driehoek.json");

        assertThat(yaml.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(document()).containsEntry("openapi", "3.1.0");
        assertThat(ApiDocument.parsed(json.body())).isEqualTo(new ObjectMapper().valueToTree(document()));
    }

    @ParameterizedTest
    @CsvSource({"Command, be.driehoek.guidance.command.Command", "Event, be.driehoek.guidance.event.CaseEvent"})
    void every_member_of_a_union_is_spelled_out(String schema, Class<?> union) {
        var json = new ObjectMapper().valueToTree(document());
        var names = Arrays.stream(union.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .toList();
        var found = json.at("/components/schemas/" + schema);

        assertThat(found.at("/discriminator/propertyName").asText()).isEqualTo("type");
        assertThat(found.path("oneOf")).hasSameSizeAs(names);
        for (var name : names) {
            var member = json.at(
                    found.at("/discriminator/mapping").path(name).asText().substring(1));
            assertThat(member.at("/properties/type/const").asText()).isEqualTo(name);
            assertThat(member.path("required").valueStream().map(JsonNode::asText))
                    .contains("type");
        }
    }

    private Map<String, Object> document() {
        return new Yaml().load(anonymous.get("/openapi/driehoek.yml").body());
    }
}
