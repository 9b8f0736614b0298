package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language that somebody speaks (taal), as a BCP 47 tag.
 *
 * @param value a well-formed tag with a language, for example {@code nl} or {@code fr-BE}
 */
public record LanguageTag(@JsonValue String value) {
    /**
     * Checks the tag.
     *
     * @throws InvalidValueException if it is not well-formed
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LanguageTag {
        if (!isWellFormed(value)) {
            throw InvalidValueException.itself(
                    Message.of("must.language-tag"),
                    Message.of("got.text-of-length").with("length", value.length()));
        }
    }

    private static boolean isWellFormed(String value) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(value)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }
}
