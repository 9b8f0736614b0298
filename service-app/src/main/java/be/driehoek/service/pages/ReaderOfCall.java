package be.driehoek.service.pages;

import be.driehoek.service.access.Requester;
import be.driehoek.service.access.RequesterOfCall;
import be.driehoek.service.text.ReaderLanguage;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Gives a controller the {@link Reader} who asks for a page. */
@Singleton
final class ReaderOfCall implements TypedRequestArgumentBinder<Reader> {

    @Override
    public Argument<Reader> argumentType() {
        return Argument.of(Reader.class);
    }

    @Override
    public BindingResult<Reader> bind(ArgumentConversionContext<Reader> context, HttpRequest<?> request) {
        return () -> Optional.of(of(request));
    }

    static Reader of(HttpRequest<?> request) {
        Optional<Requester> requester = RequesterOfCall.find(request);
        return new Reader(
                ReaderLanguage.of(request), requester, request.getUri().toString());
    }
}
