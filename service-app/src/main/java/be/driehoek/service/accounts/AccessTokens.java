package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.storage.AccessTokenRow;
import be.driehoek.service.storage.AccessTokenRows;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.text.Message;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Makes, lists and revokes the tokens by which programs call for an account. */
@Singleton
public class AccessTokens {
    /** So many that nobody needs more, and so few that a list of them has no pages. */
    private static final int MOST = 20;

    private final AccessTokenRows tokens;
    private final AccountRows accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(AccessTokenRows tokens, AccountRows accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A new token with its secret, which is not to be had again.
     *
     * @param token the token
     * @param secret what a program sends
     */
    public record Created(AccessToken token, String secret) {
        /** The token without its secret. */
        @Override
        public String toString() {
            return "Created[" + token + "]";
        }
    }

    /**
     * Makes a token.
     *
     * @param owner the account that it belongs to
     * @param name what its owner calls it
     * @param days for how many days it holds, at least 1
     * @return the token
     * @throws ProblemException if the account has as many tokens as one may have
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Created create(AccountId owner, Label name, int days) {
        // Whoever closes the account at the same time comes before, or after and revokes this one too.
        if (accounts.findByIdForUpdate(owner.value())
                .filter(row -> row.closedAt() == null)
                .isEmpty()) {
            throw ProblemException.notFound();
        }
        int held = of(owner).size();
        if (held >= MOST) {
            throw ProblemException.impossible(new InputError(
                    "",
                    Message.of("must.access-tokens-at-most").with("max", MOST),
                    Message.of("got.value").with("value", held)));
        }
        var secret = TokenSecret.draw(random);
        var now = clock.instant();
        var row = new AccessTokenRow(
                UUID.randomUUID(),
                secret.digest(),
                owner.value(),
                name.value(),
                now,
                now.plus(Duration.ofDays(days)),
                null,
                null);
        tokens.save(row);
        return new Created(AccessToken.of(row), secret.text());
    }

    /**
     * Lists the tokens of an account that hold.
     *
     * @param owner the account
     * @return the tokens, the oldest first
     */
    @ReadOnly
    public List<AccessToken> of(AccountId owner) {
        return tokens
                .findByAccountAndRevokedAtIsNullAndExpiresAtAfterOrderByCreatedAtAndId(owner.value(), clock.instant())
                .stream()
                .map(AccessToken::of)
                .toList();
    }

    /**
     * Revokes a token; from then on it opens nothing. Once more changes nothing.
     *
     * @param id the token
     * @param by the account that revokes it
     * @param isAdministrator whether it may revoke the tokens of others
     * @return whether there is such a token, or was
     */
    @Transactional
    public boolean revoke(UUID id, AccountId by, boolean isAdministrator) {
        var found = tokens.findById(id)
                .filter(row -> isAdministrator || row.account().equals(by.value()));
        found.ifPresent(row -> tokens.revoke(row.id(), clock.instant()));
        return found.isPresent();
    }
}
