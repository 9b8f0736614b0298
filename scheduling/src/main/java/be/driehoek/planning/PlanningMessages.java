package be.driehoek.planning;

import be.driehoek.text.Language;
import be.driehoek.text.Message;
import be.driehoek.text.MessageBundle;

/** The words of visit plans, in every {@link Language}. */
public final class PlanningMessages {
    private static final MessageBundle BUNDLE = MessageBundle.beside(PlanningMessages.class);

    private PlanningMessages() {}

    /**
     * The words of a message of a plan: why a visit is not planned, or why another caseworker comes.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence
     * @throws IllegalArgumentException if the code is not one of the planner's
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }
}
