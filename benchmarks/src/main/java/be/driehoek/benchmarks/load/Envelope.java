package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts rows as the service does, by what is written about it and with nothing but Java: that the service reads them
 * shows that others can read what it writes.
 */
final class Envelope {
    private static final byte FORMAT = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String masterId;
    private final byte[] master;
    private final byte[] digests;

    private Envelope(String masterId, byte[] master, byte[] digests) {
        this.masterId = masterId;
        this.master = master;
        this.digests = digests;
    }

    /**
     * Opens what the service keeps.
     *
     * @param home the data folder of the service, which has one master key
     * @param connection the database of the service
     */
    static Envelope open(Path home, Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select wrapped from service_key where name = 'digests'")) {
            var line = Files.readString(home.resolve("master.keys"), US_ASCII)
                    .strip()
                    .split(":", 2);
            var master = Base64.getDecoder().decode(line[1]);
            if (!row.next()) {
                throw new IllegalStateException("the service must have made its keys");
            }
            return new Envelope(line[0], master, decrypt(master, row.getBytes(1), "service_key.wrapped digests"));
        } catch (IOException e) {
            throw new IllegalStateException("the service must have made its master key", e);
        }
    }

    String masterId() {
        return masterId;
    }

    static byte[] newKey() {
        return random(KEY_BYTES);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] wrap(byte[] key, UUID id) {
        return encrypt(master, key, "case_key.wrapped " + id);
    }

    byte[] unwrap(byte[] wrapped, UUID id) {
        return decrypt(master, wrapped, "case_key.wrapped " + id);
    }

    static byte[] encryptPayload(byte[] key, byte[] payload, UUID id, int sequence, String type) {
        return encrypt(key, payload, place(id, sequence, type));
    }

    static byte[] decryptPayload(byte[] key, byte[] payload, UUID id, int sequence, String type) {
        return decrypt(key, payload, place(id, sequence, type));
    }

    private static String place(UUID id, int sequence, String type) {
        return "case_event.payload " + id + " " + sequence + " " + type;
    }

    /** The mark of a tenant as it is stored. */
    String mark(String mark) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(digests, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("tenant_mark.mark\n" + mark).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know HMAC", e);
        }
    }

    private static byte[] encrypt(byte[] key, byte[] value, String place) {
        var nonce = random(NONCE_BYTES);
        var encrypted = crypt(Cipher.ENCRYPT_MODE, key, nonce, value, place);
        var stored = new byte[1 + NONCE_BYTES + encrypted.length];
        stored[0] = FORMAT;
        System.arraycopy(nonce, 0, stored, 1, NONCE_BYTES);
        System.arraycopy(encrypted, 0, stored, 1 + NONCE_BYTES, encrypted.length);
        return stored;
    }

    private static byte[] decrypt(byte[] key, byte[] stored, String place) {
        return crypt(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(stored, 1, 1 + NONCE_BYTES),
                Arrays.copyOfRange(stored, 1 + NONCE_BYTES, stored.length),
                place);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] value, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a stored value must be as the service encrypts it: " + place, e);
        }
    }
}
