package be.driehoek.service.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says that the document of the API is YAML (RFC 9512), which the server takes for plain text. */
@ServerFilter("/openapi/*.yml")
final class DocumentFilter {
    private static final MediaType YAML = MediaType.of("application/yaml");

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == HttpStatus.OK.getCode()) {
            response.contentType(YAML);
        }
    }
}
