package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.input.FreeText;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a referral, by the names and values of the design's table; a fact that is not a key is unknown.
 *
 * <p>It knows nothing of the numbers of {@link be.driehoek.fact.FactSpace}, so that it can judge them.
 */
record Situation(Map<String, String> known) {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);
    private static final List<String> YES_NO = List.of("YES", "NO");

    /** The facts of caw-limburg in the order in which its rules use them. */
    static final Map<String, List<String>> DOMAINS = domains();

    Situation {
        known = Map.copyOf(known);
    }

    private static Map<String, List<String>> domains() {
        var domains = new LinkedHashMap<String, List<String>>();
        domains.put("tenancySector", List.of("PRIVATE", "SOCIAL", "OWNER_OCCUPIED", "NONE"));
        domains.put("housingProblem", YES_NO);
        domains.put("rentArrears", YES_NO);
        domains.put("evictionRisk", List.of("PROCEEDINGS", "ACUTE", "FUTURE", "NONE"));
        domains.put("referrerKind", List.of("SELF", "OTHER"));
        domains.put("discussedWithTenant", YES_NO);
        domains.put("socialNetwork", List.of("MEANINGFUL", "ABSENT"));
        domains.put("lifeDomains", List.of("NONE", "ONE", "SEVERAL"));
        return domains;
    }

    static Situation nothingKnown() {
        return new Situation(Map.of());
    }

    /** Every combination, the one in which nothing is known first. */
    static List<Situation> all() {
        var all = List.of(nothingKnown());
        for (var fact : DOMAINS.entrySet()) {
            var longer = new ArrayList<>(all);
            for (var value : fact.getValue()) {
                all.forEach(situation -> longer.add(situation.with(fact.getKey(), value)));
            }
            all = longer;
        }
        return List.copyOf(all);
    }

    /** This situation with a fact answered, changed, or with {@code UNKNOWN} forgotten. */
    Situation with(String fact, String value) {
        var changed = new TreeMap<>(known);
        if (value.equals(Fact.UNKNOWN)) {
            changed.remove(fact);
        } else {
            changed.put(fact, value);
        }
        return new Situation(changed);
    }

    String value(String fact) {
        return known.getOrDefault(fact, Fact.UNKNOWN);
    }

    List<String> unknown() {
        return DOMAINS.keySet().stream()
                .filter(fact -> !known.containsKey(fact))
                .toList();
    }

    /** A referral that tells just this. */
    Referral referral() {
        return Referral.builder()
                .receivedOn(RECEIVED)
                .tenancy(told("tenancySector")
                        .map(TenancySector::valueOf)
                        .map(sector -> Tenancy.builder().sector(sector).build()))
                .housingProblems(told("housingProblem").map(Situation::housingProblems))
                .rentArrears(told("rentArrears").map("YES"::equals))
                .evictionRisk(told("evictionRisk").map(EvictionRisk::valueOf))
                .referrer(told("referrerKind")
                        .map(kind -> kind.equals("SELF") ? ReferrerKind.SELF : ReferrerKind.OCMW)
                        .map(kind -> Referrer.builder().kind(kind).build()))
                .discussedWithTenant(told("discussedWithTenant").map("YES"::equals))
                .socialNetwork(told("socialNetwork").map(SocialNetwork::valueOf))
                .lifeDomainDifficulties(told("lifeDomains").map(Situation::lifeDomains))
                .build();
    }

    private Optional<String> told(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    private static List<HousingProblem> housingProblems(String answer) {
        return answer.equals("YES")
                ? List.of(new HousingProblem(HousingProblemKind.OTHER, Optional.of(FreeText.of("noise at night"))))
                : List.of();
    }

    private static List<LifeDomain> lifeDomains(String number) {
        return switch (number) {
            case "NONE" -> List.of();
            case "ONE" -> List.of(LifeDomain.FINANCES);
            default -> List.of(LifeDomain.FINANCES, LifeDomain.MENTAL_HEALTH);
        };
    }
}
