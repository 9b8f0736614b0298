package be.driehoek.service.security;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Decides on requests that no route takes: a wrong address, method or media type, or a file.
 *
 * <p>Under {@code /api} an anonymous caller learns nothing of what exists, except about routes that
 * are open to anyone. Routes themselves are decided on by their {@code @Secured}; one that has none
 * is closed to everyone.
 */
@Singleton
final class UnroutedRule implements SecurityRule<HttpRequest<?>> {
    private final Router router;

    UnroutedRule(Router router) {
        this.router = router;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        if (request == null || RouteAttributes.getRouteMatch(request).isPresent()) {
            return Publishers.just(SecurityRuleResult.UNKNOWN);
        }
        boolean mayKnow = authentication != null || !request.getPath().startsWith("/api") || isOpen(request);
        return Publishers.just(mayKnow ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    private boolean isOpen(HttpRequest<?> request) {
        List<UriRouteMatch<Object, Object>> others = router.findAny(request);
        return !others.isEmpty() && others.stream().allMatch(UnroutedRule::isOpen);
    }

    private static boolean isOpen(UriRouteMatch<?, ?> route) {
        return Arrays.asList(route.getAnnotationMetadata().stringValues(Secured.class))
                .contains(SecurityRule.IS_ANONYMOUS);
    }
}
