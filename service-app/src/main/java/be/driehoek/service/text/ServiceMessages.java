package be.driehoek.service.text;

import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;

/** The words of the service itself, in every {@link Language}. */
public final class ServiceMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(ServiceMessages.class);

    private ServiceMessages() {}

    /**
     * The words of a message of the service.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }
}
