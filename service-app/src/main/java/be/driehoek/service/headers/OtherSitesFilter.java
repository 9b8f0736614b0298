package be.driehoek.service.headers;

import be.driehoek.service.problem.ProblemException;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.EnumSet;
import java.util.Set;

/**
 * Refuses what a page of another site would change: a browser sends the password that it knows with every call, whoever
 * makes it. Browsers say by themselves which site a call comes from; programs say nothing, and are not concerned.
 */
@ServerFilter("/**")
final class OtherSitesFilter implements Ordered {
    private static final String SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<HttpMethod> SAFE = EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    OtherSitesFilter() {
        // It has nothing but the request.
    }

    /** It is known by then whether somebody's password came with it. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        var site = request.getHeaders().get(SITE);
        if (site != null
                && !OWN.contains(site)
                && !SAFE.contains(request.getMethod())
                && request.getUserPrincipal().isPresent()) {
            throw ProblemException.forbidden();
        }
    }
}
