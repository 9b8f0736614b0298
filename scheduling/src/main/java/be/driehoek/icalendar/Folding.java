package be.driehoek.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/**
 * Breaks the lines of a calendar (RFC 5545, 3.1): none is longer than 75 octets, and no character is torn.
 *
 * <p>ical4j counts characters instead, so that its lines are too long where they hold letters with accents.
 */
final class Folding {
    private static final int LONGEST = 75;

    private Folding() {}

    /** The calendar with its long lines broken, in UTF-8. */
    static byte[] fold(String calendar) {
        var out = new ByteArrayOutputStream(calendar.length());
        int length = 0;
        for (int at = 0; at < calendar.length(); ) {
            int point = calendar.codePointAt(at);
            at += Character.charCount(point);
            var octets = Character.toString(point).getBytes(UTF_8);
            boolean isBreak = point == '\r' || point == '\n';
            if (!isBreak && length + octets.length > LONGEST) {
                out.writeBytes(new byte[] {'\r', '\n', ' '});
                length = 1;
            }
            out.writeBytes(octets);
            length = isBreak ? 0 : length + octets.length;
        }
        return out.toByteArray();
    }
}
