package be.driehoek.guidance.command;

import be.driehoek.guidance.Objector;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;

/**
 * Records that somebody does not agree with what stands in the case (tegennota). What stands there stays; the note stands
 * beside it. A case that is closed or declined takes one too.
 *
 * @param on the day it was said
 * @param about the events that it is about, by their sequence; empty for the case as a whole
 * @param by who does not agree
 * @param text what is wrong, and what is right, in their words
 */
public record AddCounterNote(LocalDate on, List<Integer> about, Objector by, FreeText text) implements Command {
    /**
     * Checks the parts and keeps its own copy of the list.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public AddCounterNote {
        Check.day("on", on);
        about = Check.listOrEmpty(about);
        Check.present("by", by);
        Check.present("text", text);
    }
}
