package be.driehoek.fact;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The facts that can be read from a referral (feiten van een aanmelding). */
public enum ReferralFact {
    /** The part of the housing market that the dwelling belongs to. */
    TENANCY_SECTOR(
            "tenancySector",
            names(TenancySector.values()),
            referral -> ofEnum(referral.tenancy().flatMap(Tenancy::sector))),

    /** Whether there is a housing problem, other than rent arrears. */
    HOUSING_PROBLEM(
            "housingProblem",
            Answers.YES_NO,
            referral -> referral.housingProblems()
                    .map(problems -> ofBoolean(!problems.isEmpty()))
                    .orElse(0)),

    /** Whether rent is owed. */
    RENT_ARREARS("rentArrears", Answers.YES_NO, referral -> ofBoolean(referral.rentArrears())),

    /** What the housing problem, left alone, can lead to. */
    EVICTION_RISK("evictionRisk", names(EvictionRisk.values()), referral -> ofEnum(referral.evictionRisk())),

    /** Whether the referrer has discussed the problem with the tenant. */
    DISCUSSED_WITH_TENANT("discussedWithTenant", Answers.YES_NO, referral -> ofBoolean(referral.discussedWithTenant())),

    /** Whether the tenant refers alone, or somebody else does. */
    REFERRER_KIND(
            "referrerKind",
            List.of("SELF", "OTHER"),
            referral -> referral.referrer()
                    .flatMap(Referrer::kind)
                    .map(kind -> kind == ReferrerKind.SELF ? 1 : 2)
                    .orElse(0)),

    /** Whether the tenant has a meaningful social network. */
    SOCIAL_NETWORK("socialNetwork", names(SocialNetwork.values()), referral -> ofEnum(referral.socialNetwork())),

    /** On how many different domains of life there are difficulties. */
    LIFE_DOMAINS(
            "lifeDomains",
            List.of("NONE", "ONE", "SEVERAL"),
            referral ->
                    referral.lifeDomainDifficulties().map(ReferralFact::howMany).orElse(0));

    private final Fact fact;
    private final ToIntFunction<Referral> reader;

    ReferralFact(String name, List<String> values, ToIntFunction<Referral> reader) {
        this.fact = new Fact(name, values);
        this.reader = reader;
    }

    /**
     * The fact with its values.
     *
     * @return the fact
     */
    public Fact fact() {
        return fact;
    }

    /**
     * Reads the fact from a referral.
     *
     * @param referral what is known
     * @return the code of the value, as in {@link Fact#code}; 0 if it is unknown
     */
    public int read(Referral referral) {
        return reader.applyAsInt(referral);
    }

    /**
     * The fact of a name.
     *
     * @param name the name in policies and in JSON
     * @return the fact, or empty if there is none of that name
     */
    public static Optional<ReferralFact> named(String name) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.fact.name().equals(name))
                .findFirst();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    @SuppressWarnings("EnumOrdinal") // The values of the fact are the names of the constants, in their order.
    private static int ofEnum(Optional<? extends Enum<?>> answer) {
        return answer.map(constant -> constant.ordinal() + 1).orElse(0);
    }

    private static int ofBoolean(Optional<Boolean> answer) {
        return answer.map(ReferralFact::ofBoolean).orElse(0);
    }

    private static int ofBoolean(boolean answer) {
        return answer ? 1 : 2;
    }

    private static int howMany(List<LifeDomain> domains) {
        return (int) Math.min(domains.stream().distinct().count(), 2) + 1;
    }

    /** Values that are needed before the constants above are made. */
    private static final class Answers {
        static final List<String> YES_NO = List.of("YES", "NO");
    }
}
