package be.driehoek.input;

import be.driehoek.text.Language;
import be.driehoek.text.Message;

/** Thrown by a value type that is made from something that cannot be such a value. */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient InputError error;

    /**
     * Says what is wrong.
     *
     * @param error where, what must hold and what came; the pointer is relative to the value that is made
     */
    public InvalidValueException(InputError error) {
        super(error.requirement(Language.EN));
        this.error = error;
    }

    /**
     * The value itself is wrong.
     *
     * @param must what must hold
     * @param got what came
     * @return the exception, to be thrown
     */
    public static InvalidValueException itself(Message must, Message got) {
        return new InvalidValueException(new InputError("", must, got));
    }

    /**
     * One field of the value is wrong.
     *
     * @param field the name of the field
     * @param must what must hold
     * @param got what came
     * @return the exception, to be thrown
     */
    public static InvalidValueException field(String field, Message must, Message got) {
        return new InvalidValueException(new InputError("/" + field, must, got));
    }

    /**
     * What is wrong.
     *
     * @return where, what must hold and what came
     */
    public InputError error() {
        return error;
    }
}
