package be.driehoek.service.api;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.Requester;
import be.driehoek.service.accounts.GivenPassword;
import be.driehoek.service.accounts.Session;
import be.driehoek.service.accounts.SessionCookie;
import be.driehoek.service.accounts.Sessions;
import be.driehoek.service.api.MeController.MeView;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Logs browsers in and out. */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "accounts")
class SessionController {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final HttpClientAddressResolver addressOf;

    SessionController(Sessions sessions, SessionCookie cookie, HttpClientAddressResolver addressOf) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.addressOf = addressOf;
    }

    /**
     * Who logs in.
     *
     * @param name the user name
     * @param password the password
     */
    record LoginRequest(AccountId name, GivenPassword password) {
        /**
         * Checks that both are there.
         *
         * @throws InvalidValueException if one is not
         */
        LoginRequest {
            Check.present("name", name);
            Check.present("password", password);
        }
    }

    /**
     * A browser in which the caller is logged in.
     *
     * @param id its id, by which it is logged out
     * @param current whether it is the one that asks
     * @param begunAt when it was logged in
     * @param usedAt when it was used last, to the minute
     * @param endsAt from when on it is not logged in any more
     */
    record SessionView(UUID id, boolean current, Instant begunAt, Instant usedAt, Instant endsAt) {}

    @Put("/me/session")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Operation(
            operationId = "beginSession",
            summary = "Logs a browser in: it gets a cookie that stands for the account",
            description =
                    "The cookie is for requests of the site's own pages. It holds until nothing was asked for an hour,"
                            + " twelve hours at most, or as is set; and no longer than the account.")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "401")
    HttpResponse<MeView> begin(@Body LoginRequest body, @Parameter(hidden = true) HttpRequest<?> request) {
        var begun = sessions.begin(body.name().value(), body.password(), String.valueOf(addressOf.resolve(request)))
                .orElseThrow(() -> new AuthorizationException(null));
        cookie.of(request).ifPresent(sessions::end);
        return HttpResponse.ok(MeView.of(begun.account())).cookie(cookie.begun(begun.secret(), request));
    }

    @Delete("/me/session")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endSession", summary = "Logs the browser out that asks; also one that is not logged in")
    HttpResponse<Void> end(@Parameter(hidden = true) HttpRequest<?> request) {
        cookie.of(request).ifPresent(sessions::end);
        return HttpResponse.<Void>noContent().cookie(cookie.ended(request));
    }

    @Get("/sessions")
    @Allowing(Action.KEEP_OWN_ACCOUNT)
    @SecurityRequirement(name = "basic")
    @Operation(operationId = "listSessions", summary = "Lists the browsers in which the caller is logged in")
    List<SessionView> list(
            @Parameter(hidden = true) Principal caller, @Parameter(hidden = true) HttpRequest<?> request) {
        var current = cookie.of(request).flatMap(sessions::id);
        return sessions.of(new AccountId(caller.getName())).stream()
                .map(session ->
                        view(session, current.filter(session.id()::equals).isPresent()))
                .toList();
    }

    private static SessionView view(Session session, boolean isCurrent) {
        return new SessionView(session.id(), isCurrent, session.begunAt(), session.usedAt(), session.endsAt());
    }

    @Delete("/sessions/{id}")
    @Allowing(Action.KEEP_OWN_ACCOUNT)
    @SecurityRequirement(name = "basic")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endOtherSession", summary = "Logs a browser of the caller out")
    void endOther(
            @Parameter(description = "The id of the session") UUID id, @Parameter(hidden = true) Requester requester) {
        if (!sessions.end(id, requester)) {
            throw ProblemException.notFound();
        }
    }
}
