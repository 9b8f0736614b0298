package be.driehoek.service.pages;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidValueException;
import be.driehoek.service.access.Action;
import be.driehoek.service.access.Allowing;
import be.driehoek.service.access.KeepsForm;
import be.driehoek.service.accounts.Accounts;
import be.driehoek.service.accounts.BeforePasswordChange;
import be.driehoek.service.accounts.ChangePassword;
import be.driehoek.service.accounts.GivenPassword;
import be.driehoek.service.accounts.NewPassword;
import be.driehoek.service.accounts.SessionCookie;
import be.driehoek.service.accounts.Sessions;
import be.driehoek.service.idempotency.Idempotent;
import be.driehoek.service.ids.Ids;
import be.driehoek.service.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows people their own account, and lets them change its password. */
@Hidden
@Controller("/account")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allowing(Action.KEEP_OWN_ACCOUNT)
@Produces(MediaType.TEXT_HTML)
class AccountController {
    private static final String CURRENT = "current";
    private static final String NEW = "new";

    private final Pages pages;
    private final Accounts accounts;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final ChangePassword changePassword;
    private final HttpClientAddressResolver addressOf;
    private final Ids ids;

    AccountController(
            Pages pages,
            Accounts accounts,
            Sessions sessions,
            SessionCookie cookie,
            ChangePassword changePassword,
            HttpClientAddressResolver addressOf,
            Ids ids) {
        this.pages = pages;
        this.accounts = accounts;
        this.sessions = sessions;
        this.cookie = cookie;
        this.changePassword = changePassword;
        this.addressOf = addressOf;
        this.ids = ids;
    }

    @Get
    @BeforePasswordChange
    HttpResponse<?> show(Reader reader, HttpRequest<?> request) {
        return pages.ok(reader, page(reader, request, Map.of()));
    }

    private AccountPage page(Reader reader, HttpRequest<?> request, Map<String, String> errors) {
        var account = reader.known().account();
        return new AccountPage(
                accounts.find(account).orElseThrow(ProblemException::notFound),
                sessions.of(account),
                cookie.of(request).flatMap(sessions::id),
                errors,
                ids.next().toString());
    }

    @Post("/password")
    @BeforePasswordChange
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changePassword(@Body PostedForm form, Reader reader, HttpRequest<?> request) {
        try {
            changePassword.change(
                    reader.known(),
                    password(form, CURRENT, GivenPassword::new),
                    password(form, NEW, NewPassword::new),
                    String.valueOf(addressOf.resolve(request)));
        } catch (InvalidValueException invalid) {
            return refused(List.of(invalid.error()), reader, request);
        } catch (ProblemException problem) {
            return refused(problem.errors(), reader, request);
        }
        return Pages.to("/login");
    }

    /** Spaces are part of a password. */
    private static <T> T password(PostedForm form, String field, Function<String, T> read) {
        try {
            return read.apply(form.values().getOrDefault(field, List.of("")).getFirst());
        } catch (InvalidValueException invalid) {
            throw new InvalidValueException(invalid.error().under("/" + field));
        }
    }

    private HttpResponse<?> refused(List<InputError> errors, Reader reader, HttpRequest<?> request) {
        var inWords = errors.stream()
                .collect(Collectors.toMap(
                        error -> error.pointer().substring(1), reader::requirement, (first, second) -> first));
        return pages.as(HttpStatus.UNPROCESSABLE_ENTITY, reader, page(reader, request, inWords));
    }

    @Post("/sessions/{id}/end")
    @KeepsForm
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endSession(UUID id, @Body PostedForm form, Reader reader) {
        sessions.end(id, reader.known());
        return Pages.to("/account");
    }
}
