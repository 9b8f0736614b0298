package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.service.problem.Problem;
import be.driehoek.service.problem.ProblemPages;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.util.List;

/** Shows problems as pages; whoever has to log in, or to choose a password, is led there. */
@Singleton
final class PagesForProblems implements ProblemPages {
    private static final List<String> FOR_PROGRAMS =
            List.of("/api/", "/calendars/", "/openapi/", "/swagger-ui/", "/health", "/prometheus");
    private static final String MUST_CHANGE_PASSWORD = "urn:driehoek:problem:must-change-password";

    private final Pages pages;

    PagesForProblems(Pages pages) {
        this.pages = pages;
    }

    @Override
    public boolean areReadBy(HttpRequest<?> request) {
        return request.accept().contains(MediaType.TEXT_HTML_TYPE)
                && FOR_PROGRAMS.stream().noneMatch(request.getPath()::startsWith);
    }

    @Override
    public MutableHttpResponse<?> show(HttpRequest<?> request, MutableHttpResponse<?> response, Problem problem) {
        if (problem.type().equals(MUST_CHANGE_PASSWORD)) {
            return Pages.to("/account/password");
        }
        if (problem.status() == HttpStatus.UNAUTHORIZED.getCode() && request.getMethod() == HttpMethod.GET) {
            return Pages.to(loginFor(request.getUri().toString()));
        }
        var reader = ReaderOfCall.of(request);
        var page = pages.as(HttpStatus.valueOf(problem.status()), reader, new ProblemPage(problem));
        response.getHeaders()
                .findFirst(HttpHeaders.RETRY_AFTER)
                .ifPresent(after -> page.header(HttpHeaders.RETRY_AFTER, after));
        return page;
    }

    static String loginFor(String address) {
        return "/login?to=" + URLEncoder.encode(address, UTF_8);
    }
}
