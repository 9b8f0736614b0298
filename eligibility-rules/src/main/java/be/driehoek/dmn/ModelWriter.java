package be.driehoek.dmn;

import be.driehoek.dmn.Diagram.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the elements of a decision model, and draws them. An element's id is its name in expressions. */
final class ModelWriter {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String DIAGRAM = "https://www.omg.org/spec/DMN/20230324/DMNDI/";
    private static final String DIAGRAM_COMMON = "http://www.omg.org/spec/DMN/20180521/DC/";
    private static final String DIAGRAM_INTERCHANGE = "http://www.omg.org/spec/DMN/20180521/DI/";

    private final Markup xml = new Markup();
    private final Diagram diagram = new Diagram();
    private final Set<String> inputs = new LinkedHashSet<>();
    private final String annotations;

    /**
     * A model without elements.
     *
     * @param annotations the heading above the annotations of a table
     */
    ModelWriter(String annotations) {
        this.annotations = annotations;
    }

    /**
     * What a decision is called and what it rests on.
     *
     * @param id its id
     * @param label its name for people
     * @param type the type of what it yields
     * @param question what it answers
     * @param description what else is said of it
     * @param needs the inputs and decisions that it rests on
     * @param functions the functions that it calls
     * @param source the source that it comes from
     */
    record Decision(
            String id,
            String label,
            String type,
            String question,
            String description,
            List<String> needs,
            List<KnowledgeModel> functions,
            Optional<String> source) {}

    void begin(String name, String label, String namespace, String description) {
        xml.start("definitions")
                .with("xmlns", MODEL)
                .with("xmlns:dmndi", DIAGRAM)
                .with("xmlns:dc", DIAGRAM_COMMON)
                .with("xmlns:di", DIAGRAM_INTERCHANGE)
                .with("id", "policy")
                .with("name", name)
                .with("label", label)
                .with("namespace", namespace)
                .with("exporter", "Driehoek")
                .text("description", description);
    }

    /** A type of texts, with the tests for those that are allowed. */
    void type(String name, String allowed) {
        xml.start("itemDefinition").with("id", "type-" + name).with("name", name);
        xml.text("typeRef", "string");
        xml.start("allowedValues")
                .with("id", "values-of-" + name)
                .text("text", allowed)
                .end();
        xml.end();
    }

    void listType(String name, String element) {
        xml.start("itemDefinition")
                .with("id", "type-" + name)
                .with("name", name)
                .with("isCollection", true);
        xml.text("typeRef", element).end();
    }

    void input(String id, String label, String type, String description) {
        inputs.add(id);
        diagram.element(Place.INPUT, id);
        xml.start("inputData").with("id", id).with("name", id).with("label", label);
        xml.text("description", description);
        variable(id, type);
        xml.end();
    }

    void function(KnowledgeModel function, String description) {
        diagram.element(function.place(), function.id());
        xml.start("businessKnowledgeModel").with("id", function.id()).with("name", function.id());
        xml.text("description", description);
        xml.empty("variable").with("id", function.id() + "-variable").with("name", function.id());
        xml.start("encapsulatedLogic").with("id", function.id() + "-logic").with("kind", "FEEL");
        for (var parameter : function.parameters()) {
            xml.empty("formalParameter")
                    .with("id", function.id() + "-" + parameter.name())
                    .with("name", parameter.name())
                    .with("typeRef", parameter.type());
        }
        literal(function.id(), function.body());
        xml.end().end();
    }

    void source(String id, String name, Optional<String> publisher, Optional<String> address) {
        diagram.element(Place.SOURCE, id);
        xml.start("knowledgeSource").with("id", id).with("name", name);
        address.ifPresent(uri -> xml.with("locationURI", uri));
        publisher.ifPresent(by -> xml.text("description", by));
        xml.end();
    }

    /** A decision by an expression. */
    void decide(Place place, Decision decision, String expression) {
        beginDecision(place, decision);
        literal(decision.id(), expression);
        xml.end();
    }

    /** A decision by a table. */
    void decide(Place place, Decision decision, DecisionTable table) {
        beginDecision(place, decision);
        table.writeTo(xml, decision.id(), annotations);
        xml.end();
    }

    private void beginDecision(Place place, Decision decision) {
        diagram.element(place, decision.id());
        xml.start("decision")
                .with("id", decision.id())
                .with("name", decision.id())
                .with("label", decision.label())
                .text("description", decision.description())
                .text("question", decision.question());
        variable(decision.id(), decision.type());
        decision.needs()
                .forEach(needed -> requirement(
                        "informationRequirement",
                        inputs.contains(needed) ? "requiredInput" : "requiredDecision",
                        needed,
                        decision.id()));
        decision.functions()
                .forEach(function ->
                        requirement("knowledgeRequirement", "requiredKnowledge", function.id(), decision.id()));
        decision.source()
                .ifPresent(source -> requirement("authorityRequirement", "requiredAuthority", source, decision.id()));
    }

    private void requirement(String kind, String reference, String from, String to) {
        var id = to + "-needs-" + from;
        diagram.line(id, from, to);
        xml.start(kind).with("id", id);
        xml.empty(reference).with("href", "#" + from);
        xml.end();
    }

    private void variable(String id, String type) {
        xml.empty("variable").with("id", id + "-variable").with("name", id).with("typeRef", type);
    }

    private void literal(String id, String expression) {
        xml.start("literalExpression")
                .with("id", id + "-expression")
                .text("text", expression)
                .end();
    }

    /** The whole document. */
    String end() {
        diagram.writeTo(xml);
        return xml.end().document();
    }
}
