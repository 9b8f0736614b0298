package be.driehoek.benchmarks;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import java.util.ArrayList;
import java.util.List;

/** The rules of {@code caw-limburg} as somebody would write them who never has to change them. */
public final class HandWritten {
    /** The verdict that a rule is satisfied. */
    public static final int SATISFIED = 0;

    /** The verdict that a rule is violated. */
    public static final int VIOLATED = 1;

    /** The verdict that nobody can tell yet. */
    public static final int UNKNOWN = 2;

    /** The ids of the rules; the verdict of the first stands in the lowest two bits. */
    public static final List<String> RULES = List.of("EL-1", "EL-2", "EL-3", "EL-4", "EL-5", "EL-6", "PR-1", "PR-2");

    /** How far the outcome is shifted in a packed answer: behind the verdicts. */
    public static final int OUTCOME_SHIFT = 16;

    private static final int VERDICT_BITS = (1 << OUTCOME_SHIFT) - 1;
    private static final Outcome[] OUTCOMES = Outcome.values();

    private HandWritten() {}

    /**
     * The verdict on one rule.
     *
     * @param rule the id of the rule
     * @param verdict the verdict
     */
    public record RuleVerdict(String rule, Verdict verdict) {}

    /**
     * The outcome alone: the floor.
     *
     * <p>EL-3 is not looked at: where it is violated, EL-2 is too.
     *
     * @param facts what is known
     * @return the outcome
     */
    public static Outcome outcome(Facts facts) {
        if (facts.tenancySector() > 1 || facts.housingProblem() == 2 || facts.evictionRisk() == 4) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (facts.tenancySector() == 0 || facts.housingProblem() == 0 || facts.evictionRisk() == 0) {
            return Outcome.UNDETERMINED;
        }
        if (facts.discussedWithTenant() == 1 || facts.referrerKind() == 1) {
            return Outcome.ELIGIBLE;
        }
        return facts.discussedWithTenant() == 2 && facts.referrerKind() == 2 ? Outcome.NOT_YET : Outcome.UNDETERMINED;
    }

    /**
     * The outcome alone, from the referral itself.
     *
     * @param referral what is known
     * @return the outcome
     */
    public static Outcome outcome(Referral referral) {
        var sector = referral.tenancy().flatMap(Tenancy::sector);
        var problems = referral.housingProblems();
        var risk = referral.evictionRisk();
        if (sector.filter(known -> known != TenancySector.PRIVATE).isPresent()
                || problems.filter(List::isEmpty).isPresent()
                || risk.filter(known -> known == EvictionRisk.NONE).isPresent()) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (sector.isEmpty() || problems.isEmpty() || risk.isEmpty()) {
            return Outcome.UNDETERMINED;
        }
        var discussed = referral.discussedWithTenant();
        var kind = referral.referrer().flatMap(Referrer::kind);
        if (discussed.orElse(false) || kind.filter(ReferrerKind.SELF::equals).isPresent()) {
            return Outcome.ELIGIBLE;
        }
        return discussed.isPresent() && kind.isPresent() ? Outcome.NOT_YET : Outcome.UNDETERMINED;
    }

    /**
     * Every verdict and the outcome in one number.
     *
     * @param facts what is known
     * @return two bits for each of {@link #RULES}, then the place of the outcome among its kind
     */
    @SuppressWarnings("EnumOrdinal") // Unpacked in this class only.
    public static int packed(Facts facts) {
        int verdicts = verdicts(facts);
        return verdicts | (outcome(verdicts).ordinal() << OUTCOME_SHIFT);
    }

    private static int verdicts(Facts facts) {
        int el1 = facts.tenancySector() == 0 ? UNKNOWN : facts.tenancySector() == 1 ? SATISFIED : VIOLATED;
        int el2 = yes(facts.housingProblem());
        int el3 = facts.housingProblem() == 1 || facts.rentArrears() == 2
                ? SATISFIED
                : facts.housingProblem() == 2 && facts.rentArrears() == 1 ? VIOLATED : UNKNOWN;
        int el4 = facts.evictionRisk() == 0 ? UNKNOWN : facts.evictionRisk() == 4 ? VIOLATED : SATISFIED;
        int el5 = no(facts.referrerKind());
        int el6 = facts.discussedWithTenant() == 1 || facts.referrerKind() == 1
                ? SATISFIED
                : facts.discussedWithTenant() == 2 && facts.referrerKind() == 2 ? VIOLATED : UNKNOWN;
        int pr1 = no(facts.socialNetwork());
        int pr2 = facts.lifeDomains() == 0 ? UNKNOWN : facts.lifeDomains() == 3 ? SATISFIED : VIOLATED;
        return el1 | (el2 << 2) | (el3 << 4) | (el4 << 6) | (el5 << 8) | (el6 << 10) | (pr1 << 12) | (pr2 << 14);
    }

    /** Whether the first of two values was given. */
    private static int yes(int code) {
        return code == 0 ? UNKNOWN : code == 1 ? SATISFIED : VIOLATED;
    }

    /** Whether the second of two values was given. */
    private static int no(int code) {
        return code == 0 ? UNKNOWN : code == 2 ? SATISFIED : VIOLATED;
    }

    /**
     * The outcome that verdicts come to.
     *
     * @param verdicts two bits for each of {@link #RULES}
     * @return the outcome
     */
    public static Outcome outcome(int verdicts) {
        int requirements = verdicts & 0xFF;
        if ((requirements & 0b01_01_01_01) != 0) {
            return Outcome.NOT_ELIGIBLE;
        }
        if (requirements != 0) {
            return Outcome.UNDETERMINED;
        }
        return switch ((verdicts >> 10) & 0b11) {
            case SATISFIED -> Outcome.ELIGIBLE;
            case VIOLATED -> Outcome.NOT_YET;
            default -> Outcome.UNDETERMINED;
        };
    }

    /**
     * The outcome in a packed answer.
     *
     * @param packed the answer
     * @return the outcome
     */
    public static Outcome unpacked(int packed) {
        return OUTCOMES[packed >> OUTCOME_SHIFT];
    }

    /**
     * The verdicts in a packed answer.
     *
     * @param packed the answer
     * @return two bits for each of {@link #RULES}
     */
    public static int unpackedVerdicts(int packed) {
        return packed & VERDICT_BITS;
    }

    /**
     * A list with the verdict on each rule.
     *
     * @param facts what is known
     * @return the verdicts in the order of {@link #RULES}
     */
    public static List<RuleVerdict> list(Facts facts) {
        var verdicts = new ArrayList<RuleVerdict>();
        verdicts.add(new RuleVerdict("EL-1", one(facts.tenancySector(), facts.tenancySector() == 1)));
        verdicts.add(new RuleVerdict("EL-2", one(facts.housingProblem(), facts.housingProblem() == 1)));
        verdicts.add(new RuleVerdict(
                "EL-3",
                either(
                        one(facts.housingProblem(), facts.housingProblem() == 1),
                        one(facts.rentArrears(), facts.rentArrears() == 2))));
        verdicts.add(new RuleVerdict("EL-4", one(facts.evictionRisk(), facts.evictionRisk() != 4)));
        verdicts.add(new RuleVerdict("EL-5", one(facts.referrerKind(), facts.referrerKind() == 2)));
        verdicts.add(new RuleVerdict(
                "EL-6",
                either(
                        one(facts.discussedWithTenant(), facts.discussedWithTenant() == 1),
                        one(facts.referrerKind(), facts.referrerKind() == 1))));
        verdicts.add(new RuleVerdict("PR-1", one(facts.socialNetwork(), facts.socialNetwork() == 2)));
        verdicts.add(new RuleVerdict("PR-2", one(facts.lifeDomains(), facts.lifeDomains() == 3)));
        return verdicts;
    }

    private static Verdict one(int code, boolean holds) {
        if (code == 0) {
            return Verdict.UNKNOWN;
        }
        return holds ? Verdict.SATISFIED : Verdict.VIOLATED;
    }

    private static Verdict either(Verdict one, Verdict other) {
        if (one == Verdict.SATISFIED || other == Verdict.SATISFIED) {
            return Verdict.SATISFIED;
        }
        return one == Verdict.UNKNOWN || other == Verdict.UNKNOWN ? Verdict.UNKNOWN : Verdict.VIOLATED;
    }
}
