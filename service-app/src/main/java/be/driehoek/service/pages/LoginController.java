package be.driehoek.service.pages;

import be.driehoek.service.accounts.GivenPassword;
import be.driehoek.service.accounts.OwnPage;
import be.driehoek.service.accounts.SessionCookie;
import be.driehoek.service.accounts.Sessions;
import be.driehoek.service.idempotency.Idempotent;
import io.micronaut.context.annotation.Value;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logs people in and out. */
@Hidden
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class LoginController {
    private static final String AFTER = "/";

    private final Pages pages;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final HttpClientAddressResolver addressOf;
    private final boolean byProvider;

    LoginController(
            Pages pages,
            Sessions sessions,
            SessionCookie cookie,
            HttpClientAddressResolver addressOf,
            @Value("${driehoek.openid.issuer:}") String provider) {
        this.pages = pages;
        this.sessions = sessions;
        this.cookie = cookie;
        this.addressOf = addressOf;
        this.byProvider = !provider.isEmpty();
    }

    @Get("/login")
    HttpResponse<?> ask(@QueryValue @Nullable String to, Reader reader) {
        var page = OwnPage.of(to).orElse(AFTER);
        return reader.requester().isPresent()
                ? Pages.to(page)
                : pages.ok(reader, new LoginPage(page, Optional.empty(), false, byProvider, Map.of()));
    }

    @Post("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Idempotent
    HttpResponse<?> begin(@Body PostedForm form, Reader reader, HttpRequest<?> request) {
        var to = OwnPage.of(form.value("to").orElse(AFTER)).orElse(AFTER);
        var name = form.value("name").orElse("");
        var begun = password(form)
                .flatMap(password -> sessions.begin(name, password, String.valueOf(addressOf.resolve(request))));
        if (begun.isEmpty()) {
            return pages.as(
                    HttpStatus.UNAUTHORIZED,
                    reader,
                    new LoginPage(to, Optional.of(name), true, byProvider, form.kept()));
        }
        cookie.of(request).ifPresent(sessions::end);
        var answer = form.kept().isEmpty() ? Pages.to(to) : pages.ok(reader, new KeptPage(to, form.kept()));
        return answer.cookie(cookie.begun(begun.get().secret(), request));
    }

    /** It may begin and end with a space. One that cannot be any is refused like one that is wrong. */
    private static Optional<GivenPassword> password(PostedForm form) {
        return form.values().getOrDefault("password", List.of()).stream()
                .filter(sent -> !sent.isEmpty() && sent.length() <= GivenPassword.MAX_LENGTH)
                .findFirst()
                .map(GivenPassword::new);
    }

    @Post("/logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Idempotent
    HttpResponse<?> end(HttpRequest<?> request) {
        cookie.of(request).ifPresent(sessions::end);
        return Pages.to("/").cookie(cookie.ended(request));
    }
}
