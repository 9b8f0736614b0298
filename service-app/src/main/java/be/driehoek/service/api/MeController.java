package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.Account;
import be.driehoek.service.accounts.Accounts;
import be.driehoek.service.accounts.BeforePasswordChange;
import be.driehoek.service.accounts.ChangePassword;
import be.driehoek.service.accounts.GivenPassword;
import be.driehoek.service.accounts.NewPassword;
import be.driehoek.service.problem.ProblemException;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;

/** Shows callers who they are, and lets them change their password. */
@Controller("/api/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_OWN_ACCOUNT)
@SecurityRequirement(name = "basic")
@Tag(name = "accounts")
class MeController {
    private final Accounts accounts;
    private final ChangePassword changePassword;
    private final HttpClientAddressResolver addressOf;

    MeController(Accounts accounts, ChangePassword changePassword, HttpClientAddressResolver addressOf) {
        this.accounts = accounts;
        this.changePassword = changePassword;
        this.addressOf = addressOf;
    }

    /**
     * The account of the caller.
     *
     * @param name the user name
     * @param organisation the id of the organisation
     * @param team the id of the team; absent if there is none
     * @param roles the roles
     * @param mustChangePassword whether the account can do nothing else before it has a password of its own
     */
    record MeView(
            String name, String organisation, Optional<String> team, Set<String> roles, boolean mustChangePassword) {
        static MeView of(Account account) {
            return new MeView(
                    account.id().value(),
                    account.organisation(),
                    account.team(),
                    account.roles(),
                    account.mustChangePassword());
        }
    }

    /**
     * A change of the own password.
     *
     * @param current the password as it is
     * @param next the password as it shall be: 12 to 128 characters, without the user name, and not a common one
     */
    record PasswordChange(
            GivenPassword current, @JsonProperty("new") NewPassword next) {
        /**
         * Checks that both are there.
         *
         * @throws InvalidValueException if one is not
         */
        PasswordChange {
            Check.present("current", current);
            Check.present("new", next);
        }
    }

    @Get
    @BeforePasswordChange
    @Operation(operationId = "showMe", summary = "Shows the caller's account")
    MeView me(@Parameter(hidden = true) Principal caller) {
        return accounts.find(new AccountId(caller.getName())).map(MeView::of).orElseThrow(ProblemException::notFound);
    }

    @Put("/password")
    @BeforePasswordChange
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "changePassword",
            summary = "Changes the caller's password",
            description = "A wrong current password counts like a login that failed.")
    @ApiResponse(responseCode = "422")
    void change(
            @Body PasswordChange body,
            @Parameter(hidden = true) Requester requester,
            @Parameter(hidden = true) HttpRequest<?> request) {
        changePassword.change(requester, body.current(), body.next(), String.valueOf(addressOf.resolve(request)));
    }
}
