package be.driehoek.service.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The document of the API as the tests use it: its calls, their examples and schemas. */
final class ApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build()));

    private final JsonNode document;
    private final JsonNode open;
    private final JsonNode closed;
    private final Map<String, JsonSchema> ofRequests = new HashMap<>();
    private final Map<String, JsonSchema> ofAnswers = new HashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        this.open = withoutDiscriminators(document);
        this.closed = closed(open);
    }

    /** The document that a server shows. */
    static ApiDocument servedBy(EmbeddedServer server) {
        return ofYaml(Caller.anonymous(server).get("/openapi/driehoek.yml").body());
    }

    /** The document that was built. */
    static ApiDocument built() {
        try (var file = ApiDocument.class.getResourceAsStream("/META-INF/swagger/driehoek.yml")) {
            return ofYaml(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiDocument ofYaml(String yaml) {
        return new ApiDocument(JSON.valueToTree(new Yaml().<Object>load(yaml)));
    }

    /** They help those who generate code, and mean nothing to a validator. */
    private static JsonNode withoutDiscriminators(JsonNode document) {
        var copy = document.deepCopy();
        copy.at("/components/schemas").forEach(schema -> ((ObjectNode) schema).remove("discriminator"));
        return copy;
    }

    /** What is written may hold no more than the document tells, though callers must be ready for more. */
    private static JsonNode closed(JsonNode document) {
        var copy = document.deepCopy();
        close(copy.at("/components/schemas"));
        return copy;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && object.path("type").isTextual()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDocument::close);
    }

    JsonNode json() {
        return document;
    }

    /** A call of the API. */
    record Call(String path, String verb, JsonNode json) {
        String id() {
            return json.path("operationId").asText();
        }

        /** An address with values for what it leaves open; others go into the query. */
        String address(Map<String, String> values) {
            var rest = new LinkedHashMap<>(values);
            var address = path;
            for (var name : values.keySet()) {
                if (address.contains("{" + name + "}")) {
                    address = address.replace("{" + name + "}", encoded(rest.remove(name)));
                }
            }
            var query = rest.entrySet().stream()
                    .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                    .toList();
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, UTF_8).replace("+", "%20");
        }

        boolean hasBody() {
            return json.has("requestBody");
        }

        boolean isOpen() {
            return json.path("security").isEmpty();
        }

        /** Whether only those may make it who keep the accounts. */
        boolean isForAdministrators() {
            return json.path("description").asText().endsWith("For: ADMINISTRATOR.");
        }

        /** Whether a team lead may make it and a caseworker may not. */
        boolean isForTeamLeads() {
            var description = json.path("description").asText();
            var roles = description.substring(description.lastIndexOf("For: ") + 1);
            return roles.contains("TEAM_LEAD") && !roles.contains("CASEWORKER");
        }

        /** An account of the demo that may make it, or nobody if anyone may. */
        Caller caller(EmbeddedServer server) {
            if (isOpen()) {
                return Caller.anonymous(server);
            }
            if (isForAdministrators()) {
                return Caller.as("admin", server);
            }
            return Caller.as(isForTeamLeads() ? "teamlead" : "caseworker", server);
        }

        /** Whether anyone with an account may make it. */
        boolean isForAllAccounts() {
            return json.path("description").asText().endsWith("For anyone with an account.");
        }

        Set<String> statuses() {
            return Set.copyOf(list(json.path("responses").fieldNames()));
        }

        /** The status of the answer when all is well. */
        int success() {
            return list(json.path("responses").fieldNames()).stream()
                    .mapToInt(Integer::parseInt)
                    .filter(status -> status < 300)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** An example of a call: values for its parameters, and a body if it takes one. */
    record Example(Call call, String name, Map<String, String> parameters, Optional<JsonNode> body) {
        Example with(String parameter, String value) {
            var changed = new LinkedHashMap<>(parameters);
            changed.replace(parameter, value);
            return new Example(call, name, changed, body);
        }

        HttpResponse<String> sentBy(Caller caller) {
            var address = call.address(parameters);
            var verb = call.verb().toUpperCase(Locale.ROOT);
            return body.map(json -> caller.send(verb, address, json.toString()))
                    .orElseGet(() -> caller.send(verb, address));
        }

        @Override
        public String toString() {
            return call.id() + " " + name;
        }
    }

    List<Call> calls() {
        var calls = new ArrayList<Call>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> calls.add(new Call(path.getKey(), verb.getKey(), verb.getValue()))));
        return calls;
    }

    Call call(String id) {
        return calls().stream().filter(call -> call.id().equals(id)).findFirst().orElseThrow();
    }

    /** The parameters of a call, those that it shares with others too. */
    List<JsonNode> parameters(Call call) {
        return StreamSupport.stream(call.json().path("parameters").spliterator(), false)
                .map(this::resolved)
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** The examples of a call, in the order in which they work. */
    List<Example> examples(Call call) {
        var bodies = call.json().at("/requestBody/content/application~1json/examples");
        var names = new ArrayList<>(list(bodies.fieldNames()));
        parameters(call)
                .forEach(parameter -> list(parameter.path("examples").fieldNames()).stream()
                        .filter(name -> !names.contains(name))
                        .forEach(names::add));
        if (names.isEmpty() && !call.hasBody()) {
            names.add("plain");
        }
        return names.stream()
                .map(name -> new Example(
                        call,
                        name,
                        values(call, name),
                        Optional.ofNullable(bodies.path(name).get("value"))))
                .toList();
    }

    private Map<String, String> values(Call call, String example) {
        var values = new LinkedHashMap<String, String>();
        parameters(call).stream()
                .filter(parameter -> parameter.path("examples").has(example))
                .forEach(parameter -> values.put(
                        parameter.path("name").asText(),
                        parameter.path("examples").path(example).path("value").asText()));
        return values;
    }

    private static List<String> list(Iterator<String> names) {
        var list = new ArrayList<String>();
        names.forEachRemaining(list::add);
        return list;
    }

    /** What a body breaks of the schema of a call. */
    Set<ValidationMessage> mistakes(Call call, JsonNode body) {
        return schema(ofRequests, open, call.json().at("/requestBody/content/application~1json/schema"))
                .validate(body);
    }

    /** What an example of an answer breaks of a schema. */
    Set<ValidationMessage> mistakesOf(JsonNode schema, JsonNode value) {
        return schema(ofRequests, open, schema).validate(value);
    }

    /** Holds an answer against what the document says of it. */
    void check(Call call, HttpResponse<String> answer) {
        var status = String.valueOf(answer.statusCode());
        assertThat(call.json().path("responses").has(status))
                .as("%s answers %s: %s", call.id(), status, answer.body())
                .isTrue();
        var response = resolved(call.json().path("responses").path(status));
        Stream.of("ETag", "Location", "Retry-After", "WWW-Authenticate")
                .forEach(
                        header -> assertThat(answer.headers().firstValue(header).isPresent())
                                .as("%s %s has %s", call.id(), status, header)
                                .isEqualTo(response.path("headers").has(header)));
        if (!response.has("content")) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        var type = answer.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
        assertThat(list(response.path("content").fieldNames())).contains(type);
        var schema = response.path("content").path(type).path("schema");
        if (type.endsWith("json")) {
            assertThat(schema(ofAnswers, closed, schema).validate(parsed(answer.body())))
                    .as("%s %s: %s", call.id(), status, answer.body())
                    .isEmpty();
        } else {
            assertThat(answer.body()).isNotEmpty();
        }
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError("an answer must be JSON: got " + json, e);
        }
    }

    private static JsonSchema schema(Map<String, JsonSchema> known, JsonNode whole, JsonNode schema) {
        return known.computeIfAbsent(schema.toString(), any -> {
            var all = JSON.createObjectNode();
            all.putArray("allOf").add(schema);
            all.set("components", whole.path("components"));
            return SCHEMAS.getSchema(
                    all,
                    SchemaValidatorsConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build());
        });
    }
}
