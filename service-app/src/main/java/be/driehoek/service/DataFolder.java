package be.driehoek.service;

import be.driehoek.service.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/** The folder that holds everything the service remembers, unless that is in a database elsewhere. */
final class DataFolder {
    private static final String VARIABLE = "DRIEHOEK_HOME";

    private DataFolder() {}

    /**
     * Finds out which folder it is.
     *
     * @param environment {@code DRIEHOEK_HOME} names the folder; without it, it is {@code .driehoek}
     *     in the user's home
     * @return the absolute path, which holds wherever the service was started
     * @throws StartFailure when no folder can have the name
     */
    static Path named(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        return path(named.isBlank() ? System.getProperty("user.home") + "/.driehoek" : named);
    }

    /**
     * Makes sure that the folder is there and can be written to.
     *
     * @param folder the folder
     * @throws StartFailure when it cannot be created or written to
     */
    static void prepare(Path folder) {
        try {
            // It holds what tenants told.
            Files.createDirectories(folder, OwnerOnly.folder(folder));
            // Only trying tells: permissions say yes on a disk that is read-only.
            Files.delete(Files.createTempFile(folder, "write", ".try"));
        } catch (IOException e) {
            throw StartFailure.unusableFolder(folder, e);
        }
    }

    private static Path path(String name) {
        // What follows a semicolon would be read as settings of the database.
        if (name.contains(";")) {
            throw StartFailure.unusableName(name);
        }
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            throw StartFailure.unusableName(name);
        }
    }
}
