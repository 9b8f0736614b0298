package be.driehoek.service.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The passwords that were right within the last minute, so that a client that sends its password with each request costs
 * one hash a minute. Kept is a digest with a key of this process, over the password and the hash that it fitted: neither
 * can be read from it, and once the hash is another one, it says nothing.
 */
final class VerifiedPasswords {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final long MOST = 10_000;
    private static final String DIGEST = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Cache<String, byte[]> ofLate =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final SecretKeySpec key;

    VerifiedPasswords() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, DIGEST);
    }

    void keep(String account, String password, String hash) {
        ofLate.put(account, digest(password, hash));
    }

    boolean contains(String account, String password, String hash) {
        var known = ofLate.getIfPresent(account);
        return known != null && MessageDigest.isEqual(known, digest(password, hash));
    }

    private byte[] digest(String password, String hash) {
        try {
            var mac = Mac.getInstance(DIGEST);
            mac.init(key);
            // No hash has a line break in it.
            mac.update((hash + "\n").getBytes(UTF_8));
            return mac.doFinal(password.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know " + DIGEST, e);
        }
    }
}
