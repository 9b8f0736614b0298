package be.driehoek.fact;

import be.driehoek.referral.Referral;
import java.util.List;

/**
 * Every combination of values of some facts, unknown included, each with a number (feitenruimte).
 *
 * <p>The number is in mixed radix with 0 for unknown, so that answering a fact leads to a larger number.
 */
public final class FactSpace {
    private final List<ReferralFact> facts;
    private final int[] radix;
    private final int[] stride;
    private final int size;

    /**
     * The space of some facts.
     *
     * @param facts the facts
     * @throws ArithmeticException if there are more combinations than an {@code int} can count
     */
    public FactSpace(List<ReferralFact> facts) {
        this.facts = List.copyOf(facts);
        this.radix = new int[facts.size()];
        this.stride = new int[facts.size()];
        int combinations = 1;
        for (int i = 0; i < radix.length; i++) {
            radix[i] = facts.get(i).fact().values().size() + 1;
            stride[i] = combinations;
            combinations = Math.multiplyExact(combinations, radix[i]);
        }
        this.size = combinations;
    }

    /**
     * The facts of the space.
     *
     * @return the facts in their order
     */
    public List<ReferralFact> facts() {
        return facts;
    }

    /**
     * How many combinations there are.
     *
     * @return the product of each fact's values and unknown
     */
    public int size() {
        return size;
    }

    /**
     * The combination of a referral.
     *
     * @param referral what is known
     * @return a number from 0, exclusive of {@link #size}
     */
    public int of(Referral referral) {
        int state = 0;
        for (int i = 0; i < stride.length; i++) {
            state += facts.get(i).read(referral) * stride[i];
        }
        return state;
    }

    /**
     * The value of a fact in a combination.
     *
     * @param state the combination
     * @param fact the place of the fact in {@link #facts}
     * @return its code, as in {@link Fact#code}
     */
    public int code(int state, int fact) {
        return state / stride[fact] % radix[fact];
    }

    /**
     * The combination in which one fact has another value.
     *
     * @param state the combination
     * @param fact the place of the fact in {@link #facts}
     * @param code the code of the value
     * @return the other combination
     */
    public int with(int state, int fact, int code) {
        return state + (code - code(state, fact)) * stride[fact];
    }

    /**
     * How many values a fact can have once it is known.
     *
     * @param fact the place of the fact in {@link #facts}
     * @return the largest code
     */
    public int values(int fact) {
        return radix[fact] - 1;
    }

    /**
     * The value of a fact in a combination, by name.
     *
     * @param state the combination
     * @param name the name of the fact
     * @return the value, or {@link Fact#UNKNOWN}
     * @throws IllegalArgumentException if the space has no such fact
     */
    public String value(int state, String name) {
        for (int i = 0; i < stride.length; i++) {
            var fact = facts.get(i).fact();
            if (fact.name().equals(name)) {
                return fact.value(code(state, i));
            }
        }
        throw new IllegalArgumentException("fact must be one of the space: got " + name);
    }
}
