package be.driehoek.rule;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;

/**
 * The place that a rule comes from (bron).
 *
 * @param document the id of the text: {@code limburg} or {@code platteland}, or another one of an organisation's own
 * @param section the heading in that text
 * @param paragraph the paragraph under that heading, counted from 1
 */
public record SourceReference(String document, String section, int paragraph) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if the document or the section is missing or blank, or the paragraph lies before the first
     */
    public SourceReference {
        Check.text("document", document);
        Check.text("section", section);
        Check.between("paragraph", paragraph, 1, Integer.MAX_VALUE);
    }
}
