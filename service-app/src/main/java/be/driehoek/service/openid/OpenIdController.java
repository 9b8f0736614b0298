package be.driehoek.service.openid;

import be.driehoek.service.accounts.OwnPage;
import be.driehoek.service.accounts.SessionCookie;
import be.driehoek.service.accounts.Sessions;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.secrets.ServiceKeys;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends browsers to the identity provider and takes them back (authorization code flow with PKCE). Nobody gets an account by
 * it: who has none here is refused.
 */
@Controller("/login/openid")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Requires(beans = OpenIdSettings.class)
@Hidden
class OpenIdController {
    private static final String COOKIE = "driehoek-login";
    private static final String PATH = "/login/openid";
    private static final String HOME = "/";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int SECRET_BYTES = 32;

    private final IdentityProvider provider;
    private final Sessions sessions;
    private final SessionCookie sessionCookie;
    private final ServiceKeys keys;
    private final HttpHostResolver hosts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenIdController(
            IdentityProvider provider,
            Sessions sessions,
            SessionCookie sessionCookie,
            ServiceKeys keys,
            HttpHostResolver hosts,
            Clock clock) {
        this.provider = provider;
        this.sessions = sessions;
        this.sessionCookie = sessionCookie;
        this.keys = keys;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> begin(@QueryValue @Nullable String to, HttpRequest<?> request) {
        var page = OwnPage.of(to).orElse(HOME);
        var begun = new BegunLogin(
                drawn(),
                drawn(),
                new CodeVerifier().getValue(),
                page,
                clock.instant().plus(LONGEST));
        return seeOther(provider.login(begun, back(request)))
                .cookie(sessionCookie
                        .ours(COOKIE, begun.sealed(keys.logins()), request)
                        .maxAge(LONGEST));
    }

    private String drawn() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Get("/callback")
    HttpResponse<?> end(@QueryValue @Nullable String code, @QueryValue @Nullable String state, HttpRequest<?> request) {
        var begun = request.getCookies()
                .findCookie(sessionCookie.name(request, COOKIE))
                .flatMap(kept -> BegunLogin.of(kept.getValue(), keys.logins()))
                .filter(login -> login.state().equals(state) && clock.instant().isBefore(login.until()))
                .orElseThrow(ProblemException::forbidden);
        var session = Optional.ofNullable(code)
                .flatMap(shown -> provider.name(shown, begun, back(request)))
                .flatMap(sessions::begin)
                .orElseThrow(ProblemException::forbidden);
        sessionCookie.of(request).ifPresent(sessions::end);
        return seeOther(URI.create(begun.to()))
                .cookie(sessionCookie.begun(session.secret(), request))
                .cookie(sessionCookie.ours(COOKIE, "", request).maxAge(0));
    }

    private URI back(HttpRequest<?> request) {
        return URI.create(hosts.resolve(request) + PATH + "/callback");
    }

    private static MutableHttpResponse<?> seeOther(URI where) {
        return HttpResponse.seeOther(where).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
