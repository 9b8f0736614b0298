package be.driehoek.service.accounts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The cookie by which a browser shows its session: for this site alone, out of reach of scripts, until it is closed. */
@Singleton
public final class SessionCookie {
    private static final String NAME = "driehoek-session";
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<HttpMethod> ONLY_READING = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpHostResolver hosts;

    SessionCookie(HttpHostResolver hosts) {
        this.hosts = hosts;
    }

    /**
     * The secret that a request shows. What changes something is taken from pages of this site alone, and from programs
     * that are no browser.
     *
     * @param request the request
     * @return the secret, right or wrong; empty if there is none, or another site sent the request
     */
    public Optional<String> of(HttpRequest<?> request) {
        return Optional.of(request)
                .filter(this::isOurs)
                .flatMap(ours -> ours.getCookies().findCookie(NAME))
                .map(Cookie::getValue);
    }

    private boolean isOurs(HttpRequest<?> request) {
        if (ONLY_READING.contains(request.getMethod())) {
            return true;
        }
        var site = request.getHeaders().get(SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || origin.equals(hosts.resolve(request));
    }

    /**
     * The cookie of a session that has begun.
     *
     * @param secret the secret of the session
     * @param request by which it began
     * @return the cookie
     */
    public Cookie begun(String secret, HttpRequest<?> request) {
        return Cookie.of(NAME, secret)
                .httpOnly(true)
                .secure(hosts.resolve(request).startsWith("https:"))
                .sameSite(SameSite.Lax)
                .path("/");
    }

    /**
     * The cookie that takes the place of that of a session which was ended.
     *
     * @param request by which it was
     * @return a cookie that the browser forgets
     */
    public Cookie ended(HttpRequest<?> request) {
        return begun("", request).maxAge(0);
    }
}
