package be.driehoek.service.forms;

import java.util.List;
import java.util.Optional;

/**
 * A field as a template shows it; it holds what was typed, and does not show itself in {@link #toString()}.
 *
 * @param name the name that is sent: the JSON pointer
 * @param id the id, unique on the page; that of the {@code fieldset} where there is one
 * @param widget what it looks like
 * @param label what it is called; the {@code legend} of a {@code fieldset}
 * @param hint what helps to fill it in; its id is {@link #hintId()}
 * @param errors what is wrong; their id is {@link #errorId()}
 * @param isRequired whether it must be filled in
 * @param value what was typed; empty where options are selected
 * @param input what the browser is told of an {@code input}
 * @param options what can be chosen: the options of a {@code select}, radios, boxes; suggestions of an {@code input}
 * @param children the fields that are nested in it
 * @param add the button that adds an element, on a list that can take one
 * @param remove the button that removes this element, on an element of a list
 */
public record FieldView(
        String name,
        String id,
        Widget widget,
        String label,
        Optional<String> hint,
        List<String> errors,
        boolean isRequired,
        String value,
        Input input,
        List<Choice> options,
        List<FieldView> children,
        Optional<Button> add,
        Optional<Button> remove) {

    /** What a field looks like. */
    public enum Widget {
        /** An {@code input} with a label; with options, they are a {@code datalist}. */
        INPUT,
        /** A {@code textarea} with a label. */
        TEXTAREA,
        /** A {@code select} with a label. */
        SELECT,
        /** A {@code fieldset} of radios that share the name of the field. */
        RADIOS,
        /** A {@code fieldset} of boxes, each with its own name. */
        CHECKBOXES,
        /** A {@code fieldset} with fields in it. */
        GROUP,
        /** A {@code fieldset} of elements, with the box for "none" among its options where there is one. */
        LIST,
        /** An {@code input} that nobody sees. */
        HIDDEN
    }

    /**
     * What the browser is told of an {@code input}; what is empty is left out.
     *
     * @param type its type
     * @param mode its {@code inputmode}
     * @param autocomplete its {@code autocomplete}
     * @param longest its {@code maxlength}
     */
    public record Input(String type, String mode, String autocomplete, Optional<Integer> longest) {
        static final Input NONE = new Input("", "", "", Optional.empty());
    }

    /**
     * An option, radio or box.
     *
     * @param name the name that is sent
     * @param id its id, unique on the page
     * @param value the value that is sent; empty for "not known"
     * @param label what it says
     * @param isSelected whether it is chosen
     */
    public record Choice(String name, String id, String value, String label, boolean isSelected) {
        /** Without what was chosen. */
        @Override
        public String toString() {
            return "Choice[%s]".formatted(name);
        }
    }

    /**
     * A button that shows the form again.
     *
     * @param name the name that is sent: {@link FormData#ADD} or {@link FormData#REMOVE}
     * @param value the value that is sent
     * @param label what it says
     */
    public record Button(String name, String value, String label) {}

    /** Keeps its own copies of the lists. */
    public FieldView {
        errors = List.copyOf(errors);
        options = List.copyOf(options);
        children = List.copyOf(children);
    }

    /**
     * The id of the hint.
     *
     * @return an id, also where there is no hint
     */
    public String hintId() {
        return id + "-hint";
    }

    /**
     * The id of the errors.
     *
     * @return an id, also where there is no error
     */
    public String errorId() {
        return id + "-error";
    }

    /**
     * The value of {@code aria-describedby}.
     *
     * @return the ids of the hint and of the errors that there are; empty if there are none
     */
    public String describedBy() {
        var ids = hint.isPresent() ? hintId() : "";
        return errors.isEmpty() ? ids : (ids + " " + errorId()).strip();
    }

    /**
     * The id of what takes the focus when somebody follows the link of an error.
     *
     * @return that of the field, or of its first radio or box
     */
    public String focusId() {
        return switch (widget) {
            case RADIOS, CHECKBOXES ->
                options.isEmpty() ? id : options.getFirst().id();
            case GROUP, LIST ->
                children.stream()
                        .filter(child -> child.widget != Widget.HIDDEN)
                        .findFirst()
                        .map(FieldView::focusId)
                        .orElse(id);
            default -> id;
        };
    }

    /**
     * Whether something is wrong here, or with what is nested here.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return !errors.isEmpty() || children.stream().anyMatch(FieldView::hasErrors);
    }

    /** Where it stands, without what was typed. */
    @Override
    public String toString() {
        return "FieldView[%s, %s]".formatted(name, widget);
    }
}
