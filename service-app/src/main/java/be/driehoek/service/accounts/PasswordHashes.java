package be.driehoek.service.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP recommends: two iterations, one lane, and 19 MiB or the more that the
 * settings say. A hash names the parameters by which it was made.
 *
 * <p>Its library is loaded when it is first asked: a start needs none of it.
 */
@Singleton
final class PasswordHashes {
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int kibibytes;
    private final int iterations;

    @Inject
    PasswordHashes(AccountSettings settings) {
        this(settings.hashKibibytes(), ITERATIONS);
    }

    PasswordHashes(int kibibytes, int iterations) {
        this.kibibytes = kibibytes;
        this.iterations = iterations;
    }

    private Argon2Function current() {
        return Argon2Function.getInstance(kibibytes, iterations, LANES, HASH_BYTES, Argon2.ID);
    }

    String hash(String password) {
        return current().hash(password.getBytes(UTF_8), random(SALT_BYTES)).getResult();
    }

    /** A hash that no password fits, and that takes as long to compare with as those that are made. */
    String nobodys() {
        return "$argon2id$v=" + Argon2Function.ARGON2_VERSION_13 + "$m=" + kibibytes + ",t=" + iterations + ",p="
                + LANES + "$" + base64(random(SALT_BYTES)) + "$" + base64(random(HASH_BYTES));
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean fits(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password.getBytes(UTF_8), hash.getBytes(UTF_8));
    }

    /** Whether a hash was made by other parameters than are used now. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(current());
    }
}
