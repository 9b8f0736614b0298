package be.driehoek.figures;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.triangle.Corner;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of the guidances of one year (jaarcijfers).
 *
 * <p>A guidance begins in the year of its first day, and ends in the year in which its case was closed. A case that was closed
 * before a guidance began counts apart, and in no other figure of those that ended.
 *
 * @param year the year
 * @param begun how many guidances began
 * @param closed how many guidances ended
 * @param closedBefore how many cases were closed before a guidance began
 * @param ended how the guidances ended, those that there are
 * @param housing where the tenants lived then, those that there are; {@code UNKNOWN} where it was not told
 * @param changes how they lived before and after, those that there are
 * @param goals how far the goals were reached, in the eyes of each corner
 * @param durations how long the guidances had lasted; empty if none ended
 * @param evaluations how timely the evaluations were that were due in the year
 * @param feedback how timely the feedback to referrers was that was due in the year
 */
public record YearFigures(
        int year,
        int begun,
        int closed,
        int closedBefore,
        Map<Ended, Integer> ended,
        Map<HousingOutcome, Integer> housing,
        Map<HousingChange, Integer> changes,
        Map<Corner, GoalFigures> goals,
        Optional<Durations> durations,
        Timeliness evaluations,
        Timeliness feedback) {
    /** Keeps its own copies, in their order. */
    public YearFigures {
        ended = copy(ended, Ended.class);
        housing = copy(housing, HousingOutcome.class);
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        goals = copy(goals, Corner.class);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> keys) {
        var copy = new EnumMap<K, V>(keys);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * How many evictions were avoided, as far as it can be told: the guidances after which the tenant lives on in the same
     * dwelling. Whoever moved may have been evicted, and does not count.
     *
     * @return how many
     */
    public int housingKept() {
        return housing.getOrDefault(HousingOutcome.HOUSING_KEPT, 0);
    }

    /**
     * Of how many guidances it is known where the tenant lived when they ended.
     *
     * @return how many
     */
    public int housingKnown() {
        return closed - housing.getOrDefault(HousingOutcome.UNKNOWN, 0);
    }
}
