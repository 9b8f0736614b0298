package be.driehoek.service.problem;

import be.driehoek.service.log.RequestLog;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever nobody expected with 500, and a fault of the database that passes with 503.
 *
 * <p>The log tells where it happened, but not the message of the exception, which may quote what a person wrote.
 */
@Singleton
final class UnexpectedErrorHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorHandler.class);

    /** What passes has passed by then, or takes longer than anybody waits. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final ErrorResponseProcessor<?> responses;
    private final ProblemExceptionHandler problems;

    UnexpectedErrorHandler(ErrorResponseProcessor<?> responses, ProblemExceptionHandler problems) {
        this.responses = responses;
        this.problems = problems;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, Throwable error) {
        if (DatabaseFault.isPassing(error)) {
            return passing(request, error);
        }
        if (LOG.isErrorEnabled()) {
            LOG.error("An unexpected error ended request {}:{}", RequestLog.numberOf(request), whereabouts(error));
        }
        return responses.processResponse(
                ErrorContext.builder(request).cause(error).build(), HttpResponse.serverError());
    }

    private HttpResponse<?> passing(HttpRequest<?> request, Throwable error) {
        if (LOG.isWarnEnabled()) {
            LOG.warn(
                    "The database could not take request {} now: {}",
                    RequestLog.numberOf(request),
                    DatabaseFault.states(error));
        }
        return problems.handle(request, ProblemException.busy(RETRY_AFTER));
    }

    static String whereabouts(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .map(cause -> "\n" + cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
