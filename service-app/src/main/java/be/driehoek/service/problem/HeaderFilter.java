package be.driehoek.service.problem;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes headers away that say nothing, and over which the framework would stumble: {@code Accept-Charset}, since answers
 * are in UTF-8 whatever it says (RFC 9110, 12.5.2), an {@code Accept-Language} that names none, and the
 * {@code Content-Type} of a request whose body nobody reads.
 */
@ServerFilter("/**")
final class HeaderFilter implements Ordered {
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);
    private static final Pattern EMPTY_LIST = Pattern.compile("[\\s,]*");

    @PreMatching
    @RequestFilter
    void clean(HttpRequest<?> request) {
        if (request.getHeaders() instanceof MutableHttpHeaders headers) {
            headers.remove(HttpHeaders.ACCEPT_CHARSET);
            if (WITHOUT_BODY.contains(request.getMethod())) {
                headers.remove(HttpHeaders.CONTENT_TYPE);
            }
            if (headers.getAll(HttpHeaders.ACCEPT_LANGUAGE).stream()
                    .anyMatch(languages -> EMPTY_LIST.matcher(languages).matches())) {
                headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
            }
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
