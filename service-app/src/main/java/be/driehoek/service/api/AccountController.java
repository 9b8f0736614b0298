package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.AccessTokens;
import be.driehoek.service.accounts.Account;
import be.driehoek.service.accounts.AccountRole;
import be.driehoek.service.accounts.Accounts;
import be.driehoek.service.accounts.Membership;
import be.driehoek.service.accounts.Slug;
import be.driehoek.service.api.TokenController.TokenView;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets administrators keep the accounts. */
@Controller("/api/accounts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_ACCOUNTS)
@SecurityRequirement(name = "basic")
@Tag(name = "accounts")
class AccountController {
    private final Accounts accounts;
    private final AccessTokens tokens;

    AccountController(Accounts accounts, AccessTokens tokens) {
        this.accounts = accounts;
        this.tokens = tokens;
    }

    /**
     * An account to add.
     *
     * @param name the user name, which no account may have, be it with other capitals
     * @param organisation the id of the organisation
     * @param team the id of a team of the organisation; mandatory for caseworkers and team leads
     * @param roles the roles, at least one
     */
    record NewAccount(AccountId name, Slug organisation, Optional<Slug> team, Set<AccountRole> roles) {
        /**
         * Checks that all is there.
         *
         * @throws InvalidValueException if something is not
         */
        NewAccount {
            Check.present("name", name);
            Check.present("organisation", organisation);
            Check.notEmpty("roles", roles);
        }
    }

    /**
     * What an account shall be from now on.
     *
     * @param organisation the id of the organisation
     * @param team the id of a team of the organisation; mandatory for caseworkers and team leads
     * @param roles the roles, at least one
     * @param open whether it can be used; closing it ends its tokens and its links to calendars
     */
    record AccountChange(Slug organisation, Optional<Slug> team, Set<AccountRole> roles, Boolean open) {
        /**
         * Checks that all is there.
         *
         * @throws InvalidValueException if something is not
         */
        AccountChange {
            Check.present("organisation", organisation);
            Check.present("open", open);
            Check.notEmpty("roles", roles);
        }
    }

    /**
     * An account.
     *
     * @param name the user name
     * @param organisation the id of the organisation
     * @param team the id of the team; absent if there is none
     * @param roles the roles
     * @param open whether it can be used
     * @param mustChangePassword whether its password is one to begin with
     * @param demo whether its password is public, so that it can be used in demo mode only
     * @param createdAt when it was added
     * @param tokens its tokens that hold, without their secrets; absent in lists
     */
    record AccountView(
            String name,
            String organisation,
            Optional<String> team,
            Set<String> roles,
            boolean open,
            boolean mustChangePassword,
            boolean demo,
            Instant createdAt,
            Optional<List<TokenView>> tokens) {
        static AccountView of(Account account) {
            return of(account, Optional.empty());
        }

        static AccountView of(Account account, Optional<List<TokenView>> tokens) {
            return new AccountView(
                    account.id().value(),
                    account.organisation(),
                    account.team(),
                    account.roles(),
                    account.isOpen(),
                    account.mustChangePassword(),
                    account.isDemo(),
                    account.createdAt(),
                    tokens);
        }
    }

    /**
     * A part of the list.
     *
     * @param accounts the accounts, by their names
     * @param next the cursor of the next part; absent at the end
     */
    record AccountPage(List<AccountView> accounts, Optional<String> next) {
        static final int USUAL = 50;
    }

    /**
     * An account with a password to begin with, which is told in this answer alone.
     *
     * @param account the account
     * @param password the password, which must be changed before anything else
     */
    record AccountWithPassword(AccountView account, String password) {
        static AccountWithPassword of(Accounts.WithPassword made) {
            return new AccountWithPassword(AccountView.of(made.account()), made.password());
        }

        /** The account without its password. */
        @Override
        public String toString() {
            return "AccountWithPassword[" + account.name() + "]";
        }
    }

    @Get
    @Operation(operationId = "listAccounts", summary = "Lists accounts by their names, a page at a time")
    AccountPage list(
            @Parameter(description = "How many accounts at most, 50 if it is left out") @QueryValue @Nullable
                    PageLength limit,
            @Parameter(description = "The cursor that the page before gave") @QueryValue @Nullable
                    AccountCursor cursor) {
        var page = accounts.list(
                Optional.ofNullable(cursor).map(AccountCursor::after), PageLength.of(limit, AccountPage.USUAL));
        return new AccountPage(
                page.items().stream().map(AccountView::of).toList(),
                page.next().map(AccountCursor::new).map(AccountCursor::write));
    }

    @Post
    @Idempotent
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "createAccount",
            summary = "Adds an account, with a password to begin with",
            description = "The password is told in this answer alone.")
    @ApiResponse(responseCode = "201")
    HttpResponse<AccountWithPassword> createAccount(
            @Body NewAccount body, @Parameter(hidden = true) Requester requester) {
        var made = accounts.add(body.name(), new Membership(body.organisation(), body.team(), body.roles()), requester);
        return HttpResponse.created(
                AccountWithPassword.of(made),
                UriBuilder.of("/api/accounts").path(made.account().id().value()).build());
    }

    @Get("/{name}")
    @Operation(operationId = "showAccount", summary = "Shows an account with its tokens")
    AccountView show(@Parameter(description = "The user name") AccountId name) {
        return accounts.find(name)
                .map(account -> AccountView.of(
                        account,
                        Optional.of(tokens.of(name).stream()
                                .map(token -> TokenView.of(token, Optional.empty()))
                                .toList())))
                .orElseThrow(ProblemException::notFound);
    }

    @Put("/{name}")
    @Operation(
            operationId = "changeAccount",
            summary = "Says where an account belongs, what it may be used for, and whether it can be used",
            description = "It holds from the next request on. The last administrator stays one.")
    @ApiResponse(responseCode = "422")
    AccountView change(
            @Parameter(description = "The user name") AccountId name,
            @Body AccountChange body,
            @Parameter(hidden = true) Requester requester) {
        return accounts.change(
                        name, new Membership(body.organisation(), body.team(), body.roles()), body.open(), requester)
                .map(AccountView::of)
                .orElseThrow(ProblemException::notFound);
    }

    @Post("/{name}/password")
    @Idempotent
    @Operation(
            operationId = "resetPassword",
            summary = "Gives an account a new password to begin with, and ends its tokens",
            description = "The password is told in this answer alone.")
    HttpResponse<AccountWithPassword> resetPassword(
            @Parameter(description = "The user name") AccountId name, @Parameter(hidden = true) Requester requester) {
        return accounts.resetPassword(name, requester)
                .map(AccountWithPassword::of)
                .map(HttpResponse::ok)
                .orElseThrow(ProblemException::notFound);
    }
}
