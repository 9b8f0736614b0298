package be.driehoek.service.accounts;

import be.driehoek.service.security.AccountAttributes;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.BasicAuthUtils;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Says whose a request is, by HTTP Basic, the token of a program, or the session of a browser; a request that is refused is like one of nobody.
 *
 * <p>It stands in for the framework's own fetcher, which takes every error for a refusal.
 */
@Singleton
final class AccountFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final Logins logins;
    private final Sessions sessions;
    private final SessionCookie sessionCookie;
    private final HttpClientAddressResolver addressOf;
    private final boolean takesBasic;
    private final Executor executor;

    AccountFetcher(
            Logins logins,
            Sessions sessions,
            SessionCookie sessionCookie,
            HttpClientAddressResolver addressOf,
            AccountSettings settings,
            Mode mode,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.logins = logins;
        this.sessions = sessions;
        this.sessionCookie = sessionCookie;
        this.addressOf = addressOf;
        this.takesBasic = settings.basic() || mode.isDemo();
        this.executor = executor;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        return request.getHeaders()
                .getAuthorization()
                .flatMap(sent -> login(sent, String.valueOf(addressOf.resolve(request))))
                .or(() -> sessionCookie.of(request).map(secret -> () -> sessions.find(secret)))
                .map(login -> Publishers.fromCompletableFuture(() -> begun(login)))
                .orElseGet(Publishers::empty);
    }

    private Optional<Supplier<Optional<Account>>> login(String sent, String address) {
        if (sent.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.of(
                    () -> logins.byToken(sent.substring(BEARER.length()).strip(), address));
        }
        return takesBasic
                ? BasicAuthUtils.parseCredentials(sent)
                        .map(pair -> () ->
                                logins.byPassword(orEmpty(pair.getUsername()), orEmpty(pair.getPassword()), address))
                : Optional.empty();
    }

    private static String orEmpty(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** Elsewhere: it asks the database, and may have to hash. */
    private CompletableFuture<Authentication> begun(Supplier<Optional<Account>> login) {
        var found = new CompletableFuture<Authentication>();
        executor.execute(() -> {
            try {
                found.complete(login.get().map(AccountFetcher::authentication).orElse(null));
            } catch (Throwable e) {
                // Whoever waits for it would wait for ever.
                found.completeExceptionally(e);
            }
        });
        return found;
    }

    private static Authentication authentication(Account account) {
        var attributes = new HashMap<String, Object>();
        attributes.put(AccountAttributes.ORGANISATION, account.organisation());
        account.team().ifPresent(team -> attributes.put(AccountAttributes.TEAM, team));
        attributes.put(AccountAttributes.MUST_CHANGE_PASSWORD, account.mustChangePassword());
        return Authentication.build(account.id().value(), account.roles(), attributes);
    }
}
