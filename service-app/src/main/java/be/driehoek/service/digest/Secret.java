package be.driehoek.service.digest;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A secret that opens something to whoever has it: 256 bits that nobody can guess. Only its digest is stored; it needs no
 * salt, because such secrets cannot be tried one after the other.
 */
public final class Secret {
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * A new secret that nobody meets outside the program that shows it.
     *
     * @param random where it comes from
     * @return the secret, without a prefix
     */
    public static Secret draw(SecureRandom random) {
        return draw("", random);
    }

    /**
     * A new secret.
     *
     * @param prefix stands in front of it, so that it is recognised where it should not be
     * @param random where it comes from
     * @return the secret
     */
    public static Secret draw(String prefix, SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /**
     * A secret without a prefix as somebody sent it, right or wrong.
     *
     * @param text what was sent
     * @return the secret; empty if none can look so
     */
    public static Optional<Secret> of(String text) {
        return of("", text);
    }

    /**
     * A secret as somebody sent it, right or wrong.
     *
     * @param prefix what must stand in front of it
     * @param text what was sent
     * @return the secret; empty if none can look so
     */
    public static Optional<Secret> of(String prefix, String text) {
        return text.startsWith(prefix)
                        && WRITTEN.matcher(text.substring(prefix.length())).matches()
                ? Optional.of(new Secret(text))
                : Optional.empty();
    }

    /**
     * The secret as it is sent.
     *
     * @return its prefix, if it has one, and 43 characters
     */
    public String text() {
        return text;
    }

    /**
     * What is stored of it.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String digest() {
        return Sha256.hex(text);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
