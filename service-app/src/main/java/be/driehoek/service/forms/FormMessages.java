package be.driehoek.service.forms;

import be.driehoek.guidance.command.Command;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;
import java.util.Optional;

/** The words of the forms, in every {@link Language}. */
public final class FormMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(FormMessages.class);

    private FormMessages() {}

    /**
     * The words of a message.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the words
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }

    /**
     * What a command is called on a button or a heading.
     *
     * @param command the kind of command
     * @param language the reader's language
     * @return a few words
     */
    public static String title(Class<? extends Command> command, Language language) {
        return word("command." + Form.typeOf(command), language);
    }

    /**
     * What a command is for, and what the method asks.
     *
     * @param command the kind of command
     * @param language the reader's language
     * @return one or two sentences
     */
    public static String text(Class<? extends Command> command, Language language) {
        return word("command." + Form.typeOf(command) + ".text", language);
    }

    static String word(String code, Language language) {
        return render(Message.of(code), language);
    }

    static boolean has(String code) {
        return BUNDLE.sentences(Language.NL).containsKey(code);
    }

    /** The word for a component: its own one where the record needs another. */
    static Optional<String> keyOf(String kind, Class<?> owner, String component) {
        var own = kind + "." + owner.getSimpleName() + "." + component;
        var shared = kind + "." + component;
        return has(own) ? Optional.of(own) : Optional.of(shared).filter(FormMessages::has);
    }

    static String label(Field field, Language language) {
        return keyOf("field", field.owner(), field.name())
                .map(key -> word(key, language))
                .orElseThrow(() -> new IllegalStateException(
                        "every field must have a label: " + field.owner().getSimpleName() + "." + field.name()));
    }

    static Optional<String> hint(Field field, Language language) {
        return keyOf("hint", field.owner(), field.name()).map(key -> word(key, language));
    }
}
