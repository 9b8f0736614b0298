package be.driehoek.service.forms;

import be.driehoek.input.InputError;
import java.util.List;

/**
 * What a form came to.
 *
 * @param <T> what the form is for
 */
public sealed interface Reading<T> {
    /**
     * The data as it was read: with the same fields, and without the blank elements of lists. Pointers of errors, those of
     * the domain's refusals too, are its names.
     *
     * @return what to show again
     */
    FormData data();

    /**
     * It could be read.
     *
     * @param <T> what the form is for
     * @param value the command, or the referral
     * @param data what was typed
     */
    record Read<T>(T value, FormData data) implements Reading<T> {}

    /**
     * It could not be read.
     *
     * @param <T> what the form is for
     * @param errors everything that is wrong
     * @param data what was typed
     */
    record Refused<T>(List<InputError> errors, FormData data) implements Reading<T> {
        /** Keeps its own copy of the list. */
        public Refused {
            errors = List.copyOf(errors);
        }
    }
}
