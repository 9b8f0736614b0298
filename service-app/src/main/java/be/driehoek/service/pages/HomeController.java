package be.driehoek.service.pages;

import be.driehoek.service.access.Action;
import be.driehoek.service.accounts.OwnPage;
import be.driehoek.service.cases.Recordings;
import be.driehoek.service.practice.Practices;
import be.driehoek.service.problem.ProblemException;
import be.driehoek.service.text.ReaderLanguage;
import be.driehoek.text.Language;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what the service is, in the language that somebody chooses; whoever works with cases begins with their day. */
@Hidden
@Controller("/")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Pages pages;
    private final Practices practices;
    private final Recordings recordings;

    HomeController(Pages pages, Practices practices, Recordings recordings) {
        this.pages = pages;
        this.practices = practices;
        this.recordings = recordings;
    }

    @Get
    HttpResponse<?> home(Reader reader) {
        return reader.may(Action.READ_TEAM_AGENDA) ? Pages.to("/today") : pages.ok(reader, page(reader));
    }

    private HomePage page(Reader reader) {
        var now = recordings.now();
        var today = recordings.today();
        var policy = practices
                .eligibility()
                .register()
                .inForce(practices.policy(), today)
                .orElseThrow(ProblemException::notFound);
        var hours = policy.reachability().map(found -> PhoneHours.of(found, now, practices.workingDays()));
        return HomePage.of(policy, hours, reader.language());
    }

    @Get("/language/{tag}")
    HttpResponse<?> choose(String tag, @QueryValue @Nullable String to) {
        var language = Language.of(Locale.forLanguageTag(tag)).orElseThrow(ProblemException::notFound);
        return Pages.to(OwnPage.of(to).orElse("/"))
                .cookie(Cookie.of(ReaderLanguage.COOKIE, language.tag())
                        .path("/")
                        .httpOnly(true)
                        .sameSite(SameSite.Lax)
                        .maxAge(REMEMBERED));
    }
}
