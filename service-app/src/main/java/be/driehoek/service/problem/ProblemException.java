package be.driehoek.service.problem;

import be.driehoek.guidance.Violation;
import be.driehoek.input.InputError;
import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.List;

/** Ends a request with a problem that the caller is told about. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The status of the answer. */
    private final HttpStatus status;

    private final transient List<InputError> errors;
    private final transient List<Violation> violations;

    /** After how long it is worth asking again; zero if it never is. */
    private final Duration retryAfter;

    /** What kind of problem it is, where the status does not say enough; else empty. */
    private final String kind;

    private ProblemException(HttpStatus status, List<InputError> errors, List<Violation> violations) {
        this(status, errors, violations, Duration.ZERO);
    }

    private ProblemException(
            HttpStatus status, List<InputError> errors, List<Violation> violations, Duration retryAfter) {
        this(status, errors, violations, retryAfter, "");
    }

    private ProblemException(
            HttpStatus status, List<InputError> errors, List<Violation> violations, Duration retryAfter, String kind) {
        super(status.getReason());
        this.status = status;
        this.errors = List.copyOf(errors);
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
        this.kind = kind;
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
     * The account may not do so with anything at all.
     *
     * @return a 403
     */
    public static ProblemException forbidden() {
        return new ProblemException(HttpStatus.FORBIDDEN, List.of(), List.of());
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
     * The body is not written as it should be.
     *
     * @return a 400
     */
    public static ProblemException unreadable() {
        return new ProblemException(HttpStatus.BAD_REQUEST, List.of(), List.of());
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

    /**
     * The case is not as the caller knows it any more.
     *
     * @return a 412
     */
    public static ProblemException stale() {
        return new ProblemException(HttpStatus.PRECONDITION_FAILED, List.of(), List.of());
    }

    /**
     * The request is understood, and cannot be done as things stand.
     *
     * @param error where, what must hold and what there is
     * @return a 422
     */
    public static ProblemException impossible(InputError error) {
        return new ProblemException(HttpStatus.UNPROCESSABLE_ENTITY, List.of(error), List.of());
    }

    /**
     * The same request is being done.
     *
     * @return a 409
     */
    public static ProblemException inProgress() {
        return new ProblemException(HttpStatus.CONFLICT, List.of(), List.of());
    }

    /**
     * The caller asks for too much at once.
     *
     * @param retryAfter after how long it is worth asking again, in whole seconds
     * @return a 429
     */
    public static ProblemException tooMany(Duration retryAfter) {
        return new ProblemException(HttpStatus.TOO_MANY_REQUESTS, List.of(), List.of(), retryAfter);
    }

    /**
     * There is no room for the request now.
     *
     * @param retryAfter after how long it is worth asking again, in whole seconds
     * @return a 503
     */
    public static ProblemException busy(Duration retryAfter) {
        return new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, List.of(), List.of(), retryAfter);
    }

    /**
     * The account must have a password of its own before it can be used.
     *
     * @return a 403 of its own type
     */
    public static ProblemException mustChangePassword() {
        return new ProblemException(HttpStatus.FORBIDDEN, List.of(), List.of(), Duration.ZERO, "must-change-password");
    }

    /**
     * Whether the same request may have another answer soon.
     *
     * @return true for what is being done, and for what there is no room for
     */
    public boolean isPassing() {
        return status == HttpStatus.CONFLICT || status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    /**
     * Whether the case is not as the caller knows it any more.
     *
     * @return true for what {@link #stale()} made
     */
    public boolean isStale() {
        return status == HttpStatus.PRECONDITION_FAILED;
    }

    HttpStatus status() {
        return status;
    }

    /**
     * Where the request is wrong.
     *
     * @return every place; none when it is not about a place in the request
     */
    public List<InputError> errors() {
        return errors;
    }

    List<Violation> violations() {
        return violations;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    String kind() {
        return kind;
    }
}
