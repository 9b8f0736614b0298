package be.driehoek.service.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Makes one digest of several values: each is preceded by its length, so that no two lists of values are the same bytes.
 */
public final class Digester {
    private final MessageDigest digest = Sha256.start();

    /**
     * Starts with nothing.
     */
    public Digester() {}

    /**
     * Adds bytes.
     *
     * @param bytes the bytes
     * @return this
     */
    public Digester add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /**
     * Adds a text, in UTF-8.
     *
     * @param text the text
     * @return this
     */
    public Digester add(String text) {
        return add(text.getBytes(UTF_8));
    }

    /**
     * Adds a number.
     *
     * @param number the number
     * @return this
     */
    public Digester add(int number) {
        return add(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /**
     * Adds a day.
     *
     * @param day the day
     * @return this
     */
    public Digester add(LocalDate day) {
        return add(day.toString());
    }

    /**
     * Adds a moment, to the microsecond, as databases keep it.
     *
     * @param moment the moment
     * @return this
     */
    public Digester add(Instant moment) {
        return add(moment.truncatedTo(ChronoUnit.MICROS).toString());
    }

    /**
     * The digest of what was added; after it nothing more may be.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
