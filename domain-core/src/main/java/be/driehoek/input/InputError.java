package be.driehoek.input;

import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;

/**
 * One thing that is wrong with what came in: where, what must hold, and what came.
 *
 * @param pointer a JSON pointer (RFC 6901) to the field; empty for the whole input
 * @param must what must hold
 * @param got what came; never personal data
 */
public record InputError(String pointer, Message must, Message got) {

    /**
     * This error, seen from an object that holds the faulty one.
     *
     * @param prefix the pointer of the faulty object within the outer one
     * @return a new error
     */
    public InputError under(String prefix) {
        return new InputError(prefix + pointer, must, got);
    }

    /**
     * Where and what must hold, without what came: fit for a log.
     *
     * @param language the reader's language
     * @return pointer and what must hold
     */
    public String requirement(Language language) {
        return (pointer + " " + CoreMessages.render(must, language)).strip();
    }

    /**
     * The error as one sentence.
     *
     * @param language the reader's language
     * @return pointer, what must hold, what came
     */
    public String sentence(Language language) {
        return "%s %s: %s"
                .formatted(pointer, CoreMessages.render(must, language), CoreMessages.render(got, language))
                .strip();
    }
}
