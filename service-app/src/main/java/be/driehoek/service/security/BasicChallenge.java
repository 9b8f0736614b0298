package be.driehoek.service.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.WwwAuthenticateChallengeProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Asks for HTTP Basic, the realm first: some clients look no further. */
@Singleton
final class BasicChallenge implements WwwAuthenticateChallengeProvider<HttpRequest<?>> {

    @Override
    public String getWwwAuthenticateChallenge(@Nullable HttpRequest<?> request) {
        return "Basic realm=\"driehoek\", charset=\"UTF-8\"";
    }
}
