package be.driehoek.assessment;

import be.driehoek.fact.Fact;
import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.NisCode;
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
import java.util.Collections;
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

    private static final Map<String, List<String>> VALUES = Map.of(
            "tenancySector", List.of("PRIVATE", "SOCIAL", "OWNER_OCCUPIED", "NONE"),
            "housingProblem", YES_NO,
            "rentArrears", YES_NO,
            "evictionRisk", List.of("PROCEEDINGS", "ACUTE", "FUTURE", "NONE"),
            "referrerKind", List.of("SELF", "OTHER"),
            "discussedWithTenant", YES_NO,
            "socialNetwork", List.of("MEANINGFUL", "ABSENT"),
            "lifeDomains", List.of("NONE", "ONE", "SEVERAL"),
            "dwellingInRegion", YES_NO);

    /** The facts of caw-limburg in the order in which its rules use them. */
    static final Map<String, List<String>> DOMAINS = domains(
            "tenancySector",
            "housingProblem",
            "rentArrears",
            "evictionRisk",
            "referrerKind",
            "discussedWithTenant",
            "socialNetwork",
            "lifeDomains");

    /** The facts of thuis-op-het-platteland in the order in which its rules use them. */
    static final Map<String, List<String>> DOMAINS_OF_PLATTELAND = domains(
            "tenancySector",
            "dwellingInRegion",
            "evictionRisk",
            "socialNetwork",
            "lifeDomains",
            "rentArrears",
            "discussedWithTenant",
            "referrerKind");

    private static final NisCode ROESELARE = new NisCode("36015");
    private static final NisCode GENK = new NisCode("71016");

    Situation {
        known = Map.copyOf(known);
    }

    private static Map<String, List<String>> domains(String... facts) {
        var domains = new LinkedHashMap<String, List<String>>();
        for (var fact : facts) {
            domains.put(fact, VALUES.getOrDefault(fact, List.of()));
        }
        return Collections.unmodifiableMap(domains);
    }

    static Situation nothingKnown() {
        return new Situation(Map.of());
    }

    /** Every combination of the facts of caw-limburg, the one in which nothing is known first. */
    static List<Situation> all() {
        return all(DOMAINS);
    }

    /** Every combination of some facts, the one in which nothing is known first. */
    static List<Situation> all(Map<String, List<String>> domains) {
        var all = List.of(nothingKnown());
        for (var fact : domains.entrySet()) {
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

    /** Which of some facts are unknown, in their order. */
    List<String> unknown(Map<String, List<String>> domains) {
        return domains.keySet().stream()
                .filter(fact -> !known.containsKey(fact))
                .toList();
    }

    /** A referral that tells just this. */
    Referral referral() {
        return Referral.builder()
                .receivedOn(RECEIVED)
                .tenancy(Tenancy.builder()
                        .sector(told("tenancySector").map(TenancySector::valueOf))
                        .address(told("dwellingInRegion")
                                .map(answer -> answer.equals("YES") ? ROESELARE : GENK)
                                .map(code -> Address.builder().nisCode(code).build()))
                        .build())
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
