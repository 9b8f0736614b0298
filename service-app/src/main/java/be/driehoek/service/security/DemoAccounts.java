package be.driehoek.service.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.digest.Sha256;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.AuthenticationFailureReason;
import io.micronaut.security.authentication.AuthenticationRequest;
import io.micronaut.security.authentication.AuthenticationResponse;
import io.micronaut.security.authentication.provider.HttpRequestAuthenticationProvider;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the demo, one for each role and a second caseworker.
 *
 * <p>Their password is public, so they exist in the environment {@code demo} only.
 *
 * @param <B> the type of the request's body
 */
@Singleton
@Requires(env = "demo")
final class DemoAccounts<B> implements HttpRequestAuthenticationProvider<B> {
    private static final Map<String, String> ROLES = Map.of(
            "caseworker", Role.CASEWORKER,
            "caseworker2", Role.CASEWORKER,
            "teamlead", Role.TEAM_LEAD,
            "referrer", Role.REFERRER,
            "intermediary", Role.INTERMEDIARY,
            "admin", Role.ADMINISTRATOR);

    private static final byte[] PASSWORD = digest("driehoek-demo");

    @Override
    public AuthenticationResponse authenticate(
            @Nullable HttpRequest<B> request, AuthenticationRequest<String, String> credentials) {
        String role = ROLES.get(credentials.getIdentity());
        // Digests of one length, compared whether the name exists or not: the time tells nothing.
        boolean passwordFits = MessageDigest.isEqual(PASSWORD, digest(credentials.getSecret()));
        return role != null && passwordFits
                ? AuthenticationResponse.success(credentials.getIdentity(), List.of(role), attributes(role))
                : AuthenticationResponse.failure(AuthenticationFailureReason.CREDENTIALS_DO_NOT_MATCH);
    }

    private static Map<String, Object> attributes(String role) {
        return switch (role) {
            case Role.REFERRER -> Map.of("organisation", "ocmw-voorbeeld");
            case Role.INTERMEDIARY -> Map.of("organisation", "thuiszorg-voorbeeld");
            case Role.ADMINISTRATOR -> Map.of("organisation", "demo");
            default -> Map.of("organisation", "demo", "team", "team");
        };
    }

    private static byte[] digest(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }
}
