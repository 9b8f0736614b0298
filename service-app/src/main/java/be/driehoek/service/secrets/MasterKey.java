package be.driehoek.service.secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import be.driehoek.service.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key that wraps other keys: 32 bytes that the operator keeps, and the database does not have.
 *
 * <p>Written, it is {@code 2026-11-22-5f3a:} and the bytes in Base64.
 */
final class MasterKey {
    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final byte[] bytes;

    /** Made when it is first needed: a start wraps nothing. */
    private volatile Optional<DataKey> cipher = Optional.empty();

    private MasterKey(String id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /** A new key. */
    static MasterKey random(String id) {
        return new MasterKey(id, randomBytes());
    }

    /** The bytes of a new key of any kind. */
    static byte[] randomBytes() {
        var bytes = new byte[DataKey.BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Reads what {@link #written} gave; empty if it is no such text. */
    static Optional<MasterKey> read(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var bytes = Base64.getDecoder().decode(written.group(2));
        return bytes.length == DataKey.BYTES ? Optional.of(new MasterKey(written.group(1), bytes)) : Optional.empty();
    }

    /** The key itself, for the file of the keys alone. */
    String written() {
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    String id() {
        return id;
    }

    /** By what it is known again: a digest, from which nobody gets back to 32 random bytes. */
    String fingerprint() {
        var text = new ByteArrayOutputStream();
        text.writeBytes(("driehoek master key\n" + id + "\n").getBytes(US_ASCII));
        text.writeBytes(bytes);
        return HexFormat.of().formatHex(Sha256.of(text.toByteArray()));
    }

    byte[] wrap(byte[] key, String place) {
        return cipher().encrypt(key, place);
    }

    /**
     * The key that was wrapped.
     *
     * @throws IllegalStateException if it was not wrapped by this one for this place
     */
    byte[] unwrap(byte[] wrapped, String place) {
        return cipher().decrypt(wrapped, place);
    }

    private DataKey cipher() {
        var made = cipher.orElseGet(() -> new DataKey(bytes));
        cipher = Optional.of(made);
        return made;
    }

    boolean isSameAs(MasterKey other) {
        return id.equals(other.id) && Arrays.equals(bytes, other.bytes);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
