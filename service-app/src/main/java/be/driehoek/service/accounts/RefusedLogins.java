package be.driehoek.service.accounts;

import be.driehoek.service.problem.ProblemException;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Counts the logins from an address that are refused. Once they are too many, none from there is looked at, whether it
 * would be right or wrong: who guesses on learns nothing.
 */
@Singleton
final class RefusedLogins {
    private static final long MOST_ADDRESSES = 100_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> addresses;

    RefusedLogins(AccountSettings settings) {
        this.addresses = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(MINUTE)
                .build(address -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(settings.refusedLogins()).refillGreedy(settings.refusedLogins(), MINUTE))
                        .build());
    }

    /**
     * Lets a login be looked at.
     *
     * @throws ProblemException if there were too many of the address
     */
    void check(String address) {
        if (addresses.get(address).getAvailableTokens() == 0) {
            throw tooMany(address);
        }
    }

    /**
     * Counts a login before it is looked at, so that those under way are counted too.
     *
     * @throws ProblemException if there were too many of the address
     */
    void count(String address) {
        if (!addresses.get(address).tryConsume(1)) {
            throw tooMany(address);
        }
    }

    /** Forgets one that was counted, since it was right. */
    void forget(String address) {
        addresses.get(address).addTokens(1);
    }

    private ProblemException tooMany(String address) {
        var wait = Duration.ofNanos(
                addresses.get(address).estimateAbilityToConsume(1).getNanosToWaitForRefill());
        return ProblemException.tooMany(wait.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1));
    }
}
