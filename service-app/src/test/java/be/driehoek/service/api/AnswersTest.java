package be.driehoek.service.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.api.ApiDocument.Call;
import be.driehoek.service.api.ApiDocument.Example;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Provokes what each call is said to answer, and what it is not said to answer. */
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("A call answers with the errors that the document tells, and with no others")
class AnswersTest {
    /** They come of load, of faults and of doing the same twice at once, which other tests are about. */
    private static final Set<String> OTHERWISE = Set.of("409", "429", "500", "503");

    private static final String EMERGENCY = "openInEmergency";

    private final ApiDocument document;
    private final Caller caseworker;
    private final Caller anonymous;
    private final Caller administrator;
    private final Caller newcomer;
    private final EmbeddedServer server;
    private final TransactionOperations<Connection> transactions;

    AnswersTest(EmbeddedServer server, TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
        this.server = server;
        this.document = ApiDocument.servedBy(server);
        this.caseworker = Caller.as("caseworker", server);
        this.anonymous = Caller.anonymous(server);
        this.administrator = Caller.as("admin", server);
        this.newcomer = newcomer();
    }

    /** Somebody whose password is one to begin with. */
    private Caller newcomer() {
        var name = "newcomer-" + UUID.randomUUID();
        var made = administrator.post(
                "/api/accounts", "{\"name\":\"" + name + "\",\"organisation\":\"demo\",\"roles\":[\"INTERMEDIARY\"]}");
        return anonymous.credentials(
                name, ApiDocument.parsed(made.body()).path("password").asText());
    }

    @Test
    void every_answer_that_is_told_can_be_had() {
        assertThat(document.calls()).hasSizeGreaterThan(20).allSatisfy(call -> {
            var given = new TreeSet<String>();

            for (var answer : provoked(call)) {
                document.check(call, answer);
                given.add(String.valueOf(answer.statusCode()));
            }

            var told = new TreeSet<>(call.statuses());
            told.removeAll(OTHERWISE);
            told.remove(String.valueOf(call.success()));
            given.remove(String.valueOf(call.success()));
            assertThat(given).as(call.id()).isEqualTo(told);
        });
    }

    private List<HttpResponse<String>> provoked(Call call) {
        var example = prepared(document.examples(call).getFirst());
        var caller = call.caller(server);
        var answers = new ArrayList<HttpResponse<String>>();
        answers.add(example.sentBy(anonymous));
        answers.add(example.sentBy(call.isOpen() ? anonymous : Caller.as("intermediary", server)));
        answers.add(example.sentBy(call.isOpen() ? anonymous : newcomer));
        answers.add(example.sentBy(caller.header("Accept", "image/png")));
        answers.add(unknown(example).sentBy(caller));
        parametersAs("no such value", "", call, example).forEach(wrong -> answers.add(wrong.sentBy(caller)));
        parametersAs("1950-01-01T00:00:00Z", "date-time", call, example)
                .forEach(early -> answers.add(early.sentBy(caller)));
        if (has(call, "If-None-Match")) {
            answers.add(example.sentBy(caller.header("If-None-Match", "*")));
        }
        if (has(call, "If-Match")) {
            answers.add(example.sentBy(caller.header("If-Match", "\"4711\"")));
        }
        if (call.json().path("parameters").toString().contains("/Purpose")) {
            answers.add(example.sentBy(caller.header("Purpose", "CURIOSITY")));
        }
        if (call.json().path("parameters").toString().contains("IdempotencyKey")) {
            answers.add(example.sentBy(
                    call.isForAdministrators()
                            ? administratorWithUsedKey()
                            : withUsedKey(call.isOpen() ? caseworker : caller)));
        }
        if (!call.hasBody()) {
            answers.add(example.sentBy(caller.header("Content-Type", "text/plain")));
        }
        if (call.hasBody()) {
            var address = call.address(example.parameters());
            var text = caller.header("Content-Type", "text/plain");
            var verb = call.verb().toUpperCase(Locale.ROOT);
            answers.add(text.send(verb, address, BodyPublishers.ofString("{}")));
            answers.add(caller.send(verb, address, "{"));
            answers.add(caller.send(verb, address, " ".repeat(1024 * 1024 + 1)));
            answers.add(impossible(example).sentBy(caller));
        }
        return answers;
    }

    /** With the key of another request. */
    private static Caller withUsedKey(Caller caller) {
        var keyed = caller.header("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post("/api/referrals", "{\"receivedOn\":\"2024-01-02\"}")
                        .statusCode())
                .isEqualTo(201);
        return keyed;
    }

    private Caller administratorWithUsedKey() {
        var keyed = administrator.header("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post("/api/organisations", "{\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"Any\"}")
                        .statusCode())
                .isEqualTo(201);
        return keyed;
    }

    private static boolean has(Call call, String parameter) {
        return call.json().path("parameters").findValuesAsText("name").contains(parameter);
    }

    /** With the id of something that is there, where the call is about a case or a calendar. */
    private Example prepared(Example example) {
        if (example.call().id().equals(EMERGENCY)) {
            return example.with("id", caseOfAnotherTeam());
        }
        if (example.call().id().equals("reviewEmergencyAccess")) {
            var id = caseOfAnotherTeam();
            var opened = caseworker.post(
                    document.call(EMERGENCY).address(Map.of("id", id)), "{\"reason\":\"Help is needed.\"}");
            CaseHolders.move(transactions, id, "demo", "demo", "caseworker2");
            return example.with(
                    "id", ApiDocument.parsed(opened.body()).path("id").asText());
        }
        if (example.call().path().contains("/cases/{id}")) {
            return example.with("id", newCase());
        }
        if (example.parameters().containsKey("secret")) {
            var link = ApiDocument.parsed(
                    caseworker.post("/api/calendar-links", "{}").body());
            return example.with("secret", link.path("url").asText().replaceAll(".*/|\\.ics$", ""));
        }
        return example;
    }

    private String newCase() {
        var referred = caseworker.post("/api/referrals", "{\"receivedOn\":\"2025-01-02\"}");
        return ApiDocument.parsed(referred.body()).path("caseId").asText();
    }

    private String caseOfAnotherTeam() {
        var id = newCase();
        CaseHolders.move(transactions, id, "demo", "south", "caseworker2");
        return id;
    }

    /** About something that is not there. */
    private static Example unknown(Example example) {
        var values = new LinkedHashMap<>(example.parameters());
        values.keySet().stream()
                .filter(name -> example.call().path().contains("{" + name + "}"))
                .forEach(name -> values.put(name, UUID.randomUUID().toString()));
        var body = example.body().map(JsonNode::deepCopy);
        body.map(ObjectNode.class::cast)
                .filter(json -> example.call().id().equals("createCalendarLink"))
                .ifPresent(json -> json.put("case", UUID.randomUUID().toString()));
        return new Example(example.call(), example.name(), values, body.map(JsonNode.class::cast));
    }

    /** Each parameter of the address, or each of a format, with a value that its call may not like. */
    private List<Example> parametersAs(String value, String format, Call call, Example example) {
        return document.parameters(call).stream()
                .filter(parameter -> !parameter.path("in").asText().equals("header"))
                .filter(parameter -> format.isEmpty()
                        || parameter.at("/schema/format").asText().equals(format))
                .map(parameter -> {
                    var values = new LinkedHashMap<>(example.parameters());
                    values.put(parameter.path("name").asText(), value);
                    return new Example(call, example.name(), values, example.body());
                })
                .toList();
    }

    /** In the future, of nobody, or with a wrong password. */
    private static Example impossible(Example example) {
        var body = (ObjectNode) example.body().orElseThrow().deepCopy();
        Map.of(
                        "on",
                        "2099-12-31",
                        "receivedOn",
                        "2099-12-31",
                        "organisation",
                        "nowhere",
                        "password",
                        "another password")
                .forEach((name, value) -> {
                    if (body.has(name)) {
                        body.put(name, value);
                    }
                });
        return new Example(example.call(), example.name(), example.parameters(), Optional.of(body));
    }
}
