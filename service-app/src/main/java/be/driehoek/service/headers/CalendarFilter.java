package be.driehoek.service.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps calendars that are read by a link out of caches and search engines, and their addresses out of others' logs. */
@ServerFilter("/calendars/**")
final class CalendarFilter {

    @ResponseFilter
    void mark(MutableHttpResponse<?> response) {
        response.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }
}
