package be.driehoek.fact;

import java.util.List;
import java.util.Set;

/**
 * Something that is known about a referral or not yet (feit), with few possible values.
 *
 * @param name its name in policies and in JSON, for example {@code tenancySector}
 * @param values the values it can have once it is known, at least two; {@link #UNKNOWN} is not among them
 */
public record Fact(String name, List<String> values) {
    /** What stands for a value that is not known. */
    public static final String UNKNOWN = "UNKNOWN";

    /** The values of what is so or is not. */
    public static final List<String> YES_NO = List.of("YES", "NO");

    /**
     * Checks the values and keeps its own copy.
     *
     * @throws IllegalArgumentException if there are fewer than two different values, or one is {@link #UNKNOWN}
     */
    public Fact {
        values = List.copyOf(values);
        if (values.size() < 2 || Set.copyOf(values).size() < values.size() || values.contains(UNKNOWN)) {
            throw new IllegalArgumentException(
                    "values must be two or more different ones without UNKNOWN: got " + values + " for " + name);
        }
    }

    /**
     * Whether a fact can have a value.
     *
     * @param value a value
     * @return true for one of the values and for {@link #UNKNOWN}
     */
    public boolean canBe(String value) {
        return value.equals(UNKNOWN) || values.contains(value);
    }

    /**
     * The code of a value within this fact.
     *
     * @param value one of the values, or {@link #UNKNOWN}
     * @return 0 for unknown, else the place of the value counted from 1
     * @throws IllegalArgumentException if the fact cannot have that value
     */
    public int code(String value) {
        if (value.equals(UNKNOWN)) {
            return 0;
        }
        int place = values.indexOf(value);
        if (place < 0) {
            throw new IllegalArgumentException("value must be one of " + values + ": got another one for " + name);
        }
        return place + 1;
    }

    /**
     * The value behind a code.
     *
     * @param code 0 for unknown, else the place of a value counted from 1
     * @return the value, or {@link #UNKNOWN}
     */
    public String value(int code) {
        return code == 0 ? UNKNOWN : values.get(code - 1);
    }
}
