package be.driehoek.service.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP recommends: 19 MiB, two iterations, one lane. A hash names the
 * parameters by which it was made.
 *
 * <p>Its library is loaded when it is first asked: a start needs none of it.
 */
final class PasswordHashes {
    private static final int KIBIBYTES = 19_456;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHashes() {}

    private static Argon2Function current() {
        return Argon2Function.getInstance(KIBIBYTES, ITERATIONS, LANES, HASH_BYTES, Argon2.ID);
    }

    static String hash(String password) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return current().hash(password.getBytes(UTF_8), salt).getResult();
    }

    static boolean fits(String password, String hash) {
        return Argon2Function.getInstanceFromHash(hash).check(password.getBytes(UTF_8), hash.getBytes(UTF_8));
    }

    /** Whether a hash was made by other parameters than are used now. */
    static boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(current());
    }
}
