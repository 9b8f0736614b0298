package be.driehoek.assessment;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import be.driehoek.referral.Referral;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The design's table for each shipped policy, a second time: plain ifs on the referral, no policy, no facts, no table. */
record NaiveAssessment(Outcome outcome, Priority priority, Map<String, Verdict> verdicts) {
    private static final Set<String> NIS_CODES = Set.of(
            // as they are on every day
            "36006",
            "36007",
            "36008",
            "36010",
            "36011",
            "36012",
            "36015",
            "36019",
            "37002",
            "37010",
            "37011",
            "37017",
            "37020",
            // until the mergers of 2025, and after them
            "37007",
            "37012",
            "37015",
            "37018",
            "37021",
            "37022");

    private static final Set<String> POSTAL_CODES = Set.of(
            "8700", "8710", "8720", "8740", "8750", "8755", "8760", "8770", "8780", "8800", "8810", "8830", "8840",
            "8850", "8851", "8870", "8880", "8890");

    static NaiveAssessment of(Referral referral) {
        var verdicts = new TreeMap<String, Verdict>();
        verdicts.put("EL-1", privateMarket(referral));
        verdicts.put("EL-2", housingProblem(referral));
        verdicts.put("EL-3", notArrearsAlone(referral));
        verdicts.put("EL-4", canLeadToEviction(referral));
        verdicts.put("EL-5", thirdParty(referral));
        verdicts.put("EL-6", discussed(referral));
        verdicts.put("PR-1", noNetwork(referral));
        verdicts.put("PR-2", severalDomains(referral));
        var requirements = List.of("EL-1", "EL-2", "EL-3", "EL-4");
        return new NaiveAssessment(outcome(verdicts, requirements), priority(verdicts), verdicts);
    }

    /** Under thuis-op-het-platteland; its codes go on through the mergers of 2025, so that the day does not matter. */
    static NaiveAssessment ofPlatteland(Referral referral) {
        var verdicts = new TreeMap<String, Verdict>();
        verdicts.put("PL-1", tenant(referral));
        verdicts.put("PL-2", inTheRegion(referral));
        verdicts.put("PL-3", canLeadToEviction(referral));
        verdicts.put("PL-4", vulnerable(referral));
        verdicts.put("EL-6", discussed(referral));
        verdicts.put("PR-1", noNetwork(referral));
        verdicts.put("PR-2", severalDomains(referral));
        var requirements = List.of("PL-1", "PL-2", "PL-3", "PL-4");
        return new NaiveAssessment(outcome(verdicts, requirements), priority(verdicts), verdicts);
    }

    private static Outcome outcome(Map<String, Verdict> verdicts, List<String> requirements) {
        boolean open = false;
        for (var id : requirements) {
            if (verdicts.get(id) == Verdict.VIOLATED) {
                return Outcome.NOT_ELIGIBLE;
            }
            if (verdicts.get(id) == Verdict.UNKNOWN) {
                open = true;
            }
        }
        if (open || verdicts.get("EL-6") == Verdict.UNKNOWN) {
            return Outcome.UNDETERMINED;
        }
        if (verdicts.get("EL-6") == Verdict.VIOLATED) {
            return Outcome.NOT_YET;
        }
        return Outcome.ELIGIBLE;
    }

    private static Priority priority(Map<String, Verdict> verdicts) {
        boolean lacksNetwork = verdicts.get("PR-1") == Verdict.SATISFIED;
        boolean severalDomains = verdicts.get("PR-2") == Verdict.SATISFIED;
        if (lacksNetwork && severalDomains) {
            return Priority.HIGH;
        }
        if (lacksNetwork || severalDomains) {
            return Priority.RAISED;
        }
        return Priority.NORMAL;
    }

    private static Verdict tenant(Referral referral) {
        var sector = referral.tenancy().flatMap(Tenancy::sector);
        if (sector.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (sector.get() == TenancySector.PRIVATE || sector.get() == TenancySector.SOCIAL) {
            return Verdict.SATISFIED;
        }
        return Verdict.VIOLATED;
    }

    private static Verdict inTheRegion(Referral referral) {
        var address = referral.tenancy().flatMap(Tenancy::address);
        if (address.isPresent() && address.get().nisCode().isPresent()) {
            var code = address.get().nisCode().get().value();
            return NIS_CODES.contains(code) ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
        if (address.isPresent() && address.get().postalCode().isPresent()) {
            var code = address.get().postalCode().get().value();
            return POSTAL_CODES.contains(code) ? Verdict.SATISFIED : Verdict.VIOLATED;
        }
        return Verdict.UNKNOWN;
    }

    private static Verdict vulnerable(Referral referral) {
        var network = referral.socialNetwork();
        var domains = referral.lifeDomainDifficulties();
        var arrears = referral.rentArrears();
        if (network.equals(Optional.of(SocialNetwork.ABSENT))) {
            return Verdict.SATISFIED;
        }
        if (domains.isPresent() && !domains.get().isEmpty()) {
            return Verdict.SATISFIED;
        }
        if (arrears.equals(Optional.of(true))) {
            return Verdict.SATISFIED;
        }
        if (network.isEmpty() || domains.isEmpty() || arrears.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return Verdict.VIOLATED;
    }

    private static Verdict privateMarket(Referral referral) {
        var sector = referral.tenancy().flatMap(Tenancy::sector);
        if (sector.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (sector.get() == TenancySector.PRIVATE) {
            return Verdict.SATISFIED;
        }
        return Verdict.VIOLATED;
    }

    private static Verdict housingProblem(Referral referral) {
        if (referral.housingProblems().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (referral.housingProblems().get().isEmpty()) {
            return Verdict.VIOLATED;
        }
        return Verdict.SATISFIED;
    }

    private static Verdict notArrearsAlone(Referral referral) {
        boolean knownProblem = false;
        boolean knownNoProblem = false;
        if (referral.housingProblems().isPresent()) {
            knownProblem = !referral.housingProblems().get().isEmpty();
            knownNoProblem = !knownProblem;
        }
        if (knownProblem || referral.rentArrears().equals(Optional.of(false))) {
            return Verdict.SATISFIED;
        }
        if (knownNoProblem && referral.rentArrears().equals(Optional.of(true))) {
            return Verdict.VIOLATED;
        }
        return Verdict.UNKNOWN;
    }

    private static Verdict canLeadToEviction(Referral referral) {
        if (referral.evictionRisk().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (referral.evictionRisk().get() == EvictionRisk.NONE) {
            return Verdict.VIOLATED;
        }
        return Verdict.SATISFIED;
    }

    private static @Nullable ReferrerKind kind(Referral referral) {
        return referral.referrer().flatMap(Referrer::kind).orElse(null);
    }

    private static Verdict thirdParty(Referral referral) {
        var kind = kind(referral);
        if (kind == null) {
            return Verdict.UNKNOWN;
        }
        if (kind == ReferrerKind.SELF) {
            return Verdict.VIOLATED;
        }
        return Verdict.SATISFIED;
    }

    private static Verdict discussed(Referral referral) {
        var kind = kind(referral);
        if (kind == ReferrerKind.SELF || referral.discussedWithTenant().equals(Optional.of(true))) {
            return Verdict.SATISFIED;
        }
        if (kind != null && referral.discussedWithTenant().equals(Optional.of(false))) {
            return Verdict.VIOLATED;
        }
        return Verdict.UNKNOWN;
    }

    private static Verdict noNetwork(Referral referral) {
        if (referral.socialNetwork().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (referral.socialNetwork().get() == SocialNetwork.ABSENT) {
            return Verdict.SATISFIED;
        }
        return Verdict.VIOLATED;
    }

    private static Verdict severalDomains(Referral referral) {
        if (referral.lifeDomainDifficulties().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        if (new HashSet<>(referral.lifeDomainDifficulties().get()).size() >= 2) {
            return Verdict.SATISFIED;
        }
        return Verdict.VIOLATED;
    }
}
