package be.driehoek.service.headers;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Keeps answers of the API out of caches, and says that their words depend on the reader's language. */
@Order(Ordered.HIGHEST_PRECEDENCE) // Around the one that lets nobody in without an account.
@ServerFilter("/api/**")
final class CaseDataFilter {

    @ResponseFilter
    void mark(MutableHttpResponse<?> response) {
        response.header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
