package be.driehoek.service.accounts;

import be.driehoek.service.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret of a token: 256 bits that nobody can guess, behind a prefix by which it is recognised where it should not be.
 * Only its digest is stored; it needs no salt, because secrets cannot be tried one after the other.
 */
final class TokenSecret {
    private static final int BYTES = 32;
    private static final String PREFIX = "drh_";
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final String text;

    private TokenSecret(String text) {
        this.text = text;
    }

    static TokenSecret draw(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A secret as it came; empty if none can look so. */
    static Optional<TokenSecret> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    /** How a program sends it. */
    String text() {
        return text;
    }

    String digest() {
        return Sha256.hex(text);
    }
}
