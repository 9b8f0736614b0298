package be.driehoek.service.documentation;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The examples of the calls: for each call a folder with its id, in it a file for each example.
 *
 * <p>A file holds {@code summary}, and as they apply {@code parameters} by name, {@code body} and {@code answer}. The files
 * of a folder are executed in the order of their names.
 */
final class Examples {
    private final Map<String, SortedMap<String, ObjectNode>> byCall;

    private Examples(Map<String, SortedMap<String, ObjectNode>> byCall) {
        this.byCall = byCall;
    }

    static Examples in(Path folder) throws IOException {
        var byCall = new TreeMap<String, SortedMap<String, ObjectNode>>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                var call = String.valueOf(file.getName(file.getNameCount() - 2));
                var name = String.valueOf(file.getFileName()).replaceAll("\\.json$", "");
                byCall.computeIfAbsent(call, any -> new TreeMap<>())
                        .put(name, StrictJson.read(Files.readAllBytes(file), ObjectNode.class));
            }
        }
        return new Examples(byCall);
    }

    private SortedMap<String, ObjectNode> of(String call) {
        return byCall.getOrDefault(call, new TreeMap<>());
    }

    /** The bodies of a call. */
    List<JsonNode> bodies(String call) {
        return of(call).values().stream()
                .flatMap(example -> Stream.ofNullable(example.get("body")))
                .toList();
    }

    /** Writes the examples of a call into it. */
    void addTo(ObjectNode call) {
        var id = call.path("operationId").asText();
        for (var example : of(id).entrySet()) {
            var summary = example.getValue().path("summary").asText();
            var body = example.getValue().get("body");
            if (body != null) {
                add((ObjectNode) call.at("/requestBody/content/application~1json"), example.getKey(), summary, body);
            }
            for (var value : example.getValue().path("parameters").properties()) {
                add(parameter(call, value.getKey()), example.getKey(), "", value.getValue());
            }
            var answer = example.getValue().get("answer");
            if (answer != null) {
                var responses = new ArrayList<>(call.get("responses").properties());
                add(
                        (ObjectNode) responses.getFirst().getValue().at("/content/application~1json"),
                        example.getKey(),
                        summary,
                        answer);
            }
        }
    }

    private static void add(ObjectNode holder, String name, String summary, JsonNode value) {
        var example = holder.withObjectProperty("examples").putObject(name.replaceAll("^[0-9]+-", ""));
        if (!summary.isEmpty()) {
            example.put("summary", summary);
        }
        example.set("value", value);
    }

    private static ObjectNode parameter(ObjectNode call, String name) {
        for (var parameter : call.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                return (ObjectNode) parameter;
            }
        }
        throw new IllegalStateException("an example must name a parameter that its call has: " + name);
    }
}
