package be.driehoek.text;

import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The sentences of one module in every {@link Language}.
 *
 * <p>A module keeps four property files in UTF-8 beside one of its classes: {@code messages_nl.properties} and its
 * sisters. Immutable and safe to share between threads.
 */
public final class MessageBundle {
    private final Map<Language, Map<String, String>> sentences;

    private MessageBundle(Map<Language, Map<String, String>> sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads the bundle that lies beside a class, in the class's own module.
     *
     * @param neighbour a class of the package that holds the files
     * @return the bundle
     * @throws java.util.MissingResourceException when the file of a language is missing
     */
    public static MessageBundle beside(Class<?> neighbour) {
        return new MessageBundle(Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        language -> language, language -> sentences(neighbour, language))));
    }

    private static Map<String, String> sentences(Class<?> neighbour, Language language) {
        var bundle = ResourceBundle.getBundle(
                neighbour.getPackageName() + ".messages", language.locale(), neighbour.getModule());
        return bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(key -> key, bundle::getString));
    }

    /**
     * The sentences of one language by their codes.
     *
     * @param language the reader's language
     * @return an unmodifiable map
     */
    public Map<String, String> sentences(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    /**
     * The words of a message.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence with its arguments filled in
     * @throws IllegalArgumentException if the bundle has no such sentence, or the message lacks an argument
     */
    public String render(Message message, Language language) {
        var sentence = sentences(language).get(message.code());
        if (sentence == null) {
            throw new IllegalArgumentException("code must stand in the message bundle: " + message.code());
        }
        return Template.fill(sentence, name -> {
            var value = message.arguments().get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        "message must bring every argument of its sentence: " + message.code() + " lacks " + name);
            }
            return value;
        });
    }
}
