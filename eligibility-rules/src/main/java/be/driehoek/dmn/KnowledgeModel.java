package be.driehoek.dmn;

import be.driehoek.dmn.Diagram.Place;
import java.util.List;

/** A function that the decisions of a model share (business knowledge model, in the terms of DMN). */
enum KnowledgeModel {
    /** Whether a value is among some: true, false, or null where it is unknown or not a value of the fact. */
    TRUTH(
            "truth",
            Place.FUNCTION_OF_RULE,
            List.of(new Parameter("value", "string"), new Parameter("yes", "Texts"), new Parameter("no", "Texts")),
            """
            if list contains(yes, value) then true
            else if list contains(no, value) then false
            else null\
            """),

    /** The verdict for true, false or null. */
    VERDICT("verdict", Place.FUNCTION_OF_RULE, List.of(new Parameter("truth", "boolean")), """
        if truth = true then "SATISFIED"
        else if truth = false then "VIOLATED"
        else "UNKNOWN\"\
        """),

    /** The verdict of several rules together. */
    TOGETHER("together", Place.FUNCTION_OF_SUMMARY, List.of(new Parameter("verdicts", "Verdicts")), """
        if list contains(verdicts, "VIOLATED") then "VIOLATED"
        else if every one in verdicts satisfies one = "SATISFIED" then "SATISFIED"
        else "UNKNOWN\"\
        """);

    private final String id;
    private final Place place;
    private final List<Parameter> parameters;
    private final String body;

    KnowledgeModel(String id, Place place, List<Parameter> parameters, String body) {
        this.id = id;
        this.place = place;
        this.parameters = parameters;
        this.body = body;
    }

    /** Its name in expressions, and its id in the model. */
    String id() {
        return id;
    }

    /** Where it is drawn. */
    Place place() {
        return place;
    }

    /** What it is called with. */
    List<Parameter> parameters() {
        return parameters;
    }

    /** The expression over its parameters. */
    String body() {
        return body;
    }

    /**
     * What is brought in.
     *
     * @param name its name
     * @param type its type
     */
    record Parameter(String name, String type) {}
}
