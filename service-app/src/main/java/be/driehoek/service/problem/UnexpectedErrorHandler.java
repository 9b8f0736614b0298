package be.driehoek.service.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers whatever nobody expected with 500.
 *
 * <p>The log tells where it happened, but not the message of the exception, which may quote what a person wrote.
 */
@Singleton
final class UnexpectedErrorHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorHandler.class);

    private final ErrorResponseProcessor<?> responses;

    UnexpectedErrorHandler(ErrorResponseProcessor<?> responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, Throwable error) {
        if (LOG.isErrorEnabled()) {
            LOG.error("An unexpected error ended a request:{}", whereabouts(error));
        }
        return responses.processResponse(
                ErrorContext.builder(request).cause(error).build(), HttpResponse.serverError());
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
