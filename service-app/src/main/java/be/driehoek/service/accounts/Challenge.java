package be.driehoek.service.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.WwwAuthenticateChallengeProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Asks for HTTP Basic, or for a token where Basic is not taken; the realm first: some clients look no further. */
@Singleton
final class Challenge implements WwwAuthenticateChallengeProvider<HttpRequest<?>> {
    private final String challenge;

    Challenge(AccountSettings settings, Mode mode) {
        this.challenge = settings.basic() || mode.isDemo()
                ? "Basic realm=\"driehoek\", charset=\"UTF-8\""
                : "Bearer realm=\"driehoek\"";
    }

    @Override
    public String getWwwAuthenticateChallenge(@Nullable HttpRequest<?> request) {
        return challenge;
    }
}
