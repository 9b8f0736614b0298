package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.Command;
import be.driehoek.service.Caller;
import be.driehoek.service.api.ApiDocument.Call;
import be.driehoek.service.api.ApiDocument.Example;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Takes the examples out of the document that is served, and does what they say. */
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("The examples of the document work, and every answer is as it says")
class ExamplesTest {
    /** Their examples need a case, something that is under way, or the address that a link was given. */
    private static final Set<String> PREPARED = Set.of(
            "approveErasure",
            "changePassword",
            "createCalendarLink",
            "readCalendar",
            "revokeCalendarLink",
            "revokeToken",
            "showDisclosed",
            "showPlanningRun",
            "endPlanningRun",
            "reviewEmergencyAccess",
            "endOtherSession",
            "proposeRelease");

    private final EmbeddedServer server;
    private final TransactionOperations<Connection> transactions;
    private final ApiDocument document;
    private final Caller caseworker;
    private final Caller anonymous;
    private final Caller administrator;
    private final Caller referrer;

    ExamplesTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.server = server;
        this.transactions = transactions;
        this.document = ApiDocument.servedBy(server);
        this.caseworker = Caller.as("caseworker", server).header("Accept-Language", "en");
        this.administrator = Caller.as("admin", server).header("Accept-Language", "en");
        this.referrer = Caller.as("referrer", server).header("Accept-Language", "en");
        this.anonymous = Caller.anonymous(server).header("Accept-Language", "en");
    }

    private List<Example> examples(String call) {
        return document.examples(document.call(call));
    }

    private HttpResponse<String> succeed(Example example) {
        return succeed(example, example.call().caller(server).header("Accept-Language", "en"));
    }

    private HttpResponse<String> succeed(Example example, Caller caller) {
        var answer = example.sentBy(caller);
        assertThat(answer.statusCode())
                .as("%s: %s", example, answer.body())
                .isEqualTo(example.call().success());
        document.check(example.call(), answer);
        return answer;
    }

    private JsonNode body(Example example) {
        return ApiDocument.parsed(succeed(example).body());
    }

    @Test
    void every_call_has_one() {
        assertThat(document.calls()).hasSizeGreaterThan(20).allSatisfy(call -> {
            var needsNone =
                    !call.hasBody() && document.parameters(call).stream().allMatch(ExamplesTest::isOptional);
            assertThat(needsNone || !document.examples(call).isEmpty())
                    .as(call.id())
                    .isTrue();
            assertThat(document.examples(call))
                    .allSatisfy(example -> assertThat(example.parameters().keySet())
                            .as("%s", example)
                            .containsAll(mandatory(call)));
        });
    }

    private static boolean isOptional(JsonNode parameter) {
        return !parameter.path("required").asBoolean();
    }

    private List<String> mandatory(Call call) {
        return document.parameters(call).stream()
                .filter(parameter -> !isOptional(parameter))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    @Test
    void calls_that_need_no_case_work() {
        var others = document.calls().stream()
                .filter(call -> !PREPARED.contains(call.id()) && !call.path().contains("/cases/{id}"))
                .toList();
        assertThat(others).hasSizeGreaterThan(10);
        for (var call : others) {
            document.examples(call).forEach(this::succeed);
        }
    }

    @Test
    void the_commands_tell_the_life_of_a_case_and_every_view_shows_it() {
        var id = body(examples("receiveReferral").getFirst()).path("caseId").asText();
        var types = new ArrayList<String>();
        for (var example : examples("recordCommand")) {
            types.add(example.body().orElseThrow().path("type").asText());
            succeed(example.with("id", id));
        }
        assertThat(types)
                .containsAll(Arrays.stream(
                                Command.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
        for (var view : List.of("showCase", "listEvents", "listDisclosures", "showCaseAgenda", "showCaseCalendar")) {
            examples(view).forEach(example -> succeed(example.with("id", id)));
        }
        examples("exportAccess").forEach(example -> succeed(example.with("id", id)));
    }

    @Test
    void a_case_is_kept_while_it_is_held_and_erased_when_somebody_else_approves() {
        var id = body(examples("receiveReferral").getFirst()).path("caseId").asText();
        for (var hold : examples("setHold")) {
            var set = body(hold.with("id", id)).path("id").asText();
            assertThat(body(examples("proposeErasure").getFirst().with("id", id))
                            .path("state")
                            .asText())
                    .isEqualTo("REFUSED");
            succeed(examples("liftHold").getFirst().with("id", id).with("hold", set));
        }
        succeed(examples("listHolds").getFirst().with("id", id));
        for (var request : examples("proposeErasure")) {
            var proposed = body(request.with("id", id)).path("id").asText();
            var approved = examples("approveErasure").getFirst().with("erasure", proposed);
            succeed(approved, administrator);
            if (!request.name().equals(examples("proposeErasure").getLast().name())) {
                id = body(examples("receiveReferral").getFirst()).path("caseId").asText();
            }
        }
        succeed(examples("listErasures").getFirst());
    }

    @Test
    void what_is_not_to_be_kept_any_more_is_released() {
        var old = ApiDocument.parsed(caseworker
                        .post("/api/referrals", "{\"receivedOn\":\"2014-01-02\"}")
                        .body())
                .path("caseId")
                .asText();
        assertThat(caseworker
                        .post(
                                "/api/cases/" + old + "/commands",
                                "{\"type\":\"decline-referral\",\"on\":\"2014-01-02\",\"reason\":\"Full.\"}")
                        .statusCode())
                .isEqualTo(200);
        for (var example : examples("proposeRelease")) {
            var body = (ObjectNode) example.body().orElseThrow().deepCopy();
            ((ObjectNode) body.at("/parts/0")).put("case", old);
            succeed(new Example(example.call(), example.name(), example.parameters(), Optional.of(body)));
        }
    }

    @Test
    void every_view_of_every_case_is_as_the_document_says() {
        var seen = new HashSet<String>();
        var page = ApiDocument.parsed(caseworker.get("/api/cases").body());
        for (var found : page.path("cases")) {
            seen.add(found.path("phase").asText());
            for (var view :
                    List.of("showCase", "listEvents", "listDisclosures", "showCaseAgenda", "showCaseCalendar")) {
                var call = document.call(view);
                document.check(
                        call,
                        caseworker.get(
                                call.address(Map.of("id", found.path("id").asText()))));
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void what_was_disclosed_is_read_by_the_referrer_of_the_demo_and_the_team_sees_that_it_was() {
        var list = ApiDocument.parsed(
                succeed(examples("listDisclosed").getFirst(), referrer).body());
        assertThat(list.path("disclosures").size()).isGreaterThan(1);
        var caseId = list.at("/disclosures/0/caseId").asText();
        for (var disclosed : list.path("disclosures")) {
            var example = examples("showDisclosed").getFirst();
            succeed(example.with("id", disclosed.path("id").asText()), referrer);
        }
        var told = body(examples("listDisclosures").getFirst().with("id", caseId));
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.has("firstReadAt")).isTrue());
    }

    @Test
    void a_link_leads_to_its_calendar_until_it_is_revoked() {
        var cases = ApiDocument.parsed(caseworker.get("/api/cases").body());
        var links = examples("createCalendarLink").stream()
                .map(example -> body(ofCase(example, cases.at("/cases/0/id").asText())))
                .toList();
        assertThat(links).hasSize(2);
        var link = links.getFirst();
        var secret = link.path("url").asText().replaceAll(".*/|\\.ics$", "");
        succeed(examples("readCalendar").getFirst().with("secret", secret));
        succeed(examples("revokeCalendarLink")
                .getFirst()
                .with("id", link.path("id").asText()));
        var gone = examples("readCalendar").getFirst().with("secret", secret);
        document.check(gone.call(), gone.sentBy(anonymous));
    }

    @Test
    void a_case_of_another_team_is_opened_in_an_emergency_which_its_lead_sees() {
        var id = body(examples("receiveReferral").getFirst()).path("caseId").asText();
        CaseHolders.move(transactions, id, "demo", "south", "caseworker2");
        var access = body(examples("openInEmergency").getFirst().with("id", id));
        CaseHolders.move(transactions, id, "demo", "demo", "caseworker2");

        succeed(examples("listEmergencyAccesses").getFirst());
        succeed(examples("reviewEmergencyAccess")
                .getFirst()
                .with("id", access.path("id").asText()));
    }

    @Test
    void a_token_opens_until_it_is_revoked() {
        var token = body(examples("createToken").getLast());
        var program = anonymous.token(token.path("secret").asText());

        succeed(examples("showMe").getFirst(), program);
        succeed(examples("revokeToken").getFirst().with("id", token.path("id").asText()), program);

        var gone = examples("showMe").getFirst();
        document.check(gone.call(), gone.sentBy(program));
    }

    @Test
    void a_password_to_begin_with_is_changed() {
        var made = ApiDocument.parsed(administrator
                .post(
                        "/api/accounts",
                        "{\"name\":\"new.colleague\",\"organisation\":\"demo\",\"roles\":[\"INTERMEDIARY\"]}")
                .body());
        var owner = anonymous.credentials("new.colleague", made.path("password").asText());
        var example = examples("changePassword").getFirst();
        var change = (ObjectNode) example.body().orElseThrow().deepCopy();
        change.set("current", made.path("password"));

        succeed(new Example(example.call(), example.name(), example.parameters(), Optional.of(change)), owner);
        succeed(
                examples("showMe").getFirst(),
                anonymous.credentials("new.colleague", change.path("new").asText()));
    }

    private static Example ofCase(Example example, String id) {
        var body = (ObjectNode) example.body().orElseThrow().deepCopy();
        if (body.has("case")) {
            body.put("case", id);
        }
        return new Example(example.call(), example.name(), example.parameters(), Optional.of(body));
    }

    @Test
    void a_plan_that_is_being_made_can_be_looked_at_and_ended() throws InterruptedException {
        var plan = examples("planVisits").getFirst();
        var lasting = (ObjectNode) plan.body().orElseThrow().deepCopy();
        lasting.remove("iterations");
        lasting.put("seconds", 10);
        var address = plan.call().address(Map.of());
        var made = CompletableFuture.supplyAsync(() -> caseworker.post(address, lasting.toString()));
        var look = examples("showPlanningRun").getFirst();
        while (look.sentBy(caseworker).statusCode() == 404 && !made.isDone()) {
            Thread.sleep(10);
        }
        succeed(look);
        succeed(examples("endPlanningRun").getFirst());
        document.check(plan.call(), made.join());
    }

    @Test
    void the_document_s_own_examples_fit_its_schemas() {
        int looked = 0;
        for (var call : document.calls()) {
            for (var parameter : document.parameters(call)) {
                for (var example : parameter.path("examples")) {
                    looked++;
                    assertThat(document.mistakesOf(parameter.path("schema"), example.path("value")))
                            .as("%s %s", call.id(), parameter.path("name"))
                            .isEmpty();
                }
            }
            for (var response : call.json().path("responses")) {
                for (var content : document.resolved(response).path("content")) {
                    for (var example : values(content)) {
                        looked++;
                        assertThat(document.mistakesOf(content.path("schema"), example))
                                .as("%s: %s", call.id(), example)
                                .isEmpty();
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(100);
    }

    private static List<JsonNode> values(JsonNode content) {
        var values = new ArrayList<JsonNode>();
        if (content.has("example")) {
            values.add(content.path("example"));
        }
        StreamSupport.stream(content.path("examples").spliterator(), false)
                .map(example -> example.path("value"))
                .forEach(values::add);
        return values;
    }
}
