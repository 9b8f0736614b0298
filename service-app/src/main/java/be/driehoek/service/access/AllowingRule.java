package be.driehoek.service.access;

import io.micronaut.core.annotation.AnnotationMetadataProvider;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Refuses a call that could come to nothing, whatever it is about: before anything is looked up. */
@Singleton
final class AllowingRule implements SecurityRule<HttpRequest<?>> {
    private final AccessDecision decision;

    AllowingRule(AccessDecision decision) {
        this.decision = decision;
    }

    @Override
    public Publisher<SecurityRuleResult> check(
            @Nullable HttpRequest<?> request, @Nullable Authentication authentication) {
        return Publishers.just(request == null ? SecurityRuleResult.UNKNOWN : decide(request, authentication));
    }

    private SecurityRuleResult decide(HttpRequest<?> request, @Nullable Authentication authentication) {
        return RouteAttributes.getRouteMatch(request)
                .map(AnnotationMetadataProvider::getAnnotationMetadata)
                .flatMap(route -> route.enumValue(Allowing.class, Action.class)
                        .map(action -> authentication == null
                                ? route.hasAnnotation(KeepsForm.class)
                                : allows(request, authentication, action)))
                .map(allowed -> allowed ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED)
                .orElse(SecurityRuleResult.UNKNOWN);
    }

    private boolean allows(HttpRequest<?> request, Authentication authentication, Action action) {
        return decision.allowsAnywhere(RequesterOfCall.of(authentication, RequesterOfCall.purpose(request)), action);
    }
}
