package be.driehoek.service.accounts;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The cookie by which a browser shows its session: for this site alone, out of reach of scripts, until it is closed. */
@Singleton
public final class SessionCookie {
    private static final String NAME = "driehoek-session";

    /** By it browsers let no other host of the same domain, and no page without TLS, set the cookie. */
    private static final String OF_THIS_HOST = "__Host-";

    private final HttpHostResolver hosts;

    SessionCookie(HttpHostResolver hosts) {
        this.hosts = hosts;
    }

    /**
     * The secret that a request shows.
     *
     * @param request the request
     * @return the secret, right or wrong; empty if there is none
     */
    public Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(request, NAME)).map(Cookie::getValue);
    }

    /**
     * The cookie of a session that has begun.
     *
     * @param secret the secret of the session
     * @param request by which it began
     * @return the cookie
     */
    public Cookie begun(String secret, HttpRequest<?> request) {
        return ours(NAME, secret, request);
    }

    /**
     * A cookie for this host alone, out of reach of scripts, that is sent from no other site but by following a link.
     *
     * @param name its name where there is no TLS
     * @param value what the browser shall keep
     * @param request by which it asks
     * @return the cookie, until the browser is closed
     */
    public Cookie ours(String name, String value, HttpRequest<?> request) {
        return Cookie.of(name(request, name), value)
                .httpOnly(true)
                .secure(isByTls(request))
                .sameSite(SameSite.Lax)
                .path("/");
    }

    /**
     * The name of such a cookie.
     *
     * @param request by which it comes or goes
     * @param name its name where there is no TLS
     * @return the name
     */
    public String name(HttpRequest<?> request, String name) {
        return isByTls(request) ? OF_THIS_HOST + name : name;
    }

    private boolean isByTls(HttpRequest<?> request) {
        return hosts.resolve(request).startsWith("https:");
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
