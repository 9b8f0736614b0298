package be.driehoek.service.problem;

import be.driehoek.guidance.Violation;
import be.driehoek.input.InputError;
import io.micronaut.http.HttpStatus;
import java.util.List;

/** Ends a request with a problem that the caller is told about. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status of the answer. */
    private final HttpStatus status;

    private final transient List<InputError> errors;
    private final transient List<Violation> violations;

    private ProblemException(HttpStatus status, List<InputError> errors, List<Violation> violations) {
        super(status.getReason());
        this.status = status;
        this.errors = List.copyOf(errors);
        this.violations = List.copyOf(violations);
    }

    /**
     * What was asked for does not exist, or may not be seen: both look the same.
     *
     * @return a 404
     */
    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, List.of(), List.of());
    }

    /**
     * A parameter or a field has a value that cannot be used.
     *
     * @param error where, what must hold and what was given
     * @return a 400
     */
    public static ProblemException invalid(InputError error) {
        return new ProblemException(HttpStatus.BAD_REQUEST, List.of(error), List.of());
    }

    /**
     * The request is understood, and cannot be true or makes no sense.
     *
     * @param violations every reason
     * @return a 422
     */
    public static ProblemException refused(List<Violation> violations) {
        return new ProblemException(
                HttpStatus.UNPROCESSABLE_ENTITY,
                violations.stream().map(Violation::error).toList(),
                violations);
    }

    HttpStatus status() {
        return status;
    }

    List<InputError> errors() {
        return errors;
    }

    List<Violation> violations() {
        return violations;
    }
}
