package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R13: who is told of in a case is given all of it, or a reason")
class AccessExportOverHttpTest {
    private final ApiDocument document;
    private final Caller caseworker;
    private final Caller teamLead;
    private final TreeSet<String> markers = new TreeSet<>();
    private String path = "";

    AccessExportOverHttpTest(EmbeddedServer server) {
        this.document = ApiDocument.servedBy(server);
        this.caseworker = Caller.as("caseworker", server);
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "fr");
    }

    /** The life of a case with every field that a request can have, and a marker in each text of one's own. */
    @BeforeEach
    void a_whole_life() {
        markers.clear();
        var referral = document.examples(document.call("receiveReferral")).getFirst();
        path = post("/api/referrals", marked(referral.body().orElseThrow().deepCopy()));
        for (var example : document.examples(document.call("recordCommand"))) {
            post(path + "/commands", marked(example.body().orElseThrow().deepCopy()));
        }
        assertThat(markers).hasSizeGreaterThan(60);
    }

    private String post(String address, JsonNode body) {
        var answer = caseworker.post(address, body.toString());
        assertThat(answer.statusCode()).as("%s: %s", body, answer.body()).isIn(200, 201);
        return answer.headers().firstValue("Location").orElse("");
    }

    private JsonNode marked(JsonNode node) {
        node.forEach(this::marked);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().isTextual()
                        && field.getValue().textValue().contains(" ")
                        && field.getValue().textValue().chars().anyMatch(Character::isLowerCase)) {
                    var marker = "Zxqv" + UUID.randomUUID().toString().substring(0, 8);
                    markers.add(marker);
                    field.setValue(TextNode.valueOf(field.getValue().textValue() + " " + marker));
                }
            });
        }
        return node;
    }

    private JsonNode export(String body) {
        var answer = teamLead.post(path + "/access-exports", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ApiDocument.parsed(answer.body());
    }

    @Test
    void all_that_was_told_is_there_with_who_saw_it() {
        caseworker.header("Purpose", "TEAM_CONSULTATION").get(path);
        var export = export("{}");

        var events = export.path("events").toString();
        assertThat(markers).allMatch(events::contains);
        assertThat(export.path("sheet").asText()).startsWith("Le dossier").contains("Contre-notes");
        assertThat(export.at("/accesses/0/action").asText()).isEqualTo("EXPORT_ACCESS");
        assertThat(export.at("/accesses/0/account").asText()).isEqualTo("teamlead");
        assertThat(export.at("/accesses/1/action").asText()).isEqualTo("READ_CASE");
        assertThat(export.at("/accesses/1/purpose").asText()).isEqualTo("TEAM_CONSULTATION");
    }

    @Test
    void what_is_withheld_is_nowhere_and_its_reason_is() {
        var all = export("{}").toString();
        var without = export("""
            {"withheldParts":[
              {"part":"SAFETY","reason":"Zxqvwhy1"}, {"part":"NOTES","reason":"Zxqvwhy2"},
              {"part":"THIRD_PARTIES","reason":"Zxqvwhy3"}, {"part":"CONTACT_DETAILS","reason":"Zxqvwhy4"}]}\
            """).toString();
        assertThat(markers).allMatch(all::contains);
        // What is left of the marked texts is the name of the tenant.
        assertThat(markers.stream().filter(without::contains).count()).isLessThanOrEqualTo(1);
        assertThat(without).contains("Zxqvwhy1", "Zxqvwhy2", "Zxqvwhy3", "Zxqvwhy4");

        var last = export("{\"withheldEvents\":[{\"event\":1,\"reason\":\"Zxqvwhy\"}]}");
        assertThat(last.at("/events/0/data/referral/reason").isMissingNode()).isTrue();
        assertThat(last.at("/view/referral/safety").isMissingNode()).isTrue();
        assertThat(last.at("/withheldEvents/0/reason").asText()).isEqualTo("Zxqvwhy");
    }

    @Test
    void nobody_withholds_all_of_it_or_what_is_not_there() {
        for (var body : new String[] {
            "{\"withheldParts\":[{\"part\":\"WHOLE_CASE\",\"reason\":\"x\"}]}",
            "{\"withheldEvents\":[{\"event\":0,\"reason\":\"x\"}]}",
            "{\"withheldEvents\":[{\"event\":1000,\"reason\":\"x\"}]}"
        }) {
            assertThat(teamLead.post(path + "/access-exports", body).statusCode())
                    .isEqualTo(422);
        }
    }
}
