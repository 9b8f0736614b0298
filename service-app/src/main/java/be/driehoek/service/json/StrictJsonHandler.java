package be.driehoek.service.json;

import be.driehoek.json.StrictJson;
import com.fasterxml.jackson.databind.JavaType;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.io.buffer.ByteBuffer;
import io.micronaut.core.io.buffer.ReferenceCounted;
import io.micronaut.core.type.Argument;
import io.micronaut.core.type.Headers;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.body.MessageBodyHandler;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.jackson.JacksonConfiguration;
import io.micronaut.json.body.JsonMessageHandler;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of every request through {@link StrictJson}, and writes every answer.
 *
 * <p>It goes before the framework's own handler, which reports the first error only, in the words
 * of the JSON library, and puts what it could not write into the log. The framework hands over the
 * whole body, in however many pieces it came.
 *
 * @param <T> the type of the body
 */
@Singleton
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_JSON_PROBLEM})
@Order(JsonMessageHandler.ORDER - 1)
final class StrictJsonHandler<T> implements MessageBodyHandler<T> {

    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, ByteBuffer<?> body) {
        T value = read(type, mediaType, body.toByteArray());
        // Ours to release only when it was read; after an exception the framework does.
        if (body instanceof ReferenceCounted counted) {
            counted.release();
        }
        return value;
    }

    @Override
    public T read(Argument<T> type, @Nullable MediaType mediaType, Headers headers, InputStream body) {
        try {
            return read(type, mediaType, body.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked") // It was read as that type.
    private static <T> T read(Argument<T> type, @Nullable MediaType mediaType, byte[] body) {
        if (mediaType == null) {
            // The router lets a body without a content type pass; what it is must be said, not guessed.
            throw new HttpStatusException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the content type must be given: got none");
        }
        return (T) StrictJson.read(body, javaType(type));
    }

    @Override
    public void writeTo(Argument<T> type, MediaType mediaType, T body, MutableHeaders headers, OutputStream out) {
        headers.set(HttpHeaders.CONTENT_TYPE, mediaType);
        try {
            StrictJson.mapper().writerFor(javaType(type)).writeValue(out, body);
        } catch (IOException e) {
            throw new CodecException("the answer must be written as JSON: " + type.getName(), e);
        }
    }

    private static JavaType javaType(Argument<?> type) {
        return JacksonConfiguration.constructType(type, StrictJson.mapper().getTypeFactory());
    }
}
