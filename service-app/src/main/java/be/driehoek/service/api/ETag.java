package be.driehoek.service.api;

import be.driehoek.service.digest.Sha256;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The version of a case, or a file, as an entity tag (RFC 9110, 8.8.3). */
final class ETag {
    private static final String ANY = "*";
    private static final String WEAK = "W/";

    private ETag() {}

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /** Whether {@code If-Match} lets a change to a version pass; it does when it is not sent. */
    static boolean matches(@Nullable String ifMatch, int version) {
        return ifMatch == null
                || ifMatch.strip().equals(ANY)
                || Arrays.stream(ifMatch.split(",", -1)).map(String::strip).anyMatch(of(version)::equals);
    }

    /** The tag of a file: equal files have the same. */
    static String of(byte[] file) {
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(file)) + "\"";
    }

    /** Whether {@code If-None-Match} names a tag, also as a weak one; it does not when it is not sent. */
    static boolean isAmong(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals(ANY)
                        || Arrays.stream(ifNoneMatch.split(",", -1))
                                .map(String::strip)
                                .map(named -> named.startsWith(WEAK) ? named.substring(WEAK.length()) : named)
                                .anyMatch(tag::equals));
    }
}
