package be.driehoek.service.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.json.StrictJson;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Makes the document that the service shows out of the generated one. */
public final class DocumentationBuild {
    private static final String JSON = "application/json";

    private final Examples examples;
    private final Schemas schemas;
    private final ObjectNode document;

    private DocumentationBuild(ObjectNode generated, Examples examples, Schemas schemas) {
        this.document = generated;
        this.examples = examples;
        this.schemas = schemas;
    }

    /**
     * Reads the generated document and the examples, and writes {@code driehoek.yml} and {@code driehoek.json}.
     *
     * @param args the generated document, the folder of the examples, that of the compiled classes, that to write to, and
     *     the folders of the sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        var paths = Stream.of(args).map(Path::of).toList();
        var classes = paths.get(2);
        var target = paths.get(3);
        ObjectNode generated = StrictJson.mapper()
                .valueToTree(new Yaml().<Map<String, Object>>load(Files.readString(paths.getFirst())));
        var operations = Operation.among(classes);
        var examples = Examples.in(paths.get(1));
        var reader = new Reader();
        operations.forEach(operation -> operation
                .body()
                .ifPresent(type -> examples.bodies(id(generated, operation)).forEach(body -> reader.show(type, body))));
        var sources = paths.subList(4, paths.size()).stream()
                .filter(Files::isDirectory)
                .toList();
        var document = new DocumentationBuild(generated, examples, new Schemas(reader, Javadoc.under(sources)))
                .completed(operations);
        Files.createDirectories(target);
        write(target.resolve("driehoek.yml"), yaml(document));
        write(target.resolve("driehoek.json"), StrictJson.write(document));
    }

    /** A file that says the same already keeps its time. */
    private static void write(Path file, byte[] content) throws IOException {
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.write(file, content);
        }
    }

    private static byte[] yaml(ObjectNode document) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(true);
        return new Yaml(options)
                .dump(StrictJson.mapper().convertValue(document, Map.class))
                .getBytes(UTF_8);
    }

    private static JsonNode call(ObjectNode document, Operation operation) {
        return document.path("paths").path(operation.path()).path(operation.verb());
    }

    private static String id(ObjectNode document, Operation operation) {
        return call(document, operation).path("operationId").asText();
    }

    private ObjectNode completed(List<Operation> operations) {
        document.put("openapi", "3.1.0");
        document.remove(List.of("components", "security"));
        document.putArray("servers").addObject().put("url", "/");
        for (var operation : operations) {
            if (call(document, operation) instanceof ObjectNode call) {
                complete(operation, call);
            }
        }
        var components = StrictJson.mapper().createObjectNode();
        components.set("responses", Answers.problems(schemas.written(Shapes.type(problem()))));
        components.set("headers", Answers.headers());
        components.set("parameters", Parameters.common(operations.stream().anyMatch(Parameters::isIdempotent)));
        components
                .putObject("securitySchemes")
                .putObject("basic")
                .put("type", "http")
                .put("scheme", "basic")
                .put(
                        "description",
                        "An account, in demo mode one of the demo; programs may send a token as a bearer instead");
        document.set("components", components);
        var named = schemas.components(document);
        components.set("schemas", named);
        return inOrder();
    }

    private static Class<?> problem() {
        try {
            return Class.forName("be.driehoek.service.problem.Problem");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("every error is a problem", e);
        }
    }

    private ObjectNode inOrder() {
        var ordered = StrictJson.mapper().createObjectNode();
        for (var name : List.of("openapi", "info", "servers", "tags", "paths", "components")) {
            if (document.has(name)) {
                ordered.set(name, document.get(name));
            }
        }
        if (ordered.size() < document.size()) {
            throw new IllegalStateException("a part of the document has no place: "
                    + document.properties().stream().map(Map.Entry::getKey).toList());
        }
        return ordered;
    }

    private void complete(Operation operation, ObjectNode call) {
        call.set(
                "security",
                operation.isOpen()
                        ? array()
                        : array().add(StrictJson.mapper().createObjectNode().set("basic", array())));
        call.put("description", (call.path("description").asText() + " " + who(operation)).strip());
        Parameters.complete(operation, call, schemas);
        operation.body().ifPresent(type -> {
            var content = call.putObject("requestBody")
                    .put("required", true)
                    .putObject("content")
                    .putObject(JSON);
            content.set("schema", schemas.read(type));
        });
        var responses = (ObjectNode) call.get("responses");
        for (var status : new ArrayList<>(responses.properties())) {
            answer(operation, status.getKey(), (ObjectNode) status.getValue());
        }
        if (responses.has("201")) {
            Answers.addHeader(responses, "201", "Location");
        }
        if (responses.at("/201/headers").has("ETag")) {
            Answers.addHeader(responses, "201", "ETag");
        }
        if (responses.at("/200/headers").has("ETag") || has(call, "If-Match") || has(call, "If-None-Match")) {
            Answers.addHeader(responses, "200", "ETag");
        }
        Answers.complete(operation, call);
        examples.addTo(call);
    }

    private static String who(Operation operation) {
        if (operation.isForAllAccounts()) {
            return "For anyone with an account.";
        }
        if (operation.isOpen()) {
            return "Open to anyone.";
        }
        return operation.isForAllAccounts()
                ? "For anyone with an account."
                : "For: " + String.join(", ", operation.roles()) + ".";
    }

    private static boolean has(ObjectNode call, String parameter) {
        return call.path("parameters").findValuesAsText("name").contains(parameter);
    }

    private void answer(Operation operation, String status, ObjectNode response) {
        if (response.path("description").asText().matches("(\\w+ \\d+ response|Ok)")) {
            response.put(
                    "description",
                    switch (status) {
                        case "200" -> "What was asked for";
                        case "201" -> "What was made";
                        default -> "Done";
                    });
        }
        for (var content : new TreeMap<>(contents(response)).entrySet()) {
            var isJson = content.getKey().equals(JSON);
            content.getValue()
                    .set(
                            "schema",
                            isJson
                                    ? schemas.written(operation
                                            .answer(status, JSON)
                                            .orElseThrow(() -> new IllegalStateException(
                                                    "an answer must tell its type: " + operation.method())))
                                    : StrictJson.mapper().createObjectNode().put("type", "string"));
        }
    }

    private static Map<String, ObjectNode> contents(ObjectNode response) {
        var contents = new TreeMap<String, ObjectNode>();
        response.path("content")
                .properties()
                .forEach(content -> contents.put(content.getKey(), (ObjectNode) content.getValue()));
        return contents;
    }

    private static ArrayNode array() {
        return StrictJson.mapper().createArrayNode();
    }
}
