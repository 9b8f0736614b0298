package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.guidance.event.EventTypes;
import be.driehoek.json.StrictJson;
import be.driehoek.service.Caller;
import be.driehoek.service.proof.Fields;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R13: who is told of in a case is given all of it, or a reason")
class AccessExportOverHttpTest {
    private static final Path INVENTORY = Path.of("../docs/security/personal-data.csv");
    private static final Path EXPORT = Path.of("../docs/security/access-export.csv");

    /** Tables of accounts, of their organisations, and of keys. */
    private static final Set<String> OF_NO_CASE = Set.of(
            "access_token",
            "account",
            "browser_session",
            "master_key",
            "organisation",
            "refused_login",
            "service_key",
            "team");

    private static final Set<Object> EMPTY = Set.of(Optional.empty(), OptionalInt.empty(), List.of(), Map.of());

    private final EmbeddedServer server;
    private final Caller administrator;
    private final ApiDocument document;
    private final Caller caseworker;
    private final Caller teamLead;
    private final Caller referrer;
    private final TreeSet<String> markers = new TreeSet<>();
    private String path = "";

    AccessExportOverHttpTest(EmbeddedServer server) {
        this.server = server;
        this.administrator = Caller.as("admin", server);
        this.document = ApiDocument.servedBy(server);
        this.caseworker = Caller.as("caseworker", server);
        this.referrer = Caller.as("referrer", server);
        this.teamLead = Caller.as("teamlead", server).header("Accept-Language", "fr");
    }

    /** The life of a case with every field that a request can have, and a marker in each text of one's own. */
    @BeforeEach
    void a_whole_life() {
        markers.clear();
        var referral = document.examples(document.call("receiveReferral")).getFirst();
        path = post(
                referrer, "/api/referrals", marked(referral.body().orElseThrow().deepCopy()));
        for (var example : document.examples(document.call("recordCommand"))) {
            post(
                    caseworker,
                    path + "/commands",
                    marked(example.body().orElseThrow().deepCopy()));
        }
        assertThat(markers).hasSizeGreaterThan(60);
    }

    private static String post(Caller caller, String address, JsonNode body) {
        var answer = caller.post(address, body.toString());
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
    void every_field_that_events_have_is_there() {
        // The second life of the same tenant, which tells of the first.
        a_whole_life();
        disclose();
        var shown = new TreeSet<String>();
        export("{}").path("events").forEach(event -> collect(data(event), shown));
        // Of whom much is not known, and something stands in the way.
        path = post(referrer, "/api/referrals", ApiDocument.parsed("""
            {"receivedOn":"2026-01-05","referrer":{"kind":"OCMW"},"tenancy":{"sector":"SOCIAL"}}\
            """));
        record("""
            {"type":"give-feedback","on":"2026-01-06","summary":"They are on the list.","channel":"EMAIL",
             "disclosed":["that they are on the list"],"consent":{"on":"2026-01-06"},"until":"2099-12-31"}\
            """);
        export("{}").path("events").forEach(event -> collect(data(event), shown));

        var inventory = lines(INVENTORY).map(line -> line[0]).filter(path -> !path.startsWith("table "));
        var stored = Fields.of(List.of(CaseEvent.class));
        var missing = inventory.filter(stored::contains).filter(field -> !shown.contains(field));
        assertThat(stored).contains("Tenant.insz", "VisitHeld.note", "CounterNoteAdded.text");
        // Only feedback has points, and its event holds them as FeedbackGiven.disclosed.
        assertThat(missing).containsExactly("Snapshot.points");
    }

    private static CaseEvent data(JsonNode event) {
        return StrictJson.read(
                event.path("data"), EventTypes.classOf(event.path("type").asText()));
    }

    /** The fields that have a value, by the simple name of their record. */
    private static void collect(@Nullable Object value, Set<String> shown) {
        switch (value) {
            case Optional<?> some -> some.ifPresent(one -> collect(one, shown));
            case Collection<?> several -> several.forEach(one -> collect(one, shown));
            case Map<?, ?> several -> several.values().forEach(one -> collect(one, shown));
            case Record object -> {
                for (var component : object.getClass().getRecordComponents()) {
                    var field = value(object, component);
                    if (field != null && !EMPTY.contains(field)) {
                        shown.add(object.getClass().getSimpleName() + "." + component.getName());
                        collect(field, shown);
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static @Nullable Object value(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_column_about_cases_is_there_or_says_why_not() {
        var asTold = lines(EXPORT).toList();
        assertThat(asTold).allSatisfy(line -> {
            assertThat(line).hasSize(3);
            assertThat(line[1].isEmpty()).as(line[0]).isNotEqualTo(line[2].isEmpty());
        });
        assertThat(asTold.stream().map(line -> "table " + line[0]))
                .containsExactlyElementsOf(lines(INVENTORY)
                        .filter(line -> line[0].startsWith("table ") && !line[1].equals("NONE"))
                        .map(line -> line[0])
                        .filter(column ->
                                !OF_NO_CASE.contains(column.substring("table ".length(), column.indexOf('.'))))
                        .toList());

        everything_else_that_can_happen();
        var export = export("{}");
        assertThat(asTold.stream().map(line -> line[1]).filter(place -> !place.isEmpty()))
                .allSatisfy(place -> assertThat(at(export, place)).as(place).isNotEmpty());
    }

    /** What the examples do not disclose. */
    private void disclose() {
        record("""
            {"type":"disclose","on":"2026-06-05","recipient":{"account":"intermediary","kind":"AID_WORKER"},
             "items":["CASEWORKER","TERM","PROGRESS","VISITS","EVALUATIONS"],"purpose":"To take over.",
             "ground":"CONSENT","consent":{"on":"2026-06-05"},"until":"2099-12-31"}\
            """);
    }

    private void record(String command) {
        post(caseworker, path + "/commands", ApiDocument.parsed(command));
    }

    /** A hold that was lifted, a disclosure that was read, and a colleague of another team in an emergency. */
    private void everything_else_that_can_happen() {
        var hold = teamLead.post(path + "/holds", "{\"reason\":\"complaint\",\"note\":\"Since May.\"}");
        assertThat(hold.statusCode()).isEqualTo(201);
        assertThat(teamLead.send(
                                "DELETE",
                                path + "/holds/"
                                        + ApiDocument.parsed(hold.body())
                                                .path("id")
                                                .asText())
                        .statusCode())
                .isEqualTo(204);

        disclose();
        var intermediary = Caller.as("intermediary", server);
        ApiDocument.parsed(intermediary.get("/api/disclosures").body())
                .path("disclosures")
                .forEach(one -> assertThat(intermediary
                                .get("/api/disclosures/" + one.path("id").asText())
                                .statusCode())
                        .isEqualTo(200));

        record("{\"type\":\"reopen-case\",\"on\":\"2026-06-05\",\"reason\":\"They called.\"}");
        var colleague = colleagueOfAnotherTeam();
        var opened = colleague.post(path + "/emergency-accesses", "{\"reason\":\"Water.\"}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(teamLead.post(
                                "/api/emergency-accesses/"
                                        + ApiDocument.parsed(opened.body())
                                                .path("id")
                                                .asText() + "/review",
                                "")
                        .statusCode())
                .isEqualTo(204);
    }

    private Caller colleagueOfAnotherTeam() {
        var name = "south-" + UUID.randomUUID();
        administrator.post(
                "/api/teams", "{\"id\":\"%s\",\"organisation\":\"demo\",\"name\":\"South\"}".formatted(name));
        var made = administrator.post(
                "/api/accounts",
                "{\"name\":\"%s\",\"organisation\":\"demo\",\"team\":\"%s\",\"roles\":[\"CASEWORKER\"]}"
                        .formatted(name, name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var begin = ApiDocument.parsed(made.body()).path("password").asText();
        var password = "regenton fiets wolkje dropveter";
        Caller.anonymous(server)
                .credentials(name, begin)
                .send("PUT", "/api/me/password", "{\"current\":\"%s\",\"new\":\"%s\"}".formatted(begin, password));
        return Caller.anonymous(server).credentials(name, password);
    }

    /** What stands at a place, in which a star stands for each of a list. */
    private static List<JsonNode> at(JsonNode node, String place) {
        var nodes = List.of(node);
        for (var step : place.substring(1).split("/", -1)) {
            nodes = nodes.stream()
                    .flatMap(from -> step.equals("*")
                            ? StreamSupport.stream(from.spliterator(), false)
                            : Stream.of(from.path(step)))
                    .filter(found -> !found.isMissingNode() && !found.isNull())
                    .toList();
        }
        return nodes;
    }

    private static Stream<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).map(line -> line.split(";", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
