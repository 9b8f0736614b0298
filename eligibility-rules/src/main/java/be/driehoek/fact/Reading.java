package be.driehoek.fact;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads facts from a referral as codes, 0 for unknown; without streams and lambdas, since every assessment does. */
final class Reading {
    private static final int YES = 1;
    private static final int NO = 2;

    private Reading() {}

    static int tenancySector(Referral referral) {
        var tenancy = referral.tenancy().orElse(null);
        return tenancy == null ? 0 : ofEnum(tenancy.sector());
    }

    static int housingProblem(Referral referral) {
        var problems = referral.housingProblems().orElse(null);
        return problems == null ? 0 : ofBoolean(!problems.isEmpty());
    }

    static int rentArrears(Referral referral) {
        return ofBoolean(referral.rentArrears());
    }

    static int evictionRisk(Referral referral) {
        return ofEnum(referral.evictionRisk());
    }

    static int discussedWithTenant(Referral referral) {
        return ofBoolean(referral.discussedWithTenant());
    }

    static int referrerKind(Referral referral) {
        var kind = kind(referral.referrer().orElse(null));
        return kind == null ? 0 : kind == ReferrerKind.SELF ? 1 : 2;
    }

    private static @Nullable ReferrerKind kind(@Nullable Referrer referrer) {
        return referrer == null ? null : referrer.kind().orElse(null);
    }

    static int socialNetwork(Referral referral) {
        return ofEnum(referral.socialNetwork());
    }

    static int lifeDomains(Referral referral) {
        var domains = referral.lifeDomainDifficulties().orElse(null);
        return domains == null ? 0 : howMany(domains);
    }

    private static int howMany(List<LifeDomain> domains) {
        if (domains.isEmpty()) {
            return 1;
        }
        for (int i = 1; i < domains.size(); i++) {
            if (domains.get(i) != domains.getFirst()) {
                return 3;
            }
        }
        return 2;
    }

    static int housingProblem(Referral referral, HousingProblemKind kind) {
        return referral.housingProblems()
                .map(problems ->
                        ofBoolean(problems.stream().map(HousingProblem::kind).anyMatch(kind::equals)))
                .orElse(0);
    }

    static int difficulty(Referral referral, LifeDomain domain) {
        return referral.lifeDomainDifficulties()
                .map(domains -> ofBoolean(domains.contains(domain)))
                .orElse(0);
    }

    /** The values of such a fact are the names of the constants, in their order. */
    @SuppressWarnings("EnumOrdinal") // Never stored.
    private static int ofEnum(Optional<? extends Enum<?>> answer) {
        Enum<?> value = answer.orElse(null);
        return value == null ? 0 : value.ordinal() + 1;
    }

    private static int ofBoolean(Optional<Boolean> answer) {
        Boolean value = answer.orElse(null);
        return value == null ? 0 : ofBoolean(value.booleanValue());
    }

    private static int ofBoolean(boolean answer) {
        return answer ? YES : NO;
    }
}
