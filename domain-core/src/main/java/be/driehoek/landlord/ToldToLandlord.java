package be.driehoek.landlord;

import be.driehoek.input.FreeText;
import be.driehoek.input.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What the landlord may be told and was told (meedelen aan de verhuurder); rules LL-1 and LL-2. */
public final class ToldToLandlord {
    private ToldToLandlord() {}

    /**
     * The items that were told although the tenant does not allow them.
     *
     * <p>An item is allowed if the tenant allows it in the same words; capitals and spaces make no difference.
     *
     * @param told what was told
     * @param allowed what the tenant allows
     * @return the items of {@code told} that are not allowed, in their order
     */
    public static List<FreeText> beyond(List<FreeText> told, List<FreeText> allowed) {
        var words = allowed.stream().map(ToldToLandlord::folded).collect(Collectors.toUnmodifiableSet());
        return told.stream().filter(item -> !words.contains(folded(item))).toList();
    }

    private static String folded(FreeText item) {
        return Wording.folded(item.value());
    }
}
