package be.driehoek.service.headers;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps calendars that are read by a link out of caches and search engines. */
@Order(Ordered.HIGHEST_PRECEDENCE) // Around the one that lets nobody in without an account.
@ServerFilter("/calendars/**")
final class CalendarFilter {

    @ResponseFilter
    void mark(MutableHttpResponse<?> response) {
        response.header(HttpHeaders.CACHE_CONTROL, "private, no-store").header("X-Robots-Tag", "noindex");
    }
}
