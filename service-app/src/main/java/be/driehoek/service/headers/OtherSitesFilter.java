package be.driehoek.service.headers;

import be.driehoek.service.problem.ProblemException;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpHostResolver;
import java.util.EnumSet;
import java.util.Set;

/**
 * Refuses what a page of another site would change: a browser sends the password or the cookie that it knows with every call,
 * whoever makes it. Browsers say by themselves which site a call comes from; with a cookie, older ones and those without TLS by
 * its address. Programs are not concerned.
 */
@ServerFilter("/**")
final class OtherSitesFilter implements Ordered {
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<HttpMethod> SAFE = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpHostResolver hosts;

    OtherSitesFilter(HttpHostResolver hosts) {
        this.hosts = hosts;
    }

    /** It is known by then whether somebody's password came with it. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!SAFE.contains(request.getMethod()) && request.getUserPrincipal().isPresent() && !isOurs(request)) {
            throw ProblemException.forbidden();
        }
    }

    private boolean isOurs(HttpRequest<?> request) {
        var site = request.getHeaders().get(SITE);
        if (site != null) {
            return OWN.contains(site);
        }
        // Programs name origins as they like; a cookie is sent by browsers, which do not.
        var origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null
                || request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                || origin.equals(hosts.resolve(request));
    }
}
