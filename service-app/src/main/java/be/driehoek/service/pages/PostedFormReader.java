package be.driehoek.service.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ReferenceCounted;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.body.MessageBodyReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads what a form sends. */
@Singleton
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PostedFormReader implements MessageBodyReader<PostedForm> {

    @Override
    public PostedForm read(
            Argument<PostedForm> type, @Nullable MediaType mediaType, Headers headers, ByteBuffer<?> body) {
        var text = body.toString(UTF_8);
        if (body instanceof ReferenceCounted counted) {
            counted.release();
        }
        return PostedForm.parse(text);
    }

    @Override
    public PostedForm read(
            Argument<PostedForm> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        try {
            return PostedForm.parse(new String(body.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
