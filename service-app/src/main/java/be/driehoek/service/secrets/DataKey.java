package be.driehoek.service.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * A key that encrypts values for the places where they are stored: AES-256-GCM with a random nonce for each value.
 *
 * <p>A value can be decrypted in its own place only: another row, another column or another kind of row fails, as does a
 * bit that was changed.
 */
public final class DataKey {
    static final int BYTES = 32;

    /** Stands before each value: how it was encrypted. */
    private static final byte FORMAT = 1;

    private final Aead cipher;

    DataKey(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("a key must have 32 bytes: got " + key.length);
        }
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know AES-GCM", e);
        }
    }

    /**
     * Whether a value was encrypted, and not written before there were keys.
     *
     * @param value the value as it is stored
     * @return false for plain JSON
     */
    public static boolean isEncrypted(byte[] value) {
        return value.length > 0 && value[0] == FORMAT;
    }

    /**
     * Encrypts a value.
     *
     * @param value the value
     * @param place where it will be stored: table, column, and whatever tells its row from others
     * @return some 30 bytes more than the value has
     */
    public byte[] encrypt(byte[] value, String place) {
        try {
            var encrypted = cipher.encrypt(value, place.getBytes(UTF_8));
            var stored = new byte[1 + encrypted.length];
            stored[0] = FORMAT;
            System.arraycopy(encrypted, 0, stored, 1, encrypted.length);
            return stored;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value must be one that can be encrypted", e);
        }
    }

    /**
     * Decrypts a value.
     *
     * @param stored what {@link #encrypt} gave
     * @param place where it is stored
     * @return the value
     * @throws IllegalStateException if it was not encrypted with this key for this place, or was changed since
     */
    public byte[] decrypt(byte[] stored, String place) {
        if (!isEncrypted(stored)) {
            throw new IllegalStateException("a stored value must be encrypted");
        }
        try {
            return cipher.decrypt(Arrays.copyOfRange(stored, 1, stored.length), place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored value must be as it was encrypted, and where", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "DataKey";
    }
}
