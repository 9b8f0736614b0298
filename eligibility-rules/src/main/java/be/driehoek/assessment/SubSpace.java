package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.fact.FactSpace;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** The combinations of some of the facts of a policy, numbered as those of a {@link FactSpace} are. */
final class SubSpace {
    private final List<Fact> facts;
    private final int[] places;
    private final int[] radix;
    private final int[] stride;
    private final int size;

    private SubSpace(FactSpace space, int[] places) {
        this.places = places;
        this.facts = Arrays.stream(places)
                .mapToObj(place -> space.facts().get(place).fact())
                .toList();
        this.radix = new int[places.length];
        this.stride = new int[places.length];
        int combinations = 1;
        for (int i = 0; i < places.length; i++) {
            radix[i] = space.values(places[i]) + 1;
            stride[i] = combinations;
            combinations = Math.multiplyExact(combinations, radix[i]);
        }
        this.size = combinations;
    }

    /** The combinations of the facts of some names. */
    static SubSpace of(FactSpace space, Collection<String> names) {
        return new SubSpace(
                space, names.stream().mapToInt(space::place).sorted().distinct().toArray());
    }

    int size() {
        return size;
    }

    /** How many facts there are. */
    int facts() {
        return places.length;
    }

    /** The place that one of the facts has among all facts of the policy. */
    int place(int fact) {
        return places[fact];
    }

    /** The number of a combination from the codes of all facts of the policy. */
    int of(int[] codes) {
        int state = 0;
        for (int i = 0; i < places.length; i++) {
            state += codes[places[i]] * stride[i];
        }
        return state;
    }

    int code(int state, int fact) {
        return state / stride[fact] % radix[fact];
    }

    boolean isKnown(int state, int fact) {
        return code(state, fact) != 0;
    }

    /** The combinations that answers to an unknown fact lead to are {@code state + answer * step}. */
    int step(int fact) {
        return stride[fact];
    }

    int values(int fact) {
        return radix[fact] - 1;
    }

    /** Whether an answer to the fact at a place among all facts of the policy ever changes what is found. */
    boolean isMoved(int place, IntFunction<?> found) {
        for (int fact = 0; fact < places.length; fact++) {
            if (places[fact] == place) {
                return isMovedBy(fact, found);
            }
        }
        return false;
    }

    private boolean isMovedBy(int fact, IntFunction<?> found) {
        for (int state = 0; state < size; state++) {
            for (int answer = 1; !isKnown(state, fact) && answer <= values(fact); answer++) {
                if (!Objects.equals(found.apply(state), found.apply(state + answer * stride[fact]))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes the codes of a combination among those of all facts of the policy. */
    void spread(int state, int[] codes) {
        for (int i = 0; i < places.length; i++) {
            codes[places[i]] = code(state, i);
        }
    }

    String value(int state, String name) {
        for (int i = 0; i < places.length; i++) {
            if (facts.get(i).name().equals(name)) {
                return facts.get(i).value(code(state, i));
            }
        }
        throw new IllegalArgumentException("fact must be one of these: got " + name);
    }
}
