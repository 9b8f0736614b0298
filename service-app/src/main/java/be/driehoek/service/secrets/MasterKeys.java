package be.driehoek.service.secrets;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The master keys of a service: the one in use, and older ones that some keys may still be wrapped by. */
final class MasterKeys {
    /** Lines in a file; in a variable of the environment, which can have none, commas or blanks. */
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    private final Map<String, MasterKey> keys;
    private final MasterKey active;

    private MasterKeys(Map<String, MasterKey> keys, MasterKey active) {
        this.keys = keys;
        this.active = active;
    }

    /**
     * Reads master keys, of which the last is the one in use.
     *
     * @param text the keys
     * @param place where they stand, to be named when they are unusable; the keys never are
     * @throws UnusableKeys if there is none, or one is no key, or two have an id
     */
    static MasterKeys read(String text, String place) {
        var keys = new LinkedHashMap<String, MasterKey>();
        Optional<MasterKey> last = Optional.empty();
        int number = 0;
        for (String part : BETWEEN.split(text.strip(), -1)) {
            number++;
            last = MasterKey.read(part);
            int current = number;
            var key = last.orElseThrow(() -> UnusableKeys.unreadable(place, current));
            if (keys.put(key.id(), key) != null) {
                throw UnusableKeys.twice(place, key.id());
            }
        }
        return new MasterKeys(keys, last.orElseThrow());
    }

    /** The one in use: what is wrapped now is wrapped by it. */
    MasterKey active() {
        return active;
    }

    Optional<MasterKey> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    Collection<MasterKey> all() {
        return keys.values();
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "MasterKeys" + keys.keySet();
    }
}
