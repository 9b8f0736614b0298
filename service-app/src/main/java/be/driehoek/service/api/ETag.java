package be.driehoek.service.api;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The version of a case as an entity tag (RFC 9110, 8.8.3). */
final class ETag {
    private static final String ANY = "*";

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
}
