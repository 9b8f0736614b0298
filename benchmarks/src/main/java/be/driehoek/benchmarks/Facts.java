package be.driehoek.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The eight facts of {@code caw-limburg} as a plain object, prepared for whoever assesses.
 *
 * <p>Each is a small code: 0 for unknown, else the place of the value counted from 1.
 *
 * @param tenancySector PRIVATE, SOCIAL, OWNER_OCCUPIED, NONE
 * @param housingProblem YES, NO
 * @param rentArrears YES, NO
 * @param evictionRisk PROCEEDINGS, ACUTE, FUTURE, NONE
 * @param discussedWithTenant YES, NO
 * @param referrerKind SELF, OTHER
 * @param socialNetwork MEANINGFUL, ABSENT
 * @param lifeDomains NONE, ONE, SEVERAL
 */
public record Facts(
        int tenancySector,
        int housingProblem,
        int rentArrears,
        int evictionRisk,
        int discussedWithTenant,
        int referrerKind,
        int socialNetwork,
        int lifeDomains) {

    /** The names of the facts, in the order of the components. */
    public static final List<String> NAMES = List.of(
            "tenancySector",
            "housingProblem",
            "rentArrears",
            "evictionRisk",
            "discussedWithTenant",
            "referrerKind",
            "socialNetwork",
            "lifeDomains");

    /** The values of each fact, in the order of the names. */
    public static final List<List<String>> VALUES = List.of(
            List.of("PRIVATE", "SOCIAL", "OWNER_OCCUPIED", "NONE"),
            List.of("YES", "NO"),
            List.of("YES", "NO"),
            List.of("PROCEEDINGS", "ACUTE", "FUTURE", "NONE"),
            List.of("YES", "NO"),
            List.of("SELF", "OTHER"),
            List.of("MEANINGFUL", "ABSENT"),
            List.of("NONE", "ONE", "SEVERAL"));

    /** A referral that shall be asked about: all requirements are satisfied, whether it was discussed is unknown. */
    public static final Facts EXAMPLE = new Facts(1, 1, 1, 3, 0, 2, 2, 3);

    /**
     * Facts from their codes.
     *
     * @param codes the codes in the order of the components
     * @return the facts
     */
    public static Facts of(int... codes) {
        return new Facts(codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], codes[6], codes[7]);
    }

    /**
     * Every combination of the facts, unknown included.
     *
     * @return 24,300 combinations
     */
    public static List<Facts> all() {
        var all = new ArrayList<Facts>();
        var codes = new int[NAMES.size()];
        int place;
        do {
            all.add(of(codes));
            place = 0;
            while (place < codes.length && codes[place] == VALUES.get(place).size()) {
                codes[place++] = 0;
            }
            if (place < codes.length) {
                codes[place]++;
            }
        } while (place < codes.length);
        return all;
    }

    /**
     * The codes as an array.
     *
     * @return the codes in the order of the components
     */
    public int[] codes() {
        return new int[] {
            tenancySector,
            housingProblem,
            rentArrears,
            evictionRisk,
            discussedWithTenant,
            referrerKind,
            socialNetwork,
            lifeDomains
        };
    }
}
