package be.driehoek.service;

import be.driehoek.service.fence.UnusableFence;
import be.driehoek.service.practice.UnusablePractice;
import be.driehoek.service.secrets.UnusableKeys;
import java.net.BindException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the service cannot start, in a sentence or a few for the person who starts it. */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What H2 answers when another process has the file open. */
    private static final int DATABASE_ALREADY_OPEN = 90020;

    /** The states by which a database says that it is not there, or not for us, or not now. */
    private static final Pattern NO_ACCESS = Pattern.compile("08...|28...|3D...|42501|53300|57P0.");

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

    static StartFailure unusableDatabase() {
        return new StartFailure(
                "The setting driehoek.database.url (DRIEHOEK_DATABASE_URL) must be such as"
                        + " jdbc:postgresql://host:5432/driehoek; the account goes into DRIEHOEK_DATABASE_USERNAME"
                        + " and DRIEHOEK_DATABASE_PASSWORD.",
                null);
    }

    static StartFailure notOursToCopy() {
        return new StartFailure(
                "The data are in a database elsewhere, which has its own backups: see docs/operations.md.", null);
    }

    static StartFailure unknownCommand(String command) {
        return new StartFailure(
                "The commands of the audit trail are \"audit verify\", \"audit verify FILE\" and \"audit checkpoint"
                        + " FILE\": got \""
                        + command + "\".",
                null);
    }

    static StartFailure unknownKeysCommand(String command) {
        return new StartFailure("The command must be \"keys new\" or \"keys rotate\": got " + command + ".", null);
    }

    static StartFailure unknownFenceCommand(String command) {
        return new StartFailure("The command must be \"fence on\" or \"fence off\": got " + command + ".", null);
    }

    static StartFailure noDatabase(Path folder) {
        return new StartFailure("There must be a database: got none in " + folder + ".", null);
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
            if (cause instanceof UnusableKeys unusable) {
                return new StartFailure(String.valueOf(unusable.getMessage()), exception);
            }
            if (cause instanceof UnusableFence unusable) {
                return new StartFailure(String.valueOf(unusable.getMessage()), exception);
            }
            if (cause instanceof BindException) {
                return new StartFailure("The port must be free: " + port + " is taken.", exception);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_ALREADY_OPEN) {
                return new StartFailure(
                        "The data folder must be ours alone: another instance uses " + folder + ".", exception);
            }
            if (cause instanceof SQLException sql && deniesAccess(sql)) {
                return new StartFailure(
                        "The database must be one that we can use: got state " + sql.getSQLState() + ", "
                                + sql.getMessage(),
                        exception);
            }
        }
        return exception;
    }

    private static boolean deniesAccess(SQLException exception) {
        String state = exception.getSQLState();
        return state != null && NO_ACCESS.matcher(state).matches();
    }
}
