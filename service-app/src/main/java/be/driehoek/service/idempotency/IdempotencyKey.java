package be.driehoek.service.idempotency;

import be.driehoek.input.InvalidValueException;
import be.driehoek.service.digest.Sha256;
import be.driehoek.text.Message;
import java.util.regex.Pattern;

/**
 * What an account calls a request of its own, so that it is done once: 1 to 255 visible characters of ASCII.
 *
 * <p>Only its digest is stored. The key itself opens the answer, see {@link Seal}.
 *
 * @param account the name of the account
 * @param text the key as it was sent
 */
record IdempotencyKey(String account, String text) {
    static final String HEADER = "Idempotency-Key";

    private static final Pattern WRITTEN = Pattern.compile("[!-~]{1,255}");

    IdempotencyKey {
        if (!WRITTEN.matcher(text).matches()) {
            throw InvalidValueException.field(HEADER, Message.of("must.idempotency-key"), Message.of("got.unreadable"));
        }
    }

    /** By what the request is found again; the same key of another account is another one. */
    String digest() {
        return Sha256.hex("request " + of());
    }

    /** What the answer is sealed with. */
    String secret() {
        return "answer " + of();
    }

    private String of() {
        return account.length() + " " + account + " " + text;
    }

    /** Without the key, which opens the answer. */
    @Override
    public String toString() {
        return "IdempotencyKey[" + digest() + "]";
    }
}
