package be.driehoek.service.text;

import be.driehoek.text.Language;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives a controller the {@link Language} that the caller chose or accepts best; Dutch where there is none. */
@Singleton
public final class ReaderLanguage implements TypedRequestArgumentBinder<Language> {
    /** The cookie that holds the language that somebody chose. */
    public static final String COOKIE = "driehoek-language";

    private static final Language DEFAULT = Language.NL;
    private static final List<Locale> SPOKEN =
            Arrays.stream(Language.values()).map(Language::locale).toList();

    ReaderLanguage() {}

    @Override
    public Argument<Language> argumentType() {
        return Argument.of(Language.class);
    }

    @Override
    public BindingResult<Language> bind(ArgumentConversionContext<Language> context, HttpRequest<?> request) {
        return () -> Optional.of(of(request));
    }

    /**
     * The language of a request: the one that was chosen on the pages, else the best one that is accepted.
     *
     * @param request the request, with or without the cookie and {@code Accept-Language}
     * @return one that is spoken here
     */
    public static Language of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .flatMap(chosen -> Language.of(Locale.forLanguageTag(chosen.getValue())))
                .orElseGet(() -> accepted(request));
    }

    private static Language accepted(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.ACCEPT_LANGUAGE).stream()
                .reduce((one, other) -> one + "," + other)
                .flatMap(ReaderLanguage::bestOf)
                .orElse(DEFAULT);
    }

    private static Optional<Language> bestOf(String acceptLanguage) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN))
                    .flatMap(Language::of);
        } catch (IllegalArgumentException illFormed) {
            return Optional.empty();
        }
    }
}
