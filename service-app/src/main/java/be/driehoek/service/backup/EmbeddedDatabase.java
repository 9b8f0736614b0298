package be.driehoek.service.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipFile;

/**
 * The embedded database in a data folder, as a file.
 *
 * @param folder the data folder
 * @param url the address by which the service opens it
 * @param username the account in it
 * @param password the password of the account
 */
public record EmbeddedDatabase(Path folder, String url, String username, String password) {
    private static final String FILE = "driehoek.mv.db";

    /** Opens it only if it is there. */
    private static final String EXISTING = ";IFEXISTS=TRUE";

    private Path file() {
        return folder.resolve(FILE);
    }

    boolean exists() {
        return Files.exists(file());
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url + EXISTING, username, password);
    }

    /** Copies it while nobody else has it open. */
    void copyTo(Path backup) throws IOException, SQLException {
        try (var connection = open()) {
            copy(connection, backup);
        }
    }

    /**
     * Copies a database that is open, as it stands at one moment; others may go on writing.
     *
     * @param connection a connection to it
     * @param backup the file to write, which must not be there; it is there when it is whole, and for its owner alone
     */
    static void copy(Connection connection, Path backup) throws IOException, SQLException {
        var part = Files.createTempFile(backup.getParent(), backup.getFileName() + ".", ".part");
        try (var statement = connection.prepareStatement("backup to ?")) {
            statement.setString(1, part.toString());
            statement.execute();
            Files.move(part, backup);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts a copy in the place of a database that is not there, and makes sure that it can be read.
     *
     * @param backup the copy
     * @return how many cases are in it
     */
    long putBack(Path backup) throws IOException, SQLException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, FILE, ".part");
        try {
            unpack(backup, part);
            Files.move(part, file(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        try (var connection = open();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from guidance_case")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException unreadable) {
            Files.deleteIfExists(file());
            throw unreadable;
        }
    }

    private static void unpack(Path backup, Path to) throws IOException {
        try (var zip = new ZipFile(backup.toFile())) {
            var entry = zip.getEntry(FILE);
            if (entry == null) {
                throw new IOException("the copy must hold " + FILE);
            }
            try (var content = zip.getInputStream(entry)) {
                Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
