package be.driehoek.benchmarks;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Referrals at random, the same ones for everybody who begins with the same seed. */
public final class RandomReferrals {
    /** The seed of all measurements. */
    public static final long SEED = 20_261_122L;

    /** The day on which the referrals came in, and on which they are looked at. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** The value of each fact that is drawn as often as all others together, so that every outcome is frequent. */
    private static final int[] FREQUENT = {1, 1, 1, 3, 1, 2, 2, 3};

    private static final List<Optional<Tenancy>> TENANCIES = orEmpty(
            Arrays.stream(TenancySector.values()).map(RandomReferrals::tenancy).toList());
    private static final List<Optional<EvictionRisk>> RISKS = orEmpty(List.of(EvictionRisk.values()));
    private static final List<Optional<SocialNetwork>> NETWORKS = orEmpty(List.of(SocialNetwork.values()));
    private static final List<Optional<Boolean>> YES_NO = orEmpty(List.of(true, false));
    private static final List<List<HousingProblem>> PROBLEMS = problems();
    private static final List<Optional<Referrer>> OTHERS = EnumSet.complementOf(EnumSet.of(ReferrerKind.SELF)).stream()
            .map(kind -> Optional.of(referrer(kind)))
            .toList();
    private static final Optional<Referrer> SELF = Optional.of(referrer(ReferrerKind.SELF));
    private static final List<LifeDomain> DOMAINS = List.of(LifeDomain.values());

    private final RandomGenerator random;

    /**
     * Starts anew.
     *
     * @param seed where to begin
     */
    public RandomReferrals(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * The facts of some random referrals, each an object of its own.
     *
     * @param howMany how many
     * @return the facts
     */
    public static Facts[] facts(int howMany) {
        var referrals = new RandomReferrals(SEED);
        return Stream.generate(referrals::facts).limit(howMany).toArray(Facts[]::new);
    }

    /**
     * The referrals that {@link #facts(int)} are the facts of, each an object of its own; their parts are shared.
     *
     * @param facts the facts
     * @return the referrals in the same order
     */
    public static Referral[] of(Facts[] facts) {
        var referrals = new RandomReferrals(SEED);
        return Arrays.stream(facts).map(referrals::of).toArray(Referral[]::new);
    }

    private Facts facts() {
        return Facts.of(IntStream.range(0, FREQUENT.length)
                .map(fact -> code(FREQUENT[fact], Facts.VALUES.get(fact).size()))
                .toArray());
    }

    private int code(int frequent, int values) {
        if (random.nextInt(8) == 0) {
            return 0;
        }
        return random.nextBoolean() ? frequent : 1 + random.nextInt(values);
    }

    private Referral of(Facts facts) {
        return Referral.builder()
                .receivedOn(DAY)
                .referrer(
                        switch (facts.referrerKind()) {
                            case 0 -> Optional.empty();
                            case 1 -> SELF;
                            default -> oneOf(OTHERS);
                        })
                .tenancy(TENANCIES.get(facts.tenancySector()))
                .housingProblems(
                        switch (facts.housingProblem()) {
                            case 0 -> Optional.empty();
                            case 1 -> Optional.of(oneOf(PROBLEMS));
                            default -> Optional.of(List.of());
                        })
                .rentArrears(YES_NO.get(facts.rentArrears()))
                .evictionRisk(RISKS.get(facts.evictionRisk()))
                .discussedWithTenant(YES_NO.get(facts.discussedWithTenant()))
                .socialNetwork(NETWORKS.get(facts.socialNetwork()))
                .lifeDomainDifficulties(
                        switch (facts.lifeDomains()) {
                            case 0 -> Optional.empty();
                            case 1 -> Optional.of(List.of());
                            case 2 -> Optional.of(domains(1));
                            default -> Optional.of(domains(2 + random.nextInt(3)));
                        })
                .build();
    }

    private List<LifeDomain> domains(int howMany) {
        int first = random.nextInt(DOMAINS.size() - howMany + 1);
        return Domains.RUNS.get(howMany).get(first);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static <T> List<Optional<T>> orEmpty(List<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.stream().map(Optional::of))
                .toList();
    }

    private static Tenancy tenancy(TenancySector sector) {
        return Tenancy.builder().sector(sector).build();
    }

    private static Referrer referrer(ReferrerKind kind) {
        return Referrer.builder().kind(kind).build();
    }

    private static List<List<HousingProblem>> problems() {
        var single = EnumSet.complementOf(EnumSet.of(HousingProblemKind.OTHER)).stream()
                .map(kind -> new HousingProblem(kind, Optional.empty()))
                .toList();
        return IntStream.rangeClosed(1, single.size())
                .mapToObj(howMany -> List.copyOf(single.subList(0, howMany)))
                .toList();
    }

    /** Lists of neighbouring domains, by their length and first domain. */
    private static final class Domains {
        static final List<List<List<LifeDomain>>> RUNS = IntStream.rangeClosed(0, 4)
                .mapToObj(howMany -> IntStream.rangeClosed(0, DOMAINS.size() - howMany)
                        .mapToObj(first -> List.copyOf(DOMAINS.subList(first, first + howMany)))
                        .toList())
                .toList();
    }
}
