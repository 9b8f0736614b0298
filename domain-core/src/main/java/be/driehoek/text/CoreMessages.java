package be.driehoek.text;

/** The words of the domain: input errors, refusals, findings and the titles of rules, in every {@link Language}. */
public final class CoreMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(CoreMessages.class);

    private CoreMessages() {}

    /**
     * The words of a message of the domain.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence
     * @throws IllegalArgumentException if the code is not one of the domain's
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }

    /**
     * The bundle itself.
     *
     * @return every sentence of the domain
     */
    public static MessageBundle bundle() {
        return BUNDLE;
    }
}
