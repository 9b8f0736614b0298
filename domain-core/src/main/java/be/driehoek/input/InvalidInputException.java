package be.driehoek.input;

import be.driehoek.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when JSON cannot be read as what it should be. */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<InputError> errors;

    /**
     * Says what is wrong.
     *
     * @param errors at least one error; their pointers start at the root of the input
     */
    public InvalidInputException(List<InputError> errors) {
        super(errors.stream().map(error -> error.requirement(Language.EN)).collect(Collectors.joining("; ")));
        this.errors = List.copyOf(errors);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one error
     */
    public List<InputError> errors() {
        return errors;
    }
}
