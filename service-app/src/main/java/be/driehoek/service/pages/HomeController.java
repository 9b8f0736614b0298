package be.driehoek.service.pages;

import be.driehoek.service.accounts.OwnPage;
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

/** Says what the service is, in the language that somebody chooses. */
@Hidden
@Controller("/")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class HomeController {
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Pages pages;

    HomeController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(Reader reader) {
        return pages.ok(reader, new HomePage());
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
