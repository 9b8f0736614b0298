package be.driehoek.service.documentation;

import be.driehoek.json.StrictJson;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.shape.Shapes;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/** What stands in an address and in the headers of a request. */
final class Parameters {
    private static final String PARAMETER = "#/components/parameters/";

    private Parameters() {}

    static void complete(Operation operation, ObjectNode call, Schemas schemas) {
        var parameters = call.withArrayProperty("parameters");
        for (var found : parameters) {
            var parameter = (ObjectNode) found;
            parameter.remove("explode");
            parameter.set("schema", schema(operation, parameter, schemas));
        }
        refer(parameters, "AcceptLanguage");
        if (operation.asksForPurpose()) {
            refer(parameters, "Purpose");
        }
        if (isIdempotent(operation)) {
            drop(parameters, "Idempotency-Key");
            refer(parameters, "IdempotencyKey");
        }
    }

    static boolean isIdempotent(Operation operation) {
        return operation.isMarked("Idempotent");
    }

    private static ObjectNode schema(Operation operation, ObjectNode parameter, Schemas schemas) {
        var told = (ObjectNode) parameter.get("schema");
        told.remove("nullable");
        var type = operation.parameter(parameter.path("name").asText()).map(Shapes::type);
        // A parameter has one value: what is an object in a body is an opaque text here, and what the code reads as
        // text by itself is what it says.
        return type.filter(known -> known.getRawClass() != String.class && !Shapes.isRecord(known))
                .map(schemas::read)
                .orElse(told);
    }

    private static void drop(ArrayNode parameters, String name) {
        for (int i = parameters.size() - 1; i >= 0; i--) {
            if (parameters.get(i).path("name").asText().equals(name)) {
                parameters.remove(i);
            }
        }
    }

    private static void refer(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", PARAMETER + name);
    }

    /** The parameters that calls refer to. */
    static ObjectNode common(boolean withKey) {
        var all = StrictJson.mapper().createObjectNode();
        var language = header(
                all, "AcceptLanguage", "Accept-Language", "The language of texts: nl (without it), fr, de or en");
        language.putObject("schema").put("type", "string");
        language.put("example", "en");
        var purposes = header(
                        all, "Purpose", Purpose.HEADER, "What the caller asks it for; it stands in the audit trail")
                .putObject("schema")
                .put("type", "string")
                .put("default", Purpose.DEFAULT.name())
                .putArray("enum");
        Arrays.stream(Purpose.values()).map(Purpose::name).forEach(purposes::add);
        if (withKey) {
            var key = header(
                    all,
                    "IdempotencyKey",
                    "Idempotency-Key",
                    "The caller's name for this request: sent again, it is done once");
            key.putObject("schema").put("type", "string").put("minLength", 1);
        }
        return all;
    }

    private static ObjectNode header(ObjectNode all, String name, String header, String description) {
        return all.putObject(name).put("name", header).put("in", "header").put("description", description);
    }
}
