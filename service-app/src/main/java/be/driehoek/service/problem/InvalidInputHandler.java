package be.driehoek.service.problem;

import be.driehoek.input.InvalidInputException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers a body that cannot be read with 400. */
@Singleton
final class InvalidInputHandler implements ExceptionHandler<InvalidInputException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> responses;

    InvalidInputHandler(ErrorResponseProcessor<?> responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, InvalidInputException exception) {
        return responses.processResponse(
                ErrorContext.builder(request).cause(exception).build(), HttpResponse.badRequest());
    }
}
