package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.Command;
import be.driehoek.service.Caller;
import com.fasterxml.jackson.annotation.JsonSubTypes;
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
    void the_bare_address_leads_there() {
        assertThat(anonymous.get("/").headers().firstValue("Location")).contains("/swagger-ui/");
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
                        "/api/assessments",
                        "/api/calendar-links",
                        "/api/calendar-links/{id}",
                        "/api/cases",
                        "/api/cases/{id}",
                        "/api/agenda",
                        "/api/cases/{id}/agenda",
                        "/api/cases/{id}/agenda.ics",
                        "/api/cases/{id}/commands",
                        "/api/cases/{id}/events",
                        "/api/policies",
                        "/api/policies/compare",
                        "/api/policies/{id}",
                        "/api/policies/{id}/dmn",
                        "/api/policies/{id}/verification",
                        "/api/reachability",
                        "/api/referrals",
                        "/api/rules",
                        "/api/visit-plans",
                        "/api/visit-plans/{run}",
                        "/api/waiting-list",
                        "/calendars/{secret}.ics");
    }

    @Test
    @SuppressWarnings("unchecked") // The document is what the generator writes.
    void every_command_is_spelled_out_in_the_union() {
        var schemas = schemas();
        var mapping = (Map<String, String>)
                ((Map<String, Object>) ((Map<String, Object>) schemas.get("Command")).get("discriminator"))
                        .get("mapping");

        assertThat(mapping.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(
                                Command.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"Tenant, insz", "Referrer, enterpriseNumber", "Landlord, enterpriseNumber", "Address, nisCode"})
    void numbers_of_people_enterprises_and_places_are_texts(String schema, String field) {
        assertThat(schemas())
                .extractingByKey(schema)
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extractingByKey("properties")
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry(field, Map.of("type", "string"));
    }

    @Test
    void changes_of_a_referral_have_its_fields() {
        assertThat(properties("AmendReferral")).containsEntry("changes", reference("Referral"));
        assertThat(properties("Referral")).containsKeys("receivedOn", "tenancy", "housingProblems");
    }

    @Test
    void an_event_has_the_fields_that_it_is_written_with() {
        assertThat(schemas()).doesNotContainKeys("RecordedEvent", "CaseEvent");
        assertThat(properties("Event"))
                .containsOnlyKeys("sequence", "type", "occurredOn", "recordedAt", "recordedBy", "data");
    }

    @Test
    void the_document_asks_for_no_more_than_the_service_does() {
        assertThat(anonymous.get("/openapi/driehoek.yml").body())
                .contains("name: If-Match", "required: true")
                .doesNotContain("required:\n");
    }

    private static Map<String, String> reference(String schema) {
        return Map.of("$ref", "#/components/schemas/" + schema);
    }

    @SuppressWarnings("unchecked") // The document is what the generator writes.
    private Map<String, Object> properties(String schema) {
        return (Map<String, Object>) ((Map<String, Object>) schemas().get(schema)).get("properties");
    }

    @SuppressWarnings("unchecked") // The document is what the generator writes.
    private Map<String, Object> schemas() {
        return (Map<String, Object>) ((Map<String, Object>) document().get("components")).get("schemas");
    }

    private Map<String, Object> document() {
        return new Yaml().load(anonymous.get("/openapi/driehoek.yml").body());
    }
}
