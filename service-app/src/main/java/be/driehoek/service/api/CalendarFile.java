package be.driehoek.service.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import org.jspecify.annotations.Nullable;

/** A calendar as the answer to a request, or that the caller has it already. */
final class CalendarFile {
    static final String TYPE = "text/calendar";

    private static final MediaType IN_UTF_8 = MediaType.of("text/calendar; charset=utf-8");

    private CalendarFile() {}

    static HttpResponse<byte[]> answer(byte[] calendar, @Nullable String ifNoneMatch) {
        var tag = ETag.of(calendar);
        var response = ETag.isAmong(ifNoneMatch, tag)
                ? HttpResponse.<byte[]>notModified()
                : HttpResponse.ok(calendar).contentType(IN_UTF_8);
        return response.header(HttpHeaders.ETAG, tag);
    }
}
