package be.driehoek.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** What an operator types to make a copy of the embedded database, and to put one back. */
public final class BackupCommand {
    private final EmbeddedDatabase database;

    /**
     * Commands for a database.
     *
     * @param database the database
     */
    public BackupCommand(EmbeddedDatabase database) {
        this.database = database;
    }

    /**
     * Makes a copy, by way of the service if it runs.
     *
     * @param named the file to write
     * @return what was done, in a sentence
     * @throws BackupFailure if it cannot be done; then there is no file
     */
    public String backUp(String named) {
        var file = Path.of(named).toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new BackupFailure("The file must be new: " + file + " is there already.");
        }
        var into = file.getParent();
        if (into == null || !Files.isDirectory(into)) {
            throw new BackupFailure("The folder of the file must be there: got " + file + ".");
        }
        if (!database.exists()) {
            throw new BackupFailure("There must be a database to back up: got none in " + database.folder() + ".");
        }
        try {
            var answer = new RunningService(database.folder()).ask(file.toString());
            if (answer.isEmpty()) {
                database.copyTo(file);
            } else if (!answer.get().equals(RunningService.DONE)) {
                throw new BackupFailure("The service could not make the backup: " + answer.get());
            }
        } catch (IOException | SQLException e) {
            throw new BackupFailure("The backup could not be made: " + e.getMessage());
        }
        return "The backup is in " + file + ".";
    }

    /**
     * Puts a copy back.
     *
     * @param named the file to read
     * @return what was done, in a sentence
     * @throws BackupFailure if it cannot be done; then there is no database, as before
     */
    public String restore(String named) {
        var file = Path.of(named).toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new BackupFailure("The backup must be a file that can be read: got " + file + ".");
        }
        if (database.exists()) {
            throw new BackupFailure("The data folder must hold no database: stop the service and move "
                    + database.folder() + " away first.");
        }
        try {
            return "Restored " + database.putBack(file) + " cases to " + database.folder() + ".";
        } catch (IOException | SQLException e) {
            throw new BackupFailure("The backup could not be put back: " + e.getMessage());
        }
    }
}
