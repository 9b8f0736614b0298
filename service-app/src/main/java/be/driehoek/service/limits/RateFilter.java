package be.driehoek.service.limits;

import be.driehoek.service.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import java.security.Principal;
import java.time.Duration;

/** Refuses what one caller asks for beyond the {@link RateLimits}, so that something is left for the others. */
@ServerFilter("/**")
final class RateFilter implements Ordered {
    /** Far more than call within a second; whoever is forgotten starts anew. */
    private static final long MOST_CALLERS = 100_000;

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;
    private final HttpClientAddressResolver addressOf;

    RateFilter(RateLimits limits, HttpClientAddressResolver addressOf) {
        this.accounts = callers(limits.accountRate());
        this.addresses = callers(limits.addressRate());
        this.addressOf = addressOf;
    }

    private static LoadingCache<String, Bucket> callers(int rate) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, SECOND))
                        .build());
    }

    /** It is known by then who calls. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void count(HttpRequest<?> request) {
        var bucket = request.getUserPrincipal()
                .map(Principal::getName)
                .map(accounts::get)
                .orElseGet(() -> addresses.get(String.valueOf(addressOf.resolve(request))));
        if (!bucket.tryConsume(1)) {
            throw ProblemException.tooMany(SECOND);
        }
    }
}
