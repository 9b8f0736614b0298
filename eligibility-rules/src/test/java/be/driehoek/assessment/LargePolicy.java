package be.driehoek.assessment;

import static be.driehoek.policy.PolicyDraft.all;
import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static be.driehoek.policy.PolicyDraft.not;
import static be.driehoek.policy.RuleKind.DUTY;
import static be.driehoek.policy.RuleKind.PRECONDITION;
import static be.driehoek.policy.RuleKind.PREFERENCE;
import static be.driehoek.policy.RuleKind.REQUIREMENT;

import be.driehoek.fact.Region;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.party.NisCode;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import java.util.List;
import java.util.Optional;

/** A policy on every fact there is: many billions of combinations. Public for the tests of the other packages. */
public final class LargePolicy {
    /** The municipalities of the region of this policy, and those of another one. */
    public static final List<NisCode> INSIDE = codes(Municipalities.LIMBURG);

    public static final List<NisCode> OUTSIDE = codes(Municipalities.MIDDEN_WEST_VLAANDEREN);

    public static final Policy POLICY = PolicyDraft.empty("every-fact")
            .region(region(INSIDE))
            .with("EL-1", REQUIREMENT, in("tenancySector", "PRIVATE", "SOCIAL"))
            .with("EL-2", REQUIREMENT, any(yes("housingProblem"), yes("squalor"), yes("neglect")))
            .with("EL-3", REQUIREMENT, any(yes("housingProblem"), no("rentArrears")))
            .with("EL-4", REQUIREMENT, not(in("evictionRisk", "NONE")))
            .with("EL-5", REQUIREMENT, not(all(yes("poorUpkeep"), yes("hoarding"))))
            .with("EL-6", REQUIREMENT, any(no("poorUpkeep"), no("otherHousingProblem")))
            .with("EL-7", REQUIREMENT, yes("dwellingInRegion"))
            .with("EL-8", REQUIREMENT, not(all(yes("addiction"), yes("mentalHealth"), not(no("health")))))
            .with("EL-9", REQUIREMENT, any(yes("finances"), yes("administration"), no("work")))
            .with("PC-1", PRECONDITION, any(in("referrerKind", "SELF"), yes("discussedWithTenant")))
            .with("PC-2", PRECONDITION, not(all(yes("justice"), yes("householdRelations"))))
            .with("PC-3", PRECONDITION, any(no("education"), yes("work")))
            .with("PF-1", PREFERENCE, in("socialNetwork", "ABSENT"))
            .with("PF-2", PREFERENCE, in("lifeDomains", "SEVERAL"))
            .with("PF-3", PREFERENCE, any(yes("dailyLiving"), yes("participation")))
            .with("PF-4", PREFERENCE, not(all(no("dailyActivities"), yes("dailyLiving"))))
            .with("PF-5", PREFERENCE, all(yes("health"), yes("addiction")))
            .with("DU-1", DUTY, all(yes("hoarding"), yes("squalor")))
            .with("DU-2", DUTY, any(yes("administration"), yes("justice")))
            .with("DU-3", DUTY, yes("mentalHealth"))
            .change("discussedWithTenant", "YES")
            .change("hoarding", "NO")
            .change("poorUpkeep", "NO")
            .change("otherHousingProblem", "NO")
            .change("justice", "NO")
            .change("householdRelations", "NO")
            .change("work", "YES")
            .change("work", "NO")
            .change("tenancySector", "SOCIAL")
            .redirect("EL-1", Optional.of(in("tenancySector", "NONE")))
            .redirect("EL-5", Optional.empty())
            .redirect("PC-2", Optional.of(any(in("socialNetwork", "ABSENT"), yes("justice"))))
            .policy();

    private LargePolicy() {}

    private static Condition yes(String fact) {
        return in(fact, "YES");
    }

    private static Condition no(String fact) {
        return in(fact, "NO");
    }

    private static List<NisCode> codes(String region) {
        return Municipalities.shipped().all().stream()
                .filter(municipality -> municipality.region().equals(region))
                .map(Municipality::code)
                .toList();
    }

    /** A region of municipalities that are always there, without their postal codes. */
    public static Region region(List<NisCode> municipalities) {
        return new Region(
                "region",
                municipalities.stream()
                        .map(code -> new Region.Member(
                                code, "place", List.of(), Optional.empty(), Optional.empty(), Optional.empty()))
                        .toList());
    }
}
