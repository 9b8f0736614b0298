package be.driehoek.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.json.StrictJson;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, to be answered again: byte for byte, in the language and media type of the first time.
 *
 * @param status the status
 * @param headers the headers that belong to the answer itself; filters add the others anew
 * @param body the body as it was sent
 */
@SuppressWarnings("ArrayRecordComponent") // Answers are stored and sent, never compared.
record Answer(int status, Map<String, String> headers, byte[] body) {
    /** Tells that this is not the first time. */
    private static final String REPLAYED = "Idempotent-Replayed";

    private static final Pattern CASE = Pattern.compile(
            "(?:/cases/|\"case(?:Id)?\":\")([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private static final List<String> OF_THE_ANSWER = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    static Answer of(HttpResponse<?> response) {
        var headers = new LinkedHashMap<String, String>();
        OF_THE_ANSWER.forEach(
                name -> response.getHeaders().findFirst(name).ifPresent(value -> headers.put(name, value)));
        headers.put(
                HttpHeaders.CONTENT_TYPE,
                response.getContentType()
                        .orElse(MediaType.APPLICATION_JSON_TYPE)
                        .toString());
        return new Answer(response.code(), headers, bytes(response.body()));
    }

    private static byte[] bytes(@Nullable Object body) {
        return switch (body) {
            case null -> new byte[0];
            case String text -> text.getBytes(UTF_8);
            case byte[] page -> page;
            default -> StrictJson.write(body);
        };
    }

    /** The case that the answer tells of: the one of the address, or else the first that the answer names. */
    Optional<UUID> about(HttpRequest<?> request) {
        return Stream.of(request.getPath(), headers.getOrDefault(HttpHeaders.LOCATION, ""), new String(body, UTF_8))
                .flatMap(text -> CASE.matcher(text).results())
                .map(found -> UUID.fromString(found.group(1)))
                .findFirst();
    }

    /** Whether it leads on from a form, or shows what came of it; else the form is shown again. */
    boolean endsForm() {
        return status == HttpStatus.CREATED.getCode() || status / 100 == 3;
    }

    HttpResponse<byte[]> again() {
        var response = HttpResponse.<byte[]>status(status, null).body(body).header(REPLAYED, "true");
        headers.forEach(response::header);
        return response;
    }

    byte[] write() {
        return StrictJson.write(this);
    }

    static Answer read(byte[] written) {
        return StrictJson.read(written, Answer.class);
    }
}
