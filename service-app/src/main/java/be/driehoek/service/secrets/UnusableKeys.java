package be.driehoek.service.secrets;

import java.nio.file.Path;

/** Thrown when the master keys cannot be used; says why in a sentence for the person who starts, and never names a key. */
public final class UnusableKeys extends RuntimeException {
    private static final long serialVersionUID = 1;

    private UnusableKeys(String sentence) {
        super(sentence);
    }

    static UnusableKeys unreadable(String place, int number) {
        return new UnusableKeys("The master keys in " + place
                + " must each be an id, a colon and 32 bytes in Base64: number " + number + " is not.");
    }

    static UnusableKeys twice(String place, String id) {
        return new UnusableKeys("The master keys in " + place + " must have an id each: " + id + " is there twice.");
    }

    static UnusableKeys none(String place) {
        return new UnusableKeys("There must be a master key, by which what is stored is encrypted: make one in " + place
                + " with \"driehoek keys new\", or name some in DRIEHOEK_KEYS; see docs/operations.md.");
    }

    static UnusableKeys missing(String id, String place) {
        return new UnusableKeys("The database needs the master key " + id + ", which is not in " + place
                + ": put the keys there that belong to this database.");
    }

    static UnusableKeys other(String id, String place) {
        return new UnusableKeys("The master key " + id + " in " + place
                + " must be the one that the database was written with: it is another one.");
    }

    static UnusableKeys unusableFile(Path file, String what) {
        return new UnusableKeys(
                "The file of the master keys must be one that can be read, or made: got " + file + " (" + what + ").");
    }

    static UnusableKeys inVariable() {
        return new UnusableKeys("The master keys stand in DRIEHOEK_KEYS: add one there by hand, such as the output of"
                + " \"openssl rand -base64 32\" behind an id and a colon.");
    }
}
