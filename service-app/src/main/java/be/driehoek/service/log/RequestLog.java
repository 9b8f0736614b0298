package be.driehoek.service.log;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each request a number of its own, which its answer and the log tell, and writes a line for each that is answered:
 * the method, the route and not the address, which may hold an id or a secret, the status, and how long it took. Who
 * called is not in it.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ServerFilter("/**")
public final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    /** The header of an answer that holds the number. */
    private static final String HEADER = "X-Request-Id";

    private static final String NUMBER = RequestLog.class.getName() + ".number";
    private static final String BEGUN = RequestLog.class.getName() + ".begun";

    RequestLog() {
        // It has nothing but the log.
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(NUMBER, UUID.randomUUID().toString());
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, numberOf(request));
        if (LOG.isInfoEnabled()) {
            LOG.atInfo()
                    .addKeyValue("request", numberOf(request))
                    // One that nobody knows is CUSTOM: it is a word of the caller.
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("route", routeOf(request))
                    .addKeyValue("status", response.code())
                    .addKeyValue("millis", millisSinceBegin(request))
                    .log("answered");
        }
    }

    /**
     * The number of a request.
     *
     * @param request the request
     * @return the number, or a dash for a request that failed before it had one
     */
    public static String numberOf(HttpRequest<?> request) {
        return request.getAttribute(NUMBER, String.class).orElse("-");
    }

    private static String routeOf(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .flatMap(route -> route instanceof UriRouteInfo<?, ?> uri ? Optional.of(uri) : Optional.empty())
                .map(route -> route.getUriMatchTemplate().toPathString())
                .orElse("none");
    }

    private static long millisSinceBegin(HttpRequest<?> request) {
        return request.getAttribute(BEGUN, Long.class)
                .map(begun -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun))
                .orElse(0L);
    }
}
