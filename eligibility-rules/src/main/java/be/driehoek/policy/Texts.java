package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sentence in every {@link Language}; in JSON an object with the languages' tags as keys.
 *
 * <p>A place between braces, such as {@code {tenancySector}}, is filled with the words for the value of that fact.
 */
public final class Texts {
    private final Map<Language, String> byLanguage;

    private Texts(Map<Language, String> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /**
     * The sentence from its languages' tags.
     *
     * @param byTag a text for each of {@code nl}, {@code fr}, {@code de}, {@code en}, and for no other
     * @return the sentence
     * @throws InvalidValueException if a language is missing, is not spoken here, or its text is no {@link FreeText}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Texts of(Map<String, String> byTag) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, Check.text(language.tag(), byTag.get(language.tag())));
        }
        if (byTag.size() > texts.size()) {
            throw InvalidValueException.itself(
                    Message.of("must.known-field").with("fields", "nl, fr, de, en"), Message.of("got.unknown-field"));
        }
        return new Texts(texts);
    }

    /**
     * The sentence in one language.
     *
     * @param language the reader's language
     * @return the sentence, its places not yet filled
     */
    public String in(Language language) {
        return byLanguage.getOrDefault(language, "");
    }

    /**
     * The sentence by its languages' tags.
     *
     * @return an unmodifiable map
     */
    @JsonValue
    public SortedMap<String, String> byTag() {
        var byTag = new TreeMap<String, String>();
        byLanguage.forEach((language, text) -> byTag.put(language.tag(), text));
        return Collections.unmodifiableSortedMap(byTag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Texts that && byLanguage.equals(that.byLanguage);
    }

    @Override
    public int hashCode() {
        return byLanguage.hashCode();
    }

    @Override
    public String toString() {
        return byLanguage.toString();
    }
}
