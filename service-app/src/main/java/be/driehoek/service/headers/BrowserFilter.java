package be.driehoek.service.headers;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/**
 * Tells browsers what they may do with an answer: nothing but show it. The page that shows the documentation runs its own
 * scripts, and no others.
 *
 * <p>That a browser must come by TLS is for whoever ends TLS in front of the service to say.
 */
@Order(Ordered.HIGHEST_PRECEDENCE) // Around the one that lets nobody in without an account.
@ServerFilter("/**")
final class BrowserFilter {
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Pages have their own files beside them, and nothing of other hosts. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The page is generated with a script in it, and its library styles elements one by one. */
    private static final String DOCUMENTATION = "default-src 'none'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String DOCUMENTATION_PATH = "/swagger-ui/";

    private static final String PAGE = "text/html;charset=utf-8";

    private static final Map<String, String> FOR_ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
        FOR_ALL.forEach(response::header);
        var isDocumentation = request.getPath().startsWith(DOCUMENTATION_PATH);
        response.header(POLICY, isDocumentation ? DOCUMENTATION : isPage(response) ? PAGES : NOTHING);
        if (isDocumentation && isPage(request.getPath()) && response.code() == HttpStatus.OK.getCode()) {
            // Files are served without their character set.
            response.contentType(PAGE);
        }
    }

    private static boolean isPage(HttpResponse<?> response) {
        return response.getContentType()
                .filter(type -> type.matches(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }

    private static boolean isPage(String path) {
        return path.endsWith("/") || path.endsWith(".html");
    }
}
