package be.driehoek.service.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of the service itself. They are random, stand in the database, wrapped by the master key, and stay when that one
 * changes: a digest that was made with one is found again.
 */
@Singleton
public final class ServiceKeys {
    private static final String DIGESTS = "digests";
    private static final String ANSWERS = "answers";
    private static final String LOGINS = "logins";

    private static final String HMAC = "HmacSHA256";

    private final ServiceKeyRows rows;
    private final Masters masters;
    private final Map<String, byte[]> unwrapped = new ConcurrentHashMap<>();

    ServiceKeys(ServiceKeyRows rows, Masters masters) {
        this.rows = rows;
        this.masters = masters;
    }

    /** Once for a database; another instance may do so at the same moment. */
    void makeMissing() {
        var there = rows.findAll().stream().map(ServiceKeyRow::name).toList();
        for (var name : new String[] {DIGESTS, ANSWERS, LOGINS}) {
            if (!there.contains(name)) {
                var active = masters.active();
                rows.note(name, active.id(), active.wrap(MasterKey.randomBytes(), place(name)));
            }
        }
    }

    /** Wraps them by the master key in use. Returns how many were wrapped by another one. */
    int rewrap() {
        var active = masters.active();
        return rows.findAll().stream()
                .filter(row -> !row.masterId().equals(active.id()))
                .mapToInt(row -> rows.rewrap(
                        row.name(), row.masterId(), active.id(), active.wrap(unwrap(row), place(row.name()))))
                .sum();
    }

    /**
     * A digest that nobody can make who has only the database: HMAC-SHA-256.
     *
     * @param purpose what it is for; digests for different purposes tell nothing about each other
     * @param text the text
     * @return 64 lower-case hexadecimal digits
     */
    public String digest(String purpose, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key(DIGESTS), HMAC));
            mac.update((purpose + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must know " + HMAC, e);
        }
    }

    /**
     * The key by which answers are sealed that are kept to be given again.
     *
     * @return the key
     */
    public DataKey answers() {
        return new DataKey(key(ANSWERS));
    }

    /**
     * The key by which a login is sealed that goes on elsewhere, and is handed to the browser meanwhile.
     *
     * @return the key
     */
    public DataKey logins() {
        return new DataKey(key(LOGINS));
    }

    private byte[] key(String name) {
        return unwrapped.computeIfAbsent(
                name,
                missing -> unwrap(rows.findById(missing)
                        .orElseThrow(
                                () -> new IllegalStateException("a key of the service must be there: " + missing))));
    }

    private byte[] unwrap(ServiceKeyRow row) {
        return masters.get(row.masterId()).unwrap(row.wrapped(), place(row.name()));
    }

    private static String place(String name) {
        return "service_key.wrapped " + name;
    }
}
