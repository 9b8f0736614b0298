package be.driehoek.service.documentation;

import be.driehoek.json.StrictJson;
import be.driehoek.service.text.ServiceMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpStatus;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What every answer has in common: which errors there can be, and which headers come along. */
final class Answers {
    private static final String RESPONSE = "#/components/responses/";
    private static final String HEADER = "#/components/headers/";

    /** Whoever asks, and whatever for. */
    private static final List<Integer> ANYWHERE = List.of(406, 429, 500, 503);

    private static final Set<Integer> WITH_CHALLENGE = Set.of(401, 403);
    private static final Set<Integer> WITH_RETRY_AFTER = Set.of(429, 503);

    private Answers() {}

    /** Completes the answers of a call, whose parameters are there already. */
    static void complete(Operation operation, ObjectNode call) {
        var responses = (ObjectNode) call.get("responses");
        var problems = new TreeSet<>(ANYWHERE);
        if (!operation.isOpen()) {
            problems.add(401);
        }
        if (isRefusedToSome(operation)) {
            problems.add(403);
        }
        if (operation.path().contains("{")) {
            problems.add(404);
        }
        if (operation.asksForPurpose()) {
            problems.add(400);
        }
        if (operation.body().isPresent()) {
            problems.addAll(List.of(400, 413, 415));
        }
        if (operation.verb().equals("post")) {
            problems.add(415);
        }
        for (var parameter : call.path("parameters")) {
            switch (parameter.path("name").asText()) {
                case "If-Match" -> problems.add(412);
                case "If-None-Match" -> notModified(responses);
                case String name -> {
                    if (isCheckable(parameter.path("schema")) && !name.isEmpty()) {
                        problems.add(400);
                    }
                }
            }
        }
        if (Parameters.isIdempotent(operation)) {
            problems.addAll(List.of(409, 422));
        }
        for (int status = 400; status < 600; status++) {
            if (responses.has(String.valueOf(status))) {
                problems.add(status);
            }
        }
        problems.forEach(status ->
                responses.putObject(String.valueOf(status)).put("$ref", RESPONSE + name(HttpStatus.valueOf(status))));
        sort(responses);
    }

    /** Whoever must change a password first is refused nearly everywhere. */
    private static boolean isRefusedToSome(Operation operation) {
        return !operation.isOpen() && !(operation.isForAllAccounts() && operation.isMarked("BeforePasswordChange"));
    }

    /** Any text will do where its schema asks for nothing. */
    private static boolean isCheckable(JsonNode schema) {
        return !schema.equals(StrictJson.mapper().createObjectNode().put("type", "string"));
    }

    private static void notModified(ObjectNode responses) {
        responses.putObject("304").put("description", "The caller has it already");
        addHeader(responses, "304", "ETag");
    }

    /** Says that an answer has a header. */
    static void addHeader(ObjectNode responses, String status, String header) {
        ((ObjectNode) responses.get(status))
                .withObjectProperty("headers")
                .putObject(header)
                .put("$ref", HEADER + header);
    }

    private static void sort(ObjectNode responses) {
        var sorted = new TreeMap<String, JsonNode>();
        responses.properties().forEach(response -> sorted.put(response.getKey(), response.getValue()));
        responses.removeAll();
        responses.setAll(sorted);
    }

    private static String name(HttpStatus status) {
        return status.getReason().replaceAll("[^A-Za-z]", "");
    }

    /** The answers that calls refer to. */
    static ObjectNode problems(ObjectNode schema) {
        var all = StrictJson.mapper().createObjectNode();
        for (int code : List.of(400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 429, 500, 503)) {
            var status = HttpStatus.valueOf(code);
            var detail =
                    ServiceMessages.render(Message.of(code == 500 ? "problem.ours" : "problem." + code), Language.EN);
            var response = all.putObject(name(status)).put("description", detail);
            if (WITH_CHALLENGE.contains(code)) {
                response.putObject("headers").putObject("WWW-Authenticate").put("$ref", HEADER + "WWW-Authenticate");
            }
            if (WITH_RETRY_AFTER.contains(code)) {
                response.putObject("headers").putObject("Retry-After").put("$ref", HEADER + "Retry-After");
            }
            var content = response.putObject("content").putObject("application/problem+json");
            content.set("schema", schema);
            content.putObject("example")
                    .put("type", "about:blank")
                    .put("title", status.getReason())
                    .put("status", code)
                    .put("detail", detail)
                    .putArray("errors");
        }
        return all;
    }

    /** The headers that answers refer to. */
    static ObjectNode headers() {
        var headers = StrictJson.mapper().createObjectNode();
        header(headers, "ETag", "The version that the answer shows, for If-Match or If-None-Match");
        header(headers, "Location", "The address of what was made");
        header(headers, "Retry-After", "After how many seconds it is worth asking again");
        header(headers, "WWW-Authenticate", "How to say who one is");
        return headers;
    }

    private static void header(ObjectNode headers, String name, String description) {
        headers.putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", "string");
    }
}
