package be.driehoek.service.problem;

import be.driehoek.guidance.Violation;
import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.text.ReaderLanguage;
import be.driehoek.service.text.ServiceMessages;
import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one place where an error becomes an answer.
 *
 * <p>Every exception handler, the framework's as well as our own, sets the status and comes here for the body. The body
 * tells what the caller can put right, in the caller's language, and never quotes an exception.
 */
@Singleton
final class ProblemResponses implements ErrorResponseProcessor<Object> {
    private static final Set<Integer> WITH_OWN_DETAIL =
            Set.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 503);
    private static final int FIRST_OF_OURS = 500;

    private final ProblemPages pages;

    ProblemResponses(ProblemPages pages) {
        this.pages = pages;
    }

    @Override
    @SuppressWarnings("unchecked") // What has no body yet may get one of any type.
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        if (context.getRequest().getMethod() == HttpMethod.HEAD) {
            return (MutableHttpResponse<Object>) response;
        }
        var language = ReaderLanguage.of(context.getRequest());
        var problem = problem(
                HttpStatus.valueOf(response.code()), context.getRootCause().orElse(null), language);
        if (pages.areReadBy(context.getRequest())) {
            return (MutableHttpResponse<Object>) pages.show(context.getRequest(), response, problem);
        }
        return ((MutableHttpResponse<Object>) response)
                .body((Object) problem)
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }

    private static Problem problem(HttpStatus status, @Nullable Throwable cause, Language language) {
        var kind = cause instanceof ProblemException known ? known.kind() : "";
        return new Problem(
                kind.isEmpty() ? "about:blank" : "urn:driehoek:problem:" + kind,
                status.getReason(),
                status.getCode(),
                ServiceMessages.render(kind.isEmpty() ? detail(status) : Message.of("problem." + kind), language),
                errors(cause).stream().map(error -> inWords(error, language)).toList(),
                violations(cause).map(violation -> inWords(violation, language)).toList());
    }

    private static Message detail(HttpStatus status) {
        if (WITH_OWN_DETAIL.contains(status.getCode())) {
            return Message.of("problem." + status.getCode());
        }
        return Message.of(status.getCode() < FIRST_OF_OURS ? "problem.other" : "problem.ours");
    }

    private static List<InputError> errors(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> List.of();
            case InvalidInputException invalid -> invalid.errors();
            case ProblemException problem -> problem.errors();
            case UnsatisfiedBodyRouteException ignored -> List.of(missing(""));
            case UnsatisfiedRouteException missing -> List.of(missing(pointer(missing.getArgument())));
            case ConversionErrorException conversion -> List.of(unconverted(conversion));
            default -> List.of();
        };
    }

    private static Stream<Violation> violations(@Nullable Throwable cause) {
        return cause instanceof ProblemException problem ? problem.violations().stream() : Stream.of();
    }

    private static InputError missing(String pointer) {
        return new InputError(pointer, Message.of("must.present"), Message.of("got.nothing"));
    }

    private static InputError unconverted(ConversionErrorException conversion) {
        var pointer = pointer(conversion.getArgument());
        return conversion.getConversionError().getCause() instanceof InvalidValueException invalid
                ? invalid.error().under(pointer)
                : new InputError(pointer, Message.of("must.other-kind"), Message.of("got.unreadable"));
    }

    /** A parameter is pointed at by its name, like a field of the body. */
    private static String pointer(Argument<?> parameter) {
        return "/" + parameter.getName();
    }

    private static Problem.FieldError inWords(InputError error, Language language) {
        return new Problem.FieldError(
                error.pointer(),
                CoreMessages.render(error.must(), language),
                CoreMessages.render(error.got(), language));
    }

    private static Problem.RefusalReason inWords(Violation violation, Language language) {
        var error = violation.error();
        return new Problem.RefusalReason(
                violation.code(), violation.rule().map(Object::toString), error.pointer(), error.sentence(language));
    }
}
