package be.driehoek.fact;

import be.driehoek.input.InputError;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.Referral;
import be.driehoek.text.Message;
import com.fasterxml.jackson.core.JsonPointer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every combination of values of some facts, unknown included, each with a number (feitenruimte).
 *
 * <p>The number is in mixed radix with 0 for unknown, so that answering a fact leads to a larger number.
 */
public final class FactSpace {
    private final List<ReferralFact> facts;
    private final int[] radix;
    private final long[] stride;
    private final long size;
    private final FromReferral fromReferral;

    /**
     * The space of some facts.
     *
     * @param facts the facts
     * @param region where the dwelling must lie for {@link ReferralFact#DWELLING_IN_REGION}, if anywhere
     * @throws ArithmeticException if there are more combinations than a {@code long} can count
     */
    public FactSpace(List<ReferralFact> facts, Optional<Region> region) {
        this.facts = List.copyOf(facts);
        this.radix = new int[facts.size()];
        this.stride = new long[facts.size()];
        long combinations = 1;
        for (int i = 0; i < radix.length; i++) {
            radix[i] = facts.get(i).fact().values().size() + 1;
            stride[i] = combinations;
            combinations = Math.multiplyExact(combinations, radix[i]);
        }
        this.size = combinations;
        this.fromReferral = new FromReferral(region);
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
    public long size() {
        return size;
    }

    /**
     * The combination of a referral.
     *
     * @param referral what is known
     * @param on the day that is looked at
     * @return a number from 0, exclusive of {@link #size}
     */
    public long of(Referral referral, LocalDate on) {
        return fromReferral.read(referral, on);
    }

    /**
     * The combination of some facts by their names, without a referral. What is not among them is unknown; facts that
     * are not of this space are left aside.
     *
     * @param values values by the names of their facts, {@link Fact#UNKNOWN} allowed
     * @return a number from 0, exclusive of {@link #size}
     * @throws InvalidInputException with every name that is no fact, and every value that the fact cannot have
     */
    public long of(Map<String, String> values) {
        var errors = new ArrayList<InputError>();
        values.forEach((name, value) -> {
            var fact = ReferralFact.named(name).map(ReferralFact::fact);
            if (fact.isEmpty()) {
                errors.add(error(name, Message.of("must.known-fact"), name));
            } else if (!fact.get().canBe(value)) {
                var known = String.join(", ", fact.get().values());
                errors.add(error(name, Message.of("must.value-of-fact").with("values", known), value));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        long state = 0;
        for (int i = 0; i < stride.length; i++) {
            var fact = facts.get(i).fact();
            state += fact.code(values.getOrDefault(fact.name(), Fact.UNKNOWN)) * stride[i];
        }
        return state;
    }

    private static InputError error(String name, Message must, String got) {
        var pointer = JsonPointer.empty().appendProperty(name).toString();
        return new InputError(pointer, must, Message.of("got.value").with("value", got));
    }

    /**
     * The value of a fact in a combination.
     *
     * @param state the combination
     * @param fact the place of the fact in {@link #facts}
     * @return its code, as in {@link Fact#code}
     */
    public int code(long state, int fact) {
        return (int) (state / stride[fact] % radix[fact]);
    }

    /**
     * The values of all facts in a combination.
     *
     * @param state the combination
     * @return their codes, in the order of {@link #facts}
     */
    public int[] codes(long state) {
        var codes = new int[radix.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(state, i);
        }
        return codes;
    }

    /**
     * The combination in which one fact has another value.
     *
     * @param state the combination
     * @param fact the place of the fact in {@link #facts}
     * @param code the code of the value
     * @return the other combination
     */
    public long with(long state, int fact, int code) {
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
     * The place of a fact.
     *
     * @param name the name of the fact
     * @return its place in {@link #facts}
     * @throws IllegalArgumentException if the space has no such fact
     */
    public int place(String name) {
        for (int i = 0; i < radix.length; i++) {
            if (facts.get(i).fact().name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("fact must be one of the space: got " + name);
    }

    /**
     * The value of a fact in a combination, by name.
     *
     * @param state the combination
     * @param name the name of the fact
     * @return the value, or {@link Fact#UNKNOWN}
     * @throws IllegalArgumentException if the space has no such fact
     */
    public String value(long state, String name) {
        int place = place(name);
        return facts.get(place).fact().value(code(state, place));
    }

    /**
     * Reads a referral. The facts that most policies rest on are written out: a loop over them would call a different
     * reader each time, which costs more than reading.
     */
    private final class FromReferral {
        private static final Set<ReferralFact> WRITTEN_OUT =
                EnumSet.range(ReferralFact.TENANCY_SECTOR, ReferralFact.LIFE_DOMAINS);

        private final long tenancySector = strideOf(ReferralFact.TENANCY_SECTOR);
        private final long housingProblem = strideOf(ReferralFact.HOUSING_PROBLEM);
        private final long rentArrears = strideOf(ReferralFact.RENT_ARREARS);
        private final long evictionRisk = strideOf(ReferralFact.EVICTION_RISK);
        private final long discussedWithTenant = strideOf(ReferralFact.DISCUSSED_WITH_TENANT);
        private final long referrerKind = strideOf(ReferralFact.REFERRER_KIND);
        private final long socialNetwork = strideOf(ReferralFact.SOCIAL_NETWORK);
        private final long lifeDomains = strideOf(ReferralFact.LIFE_DOMAINS);
        private final long dwellingInRegion = strideOf(ReferralFact.DWELLING_IN_REGION);
        private final @Nullable DwellingInRegion inRegion;
        private final ReferralFact[] others;
        private final long[] strideOfOthers;

        FromReferral(Optional<Region> region) {
            this.inRegion = dwellingInRegion == 0
                    ? null
                    : region.map(DwellingInRegion::new).orElse(null);
            this.others = facts.stream()
                    .filter(fact -> !WRITTEN_OUT.contains(fact) && fact != ReferralFact.DWELLING_IN_REGION)
                    .toArray(ReferralFact[]::new);
            this.strideOfOthers =
                    Arrays.stream(others).mapToLong(this::strideOf).toArray();
        }

        long read(Referral referral, LocalDate on) {
            long state = tenancySector * Reading.tenancySector(referral)
                    + housingProblem * Reading.housingProblem(referral)
                    + rentArrears * Reading.rentArrears(referral)
                    + evictionRisk * Reading.evictionRisk(referral)
                    + discussedWithTenant * Reading.discussedWithTenant(referral)
                    + referrerKind * Reading.referrerKind(referral)
                    + socialNetwork * Reading.socialNetwork(referral)
                    + lifeDomains * Reading.lifeDomains(referral);
            if (inRegion != null) {
                state += dwellingInRegion * inRegion.read(referral, on);
            }
            for (int i = 0; i < others.length; i++) {
                state += strideOfOthers[i] * others[i].read(referral);
            }
            return state;
        }

        private long strideOf(ReferralFact fact) {
            int place = facts.indexOf(fact);
            return place < 0 ? 0 : stride[place];
        }
    }
}
