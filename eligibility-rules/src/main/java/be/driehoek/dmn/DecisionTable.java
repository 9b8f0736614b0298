package be.driehoek.dmn;

import java.util.List;

/**
 * A decision as a table (beslissingstabel).
 *
 * @param hitPolicy which row decides
 * @param inputs what its rows look at
 * @param outputType the type of what it yields
 * @param rows the rows
 */
record DecisionTable(HitPolicy hitPolicy, List<Input> inputs, String outputType, List<Row> rows) {
    /** The test that any value passes. */
    static final String ANY = "-";

    /** Which of the rows that fit decides. */
    enum HitPolicy {
        /** The only one. */
        UNIQUE,
        /** The uppermost. */
        FIRST
    }

    /**
     * A column to look at.
     *
     * @param label its name for people
     * @param expression what is looked at
     * @param type its type
     */
    record Input(String label, String expression, String type) {}

    /**
     * A row.
     *
     * @param tests the tests, a column each
     * @param output what it yields
     * @param annotation what is said about it
     */
    record Row(List<String> tests, String output, String annotation) {}

    /**
     * Writes the table. Every cell has an id, because editors want one.
     *
     * @param xml where to
     * @param decision the id of its decision
     * @param annotation the heading above the annotations
     */
    void writeTo(Markup xml, String decision, String annotation) {
        xml.start("decisionTable").with("id", decision + "-table").with("hitPolicy", hitPolicy);
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            xml.start("input")
                    .with("id", decision + "-input-" + (i + 1))
                    .with("label", input.label())
                    .start("inputExpression")
                    .with("id", decision + "-expression-" + (i + 1))
                    .with("typeRef", input.type())
                    .text("text", input.expression())
                    .end()
                    .end();
        }
        xml.empty("output")
                .with("id", decision + "-output")
                .with("name", decision)
                .with("typeRef", outputType);
        xml.empty("annotation").with("name", annotation);
        for (int i = 0; i < rows.size(); i++) {
            row(xml, decision + "-row-" + (i + 1), rows.get(i));
        }
        xml.end();
    }

    private static void row(Markup xml, String id, Row row) {
        xml.start("rule").with("id", id);
        for (int i = 0; i < row.tests().size(); i++) {
            xml.start("inputEntry").with("id", id + "-input-" + (i + 1));
            xml.text("text", row.tests().get(i)).end();
        }
        xml.start("outputEntry").with("id", id + "-output");
        xml.text("text", Feel.text(row.output())).end();
        xml.start("annotationEntry").text("text", row.annotation()).end();
        xml.end();
    }
}
