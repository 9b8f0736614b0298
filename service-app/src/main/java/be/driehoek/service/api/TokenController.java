package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.AccessToken;
import be.driehoek.service.accounts.AccessTokens;
import be.driehoek.service.accounts.Label;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes, lists and revokes the tokens by which programs call. */
@Controller("/api/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_OWN_ACCOUNT)
@SecurityRequirement(name = "basic")
@Tag(name = "accounts")
class TokenController {
    private static final int USUAL_DAYS = 90;

    private final AccessTokens tokens;

    TokenController(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Which token to make.
     *
     * @param name what it is for, in the caller's words
     * @param days for how many days it holds, 90 if it is left out
     */
    record TokenRequest(Label name, Optional<Integer> days) {
        private static final int MOST_DAYS = 365;

        /**
         * Checks the name and for how long it holds.
         *
         * @throws InvalidValueException if it has no name, or holds for no day or more than a year
         */
        TokenRequest {
            Check.present("name", name);
            days.ifPresent(value -> Check.between("days", value, 1, MOST_DAYS));
        }
    }

    /**
     * A token of the caller.
     *
     * @param id its id, by which it is revoked
     * @param secret what a program sends as {@code Authorization: Bearer …}, told when it is made and never again
     * @param name what it is for
     * @param createdAt when it was made
     * @param expiresAt from when on it does not hold any more
     * @param lastUsedAt when it was used last, to the hour; absent if never
     */
    record TokenView(
            UUID id,
            Optional<String> secret,
            String name,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> lastUsedAt) {
        static TokenView of(AccessToken token, Optional<String> secret) {
            return new TokenView(
                    token.id(), secret, token.name(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
        }

        /** The token without its secret. */
        @Override
        public String toString() {
            return "TokenView[" + id + "]";
        }
    }

    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "createToken",
            summary = "Makes a token by which a program can call for the caller",
            description = "Its secret is told in this answer alone.")
    @ApiResponse(responseCode = "201")
    HttpResponse<TokenView> createToken(@Body TokenRequest body, @Parameter(hidden = true) Requester requester) {
        var created = tokens.create(requester, body.name(), body.days().orElse(USUAL_DAYS));
        return HttpResponse.created(
                TokenView.of(created.token(), Optional.of(created.secret())),
                URI.create("/api/tokens/" + created.token().id()));
    }

    @Get
    @Operation(operationId = "listTokens", summary = "Lists the caller's tokens that hold, without their secrets")
    List<TokenView> list(@Parameter(hidden = true) Principal caller) {
        return tokens.of(new AccountId(caller.getName())).stream()
                .map(token -> TokenView.of(token, Optional.empty()))
                .toList();
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "revokeToken",
            summary = "Revokes a token of the caller, or for an administrator of anyone: it opens nothing from then on")
    void revokeToken(
            @Parameter(description = "The id of the token") UUID id, @Parameter(hidden = true) Requester requester) {
        if (!tokens.revoke(id, requester)) {
            throw ProblemException.notFound();
        }
    }
}
