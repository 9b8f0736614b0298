package be.driehoek.fact;

import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.TenancySector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The facts that can be read from a referral (feiten van een aanmelding). */
public enum ReferralFact {
    /** The part of the housing market that the dwelling belongs to. */
    TENANCY_SECTOR("tenancySector", names(TenancySector.values()), Reading::tenancySector),
    /** Whether there is a housing problem, other than rent arrears. */
    HOUSING_PROBLEM("housingProblem", Fact.YES_NO, Reading::housingProblem),
    /** Whether rent is owed. */
    RENT_ARREARS("rentArrears", Fact.YES_NO, Reading::rentArrears),
    /** What the housing problem, left alone, can lead to. */
    EVICTION_RISK("evictionRisk", names(EvictionRisk.values()), Reading::evictionRisk),
    /** Whether the referrer has discussed the problem with the tenant. */
    DISCUSSED_WITH_TENANT("discussedWithTenant", Fact.YES_NO, Reading::discussedWithTenant),
    /** Whether the tenant refers alone, or somebody else does. */
    REFERRER_KIND("referrerKind", List.of("SELF", "OTHER"), Reading::referrerKind),
    /** Whether the tenant has a meaningful social network. */
    SOCIAL_NETWORK("socialNetwork", names(SocialNetwork.values()), Reading::socialNetwork),
    /** On how many different domains of life there are difficulties. */
    LIFE_DOMAINS("lifeDomains", List.of("NONE", "ONE", "SEVERAL"), Reading::lifeDomains),

    /** Whether the dwelling lies in the {@link Region} of the policy; unknown under a policy without one. */
    DWELLING_IN_REGION("dwellingInRegion", Fact.YES_NO, referral -> 0),

    /** Whether there is squalor. */
    SQUALOR("squalor", HousingProblemKind.SQUALOR),
    /** Whether there is neglect. */
    NEGLECT("neglect", HousingProblemKind.NEGLECT),
    /** Whether there is poor upkeep. */
    POOR_UPKEEP("poorUpkeep", HousingProblemKind.POOR_UPKEEP),
    /** Whether there is hoarding. */
    HOARDING("hoarding", HousingProblemKind.HOARDING),
    /** Whether there is another housing problem. */
    OTHER_HOUSING_PROBLEM("otherHousingProblem", HousingProblemKind.OTHER),

    /** Whether there are difficulties with money and debts. */
    FINANCES("finances", LifeDomain.FINANCES),
    /** Whether there are difficulties with papers and letters. */
    ADMINISTRATION("administration", LifeDomain.ADMINISTRATION),
    /** Whether there are difficulties with work. */
    WORK("work", LifeDomain.WORK),
    /** Whether there are difficulties with school or training. */
    EDUCATION("education", LifeDomain.EDUCATION),
    /** Whether there are difficulties with how the days are spent. */
    DAILY_ACTIVITIES("dailyActivities", LifeDomain.DAILY_ACTIVITIES),
    /** Whether there are difficulties within the household. */
    HOUSEHOLD_RELATIONS("householdRelations", LifeDomain.HOUSEHOLD_RELATIONS),
    /** Whether there are difficulties with mental health. */
    MENTAL_HEALTH("mentalHealth", LifeDomain.MENTAL_HEALTH),
    /** Whether there are difficulties with physical health. */
    HEALTH("health", LifeDomain.HEALTH),
    /** Whether there are difficulties with addiction. */
    ADDICTION("addiction", LifeDomain.ADDICTION),
    /** Whether there are difficulties with self-care and housekeeping. */
    DAILY_LIVING("dailyLiving", LifeDomain.DAILY_LIVING),
    /** Whether there are difficulties with taking part in society. */
    PARTICIPATION("participation", LifeDomain.PARTICIPATION),
    /** Whether there are difficulties with police and courts. */
    JUSTICE("justice", LifeDomain.JUSTICE);

    private final Fact fact;
    private final ToIntFunction<Referral> reader;

    ReferralFact(String name, List<String> values, ToIntFunction<Referral> reader) {
        this.fact = new Fact(name, values);
        this.reader = reader;
    }

    ReferralFact(String name, HousingProblemKind kind) {
        this(name, Fact.YES_NO, referral -> Reading.housingProblem(referral, kind));
    }

    ReferralFact(String name, LifeDomain domain) {
        this(name, Fact.YES_NO, referral -> Reading.difficulty(referral, domain));
    }

    /**
     * The fact with its values.
     *
     * @return the fact
     */
    public Fact fact() {
        return fact;
    }

    /** The code of the value in a referral, as in {@link Fact#code}; 0 if it is unknown. */
    int read(Referral referral) {
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
}
