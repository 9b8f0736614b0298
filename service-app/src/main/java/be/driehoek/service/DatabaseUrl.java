package be.driehoek.service;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The address of the database, as JDBC writes it. */
final class DatabaseUrl {
    /** The setting from which the pool takes it, whoever set it. */
    static final String PROPERTY = "datasources.default.url";

    /** An account before the host is not for JDBC; the driver would answer with the whole address, password included. */
    private static final Pattern ALLOWED = Pattern.compile("jdbc:(h2:.+|postgresql:(//[^/?@]*/)?[^/?@]+([?].*)?)");

    private final String url;

    /**
     * Takes an address.
     *
     * @param url the address
     * @throws StartFailure when it is for no database that the service runs on
     */
    DatabaseUrl(String url) {
        if (!ALLOWED.matcher(url).matches()) {
            throw StartFailure.unusableDatabase();
        }
        this.url = url;
    }

    /** Whether the database is a file in a folder. */
    boolean isIn(Path folder) {
        return url.startsWith("jdbc:h2:file:" + folder);
    }

    /** The address without what follows it, which may hold a password. */
    String withoutSettings() {
        return url.split("[?;]", 2)[0];
    }
}
