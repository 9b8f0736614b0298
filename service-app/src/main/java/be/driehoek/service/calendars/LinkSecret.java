package be.driehoek.service.calendars;

import be.driehoek.service.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in the address of a calendar: 256 bits that nobody can guess. Whoever has it can read the calendar, so that
 * only its digest is stored; it needs no salt, because secrets cannot be tried one after the other.
 */
final class LinkSecret {
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private LinkSecret(String text) {
        this.text = text;
    }

    static LinkSecret draw(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A secret as it stands in an address; empty if none can look so. */
    static Optional<LinkSecret> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** How it stands in an address. */
    String text() {
        return text;
    }

    String digest() {
        return Sha256.hex(text);
    }
}
