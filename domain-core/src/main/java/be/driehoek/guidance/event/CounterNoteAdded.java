package be.driehoek.guidance.event;

import be.driehoek.guidance.Objector;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.util.List;

/**
 * Somebody does not agree with what stands in the case (tegennota).
 *
 * @param about the events that it is about, by their sequence; empty for the case as a whole
 * @param by who does not agree
 * @param text what is wrong, and what is right, in their words
 */
public record CounterNoteAdded(List<Integer> about, Objector by, FreeText text) implements CaseEvent {
    /**
     * Checks the parts and keeps its own copy of the list, each event once.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public CounterNoteAdded {
        about = Check.listOrEmpty(about).stream().distinct().toList();
        Check.present("by", by);
        Check.present("text", text);
    }
}
