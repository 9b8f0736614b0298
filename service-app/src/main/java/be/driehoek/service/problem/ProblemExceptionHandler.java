package be.driehoek.service.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.security.authentication.WwwAuthenticateChallengeProvider;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers with the status that a {@link ProblemException} carries. */
@Singleton
public final class ProblemExceptionHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> responses;
    private final List<WwwAuthenticateChallengeProvider<HttpRequest<?>>> challenges;

    ProblemExceptionHandler(
            ErrorResponseProcessor<?> responses, List<WwwAuthenticateChallengeProvider<HttpRequest<?>>> challenges) {
        this.responses = responses;
        this.challenges = challenges;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, ProblemException exception) {
        MutableHttpResponse<?> response = HttpResponse.status(exception.status());
        if (exception.retryAfter().isPositive()) {
            response.header(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(exception.retryAfter().toSeconds()));
        }
        if (exception.status() == HttpStatus.FORBIDDEN) {
            // As the framework does where it refuses.
            challenges.forEach(
                    any -> response.header(HttpHeaders.WWW_AUTHENTICATE, any.getWwwAuthenticateChallenge(request)));
        }
        return responses.processResponse(
                ErrorContext.builder(request).cause(exception).build(), response);
    }
}
