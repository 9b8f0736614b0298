package be.driehoek.text;

/**
 * The words of the domain: input errors, refusals, findings, rules, codes and sheets to print, in every
 * {@link Language}.
 */
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
     * The word for a code: a constant that people meet, such as a phase or a kind of housing problem.
     *
     * <p>It is a word or a short phrase that fits behind a label: in lower case, but for the nouns of German and for names.
     *
     * @param code the constant
     * @param language the reader's language
     * @return the word, for example "in guidance"
     * @throws IllegalArgumentException if the constant is not one that people meet
     */
    public static String word(Enum<?> code, Language language) {
        return render(Message.of("code." + code.getDeclaringClass().getSimpleName() + "." + code.name()), language);
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
