package be.driehoek.service.problem;

import be.driehoek.service.cases.StaleCaseException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Answers with 412 to whoever would change a version that is not there any more. */
@Singleton
final class StaleCaseHandler implements ExceptionHandler<StaleCaseException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> responses;

    StaleCaseHandler(ErrorResponseProcessor<?> responses) {
        this.responses = responses;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, StaleCaseException exception) {
        return responses.processResponse(
                ErrorContext.builder(request).cause(exception).build(),
                HttpResponse.status(HttpStatus.PRECONDITION_FAILED));
    }
}
