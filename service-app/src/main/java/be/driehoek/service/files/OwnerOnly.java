package be.driehoek.service.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody else on the machine may read, wherever the disk knows whose they are. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /**
     * With what a file is made.
     *
     * @param place where it will be
     * @return what {@link Files} takes; empty where the disk knows nobody
     */
    public static FileAttribute<?>[] file(Path place) {
        return attributes(place, FILE);
    }

    /**
     * With what a folder is made.
     *
     * @param place where it will be
     * @return what {@link Files} takes; empty where the disk knows nobody
     */
    public static FileAttribute<?>[] folder(Path place) {
        return attributes(place, FOLDER);
    }

    private static FileAttribute<?>[] attributes(Path place, Set<PosixFilePermission> permissions) {
        return isKnown(place)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /**
     * Whether others may read, or write, a file that is there.
     *
     * @param file the file
     * @return false where the disk does not tell
     * @throws IOException if the file cannot be looked at
     */
    public static boolean isOpenToOthers(Path file) throws IOException {
        return isKnown(file) && !FILE.containsAll(Files.getPosixFilePermissions(file));
    }

    /**
     * Lets those read a file who may read another one.
     *
     * @param file the file
     * @param other the other one
     * @throws IOException if one cannot be looked at
     */
    public static void letInAs(Path file, Path other) throws IOException {
        if (isKnown(other)) {
            Files.setPosixFilePermissions(file, Files.getPosixFilePermissions(other));
        }
    }

    private static boolean isKnown(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
