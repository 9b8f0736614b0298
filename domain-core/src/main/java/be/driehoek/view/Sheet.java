package be.driehoek.view;

import java.util.List;

/**
 * A sheet in its parts, for whoever lays it out by themselves: the words are those of the text that is printed, in the
 * same order.
 *
 * @param title what it is called
 * @param parts what stands on it
 */
public record Sheet(String title, List<Part> parts) {
    /** Keeps its own copy of the list. */
    public Sheet {
        parts = List.copyOf(parts);
    }

    /**
     * The sections among the parts with these ids.
     *
     * @param ids the ids of sections, in the order that is wanted
     * @return those that there are
     */
    public List<Section> sections(String... ids) {
        return List.of(ids).stream()
                .flatMap(id -> parts.stream()
                        .filter(Section.class::isInstance)
                        .map(Section.class::cast)
                        .filter(section -> section.id().equals(id)))
                .toList();
    }

    /** A part of a sheet. It holds no control characters, and no signs that turn the direction of a text. */
    public sealed interface Part {}

    /**
     * A part under a heading; something stands under it.
     *
     * @param id the code of its heading, or its number
     * @param heading the heading
     * @param parts what stands under it
     */
    public record Section(String id, String heading, List<Part> parts) implements Part {
        /** Keeps its own copy of the list. */
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What belongs together; something stands below the label.
     *
     * @param label its label
     * @param parts what stands below it
     */
    public record Group(String label, List<Part> parts) implements Part {
        /** Keeps its own copy of the list. */
        public Group {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An element of a list.
     *
     * @param head what it is
     * @param parts what belongs to it; there may be nothing more
     */
    public record Item(String head, List<Part> parts) implements Part {
        /** Keeps its own copy of the list. */
        public Item {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A value behind its label.
     *
     * @param label its label
     * @param value the value, which may have several lines
     */
    public record Value(String label, String value) implements Part {}

    /**
     * A sentence of its own.
     *
     * @param words the sentence
     */
    public record Sentence(String words) implements Part {}
}
