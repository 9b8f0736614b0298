package be.driehoek.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which Driehoek speaks to people (taal); Dutch comes first. */
public enum Language {
    /** Dutch. */
    NL("nl"),
    /** French. */
    FR("fr"),
    /** German. */
    DE("de"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * The two-letter tag of this language, as in {@code Accept-Language}.
     *
     * @return the tag, in lower case
     */
    public String tag() {
        return tag;
    }

    /**
     * The locale of this language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return Locale.of(tag);
    }

    /**
     * The language of a locale.
     *
     * @param locale any locale
     * @return the language, or empty where Driehoek does not speak it
     */
    public static Optional<Language> of(Locale locale) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(locale.getLanguage()))
                .findFirst();
    }
}
