package be.driehoek.service.accounts;

import be.driehoek.input.InputError;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.AccessDecision;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Requester;
import be.driehoek.service.audit.AuditTrail;
import be.driehoek.service.digest.Secret;
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

    /** By it a token is recognised where it should not be. */
    static final String PREFIX = "drh_";

    private final AccessTokenRows tokens;
    private final AccountRows accounts;
    private final Clock clock;
    private final AuditTrail audit;
    private final AccessDecision access;
    private final SecureRandom random = new SecureRandom();

    AccessTokens(AccessTokenRows tokens, AccountRows accounts, Clock clock, AuditTrail audit, AccessDecision access) {
        this.access = access;
        this.audit = audit;
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
     * @param requester whose account it is for that it belongs to
     * @param name what its owner calls it
     * @param days for how many days it holds, at least 1
     * @return the token
     * @throws ProblemException if the account has as many tokens as one may have
     */
    @Transactional(noRollbackFor = ProblemException.class)
    public Created create(Requester requester, Label name, int days) {
        var owner = requester.account();
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
        var secret = Secret.draw(PREFIX, random);
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
        audit.note(requester, Action.KEEP_OWN_ACCOUNT, row.id().toString());
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
     * @param requester who revokes it; of those of others, an administrator may
     * @return whether there is such a token, or was
     */
    @Transactional
    public boolean revoke(UUID id, Requester requester) {
        var mayAll = access.allowsAnywhere(requester, Action.KEEP_ACCOUNTS);
        var found = tokens.findById(id)
                .filter(row ->
                        mayAll || row.account().equals(requester.account().value()));
        found.ifPresent(row -> {
            tokens.revoke(row.id(), clock.instant());
            audit.note(
                    requester,
                    mayAll ? Action.KEEP_ACCOUNTS : Action.KEEP_OWN_ACCOUNT,
                    row.id().toString());
        });
        return found.isPresent();
    }
}
