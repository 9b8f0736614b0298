package be.driehoek.service.problem;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.text.Message;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.compression.DecompressionException;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers a body that is not packed as its header says with 400. */
@Singleton
final class DecompressionHandler implements ExceptionHandler<DecompressionException, HttpResponse<?>> {
    private final InvalidInputHandler invalidInput;

    DecompressionHandler(InvalidInputHandler invalidInput) {
        this.invalidInput = invalidInput;
    }

    @Override
    @SuppressWarnings("rawtypes") // The framework declares the request so.
    public HttpResponse<?> handle(HttpRequest request, DecompressionException exception) {
        return invalidInput.handle(
                request,
                new InvalidInputException(
                        List.of(new InputError("", Message.of("must.json"), Message.of("got.unreadable")))));
    }
}
