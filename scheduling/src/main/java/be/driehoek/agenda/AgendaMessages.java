package be.driehoek.agenda;

import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;

/** The words of the agenda and of its calendars, in every {@link Language}. */
public final class AgendaMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(AgendaMessages.class);

    private AgendaMessages() {}

    /**
     * The words for what has to be done.
     *
     * @param what what has to be done
     * @param language the reader's language
     * @return for example "Fill the third seat"
     */
    public static String word(ObligationKind what, Language language) {
        return render(Message.of("obligation." + what.name()), language);
    }

    /**
     * The words for where an obligation stands.
     *
     * @param state the state
     * @param language the reader's language
     * @return for example "overdue", to stand behind a label
     */
    public static String word(ObligationState state, Language language) {
        return render(Message.of("state." + state.name()), language);
    }

    /**
     * The words for why an obligation lapsed.
     *
     * @param why why it lapsed
     * @param language the reader's language
     * @return for example "the case was closed", to stand behind a label
     */
    public static String word(LapseReason why, Language language) {
        return render(Message.of("lapse." + why.name()), language);
    }

    /**
     * The words of a message of the agenda.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence
     * @throws IllegalArgumentException if the code is not one of the agenda's
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }
}
