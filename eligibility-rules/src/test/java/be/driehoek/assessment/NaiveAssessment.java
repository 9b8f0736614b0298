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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The design's table for caw-limburg, a second time: plain ifs on the referral, no policy, no facts, no table. */
record NaiveAssessment(Outcome outcome, Priority priority, Map<String, Verdict> verdicts) {

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
        return new NaiveAssessment(outcome(verdicts), priority(verdicts), verdicts);
    }

    private static Outcome outcome(Map<String, Verdict> verdicts) {
        boolean open = false;
        for (var id : new String[] {"EL-1", "EL-2", "EL-3", "EL-4"}) {
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
