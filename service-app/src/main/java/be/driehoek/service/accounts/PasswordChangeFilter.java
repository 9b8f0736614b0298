package be.driehoek.service.accounts;

import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.security.AccountAttributes;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.Arrays;

/**
 * Refuses what is closed to some to an account whose password is one to begin with, until it has one of its own. What is
 * open to anyone stays open to it.
 */
@ServerFilter("/**")
final class PasswordChangeFilter implements Ordered {
    PasswordChangeFilter() {
        // It has nothing but the request.
    }

    /** It is known by then who calls. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        var mustChange = request.getUserPrincipal(Authentication.class)
                .map(caller -> caller.getAttributes().get(AccountAttributes.MUST_CHANGE_PASSWORD))
                .filter(Boolean.TRUE::equals)
                .isPresent();
        if (mustChange
                && RouteAttributes.getRouteMatch(request)
                        .filter(route -> !mayGoBefore(route))
                        .isPresent()) {
            throw ProblemException.mustChangePassword();
        }
    }

    private static boolean mayGoBefore(RouteMatch<?> route) {
        var annotations = route.getAnnotationMetadata();
        return annotations.hasAnnotation(BeforePasswordChange.class)
                || Arrays.asList(annotations.stringValues(Secured.class)).contains(SecurityRule.IS_ANONYMOUS);
    }
}
