package be.driehoek.service;

import be.driehoek.service.practice.UnusablePractice;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the service cannot start, in a sentence or a few for the person who starts it. */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What H2 answers when another process has the file open. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    private StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static StartFailure unusableFolder(Path folder, Throwable cause) {
        return new StartFailure("The data folder must be one that can be written to: got " + folder + ".", cause);
    }

    static StartFailure unusableName(String name) {
        return new StartFailure(
                "The data folder must have a name that a path can have, without a semicolon: got " + name + ".", null);
    }

    static StartFailure unusablePort(String port) {
        return new StartFailure("The port must be a number from 0 to 65535: got " + port + ".", null);
    }

    /**
     * Explains an exception of the framework, where the cause is one that an operator can remove.
     *
     * @return the explanation, or the exception itself when it has none
     */
    static RuntimeException explain(RuntimeException exception, Path folder, String port) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnusablePractice unusable) {
                return new StartFailure(String.valueOf(unusable.getMessage()), exception);
            }
            if (cause instanceof BindException) {
                return new StartFailure("The port must be free: " + port + " is taken.", exception);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return new StartFailure(
                        "The data folder must be ours alone: another instance uses " + folder + ".", exception);
            }
        }
        return exception;
    }
}
