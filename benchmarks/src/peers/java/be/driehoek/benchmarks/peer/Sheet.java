package be.driehoek.benchmarks.peer;

import be.driehoek.benchmarks.Facts;
import be.driehoek.benchmarks.HandWritten;
import be.driehoek.referral.Outcome;

/**
 * The facts of a referral as a bean, with room for what rules find.
 *
 * <p>A rule that finds nothing is satisfied, which saves the peers a rule for each. They are also spared the outcome: it
 * follows from the verdicts in three hand-written ifs.
 */
public final class Sheet {
    private final int tenancySector;
    private final int housingProblem;
    private final int rentArrears;
    private final int evictionRisk;
    private final int discussedWithTenant;
    private final int referrerKind;
    private final int socialNetwork;
    private final int lifeDomains;
    private int verdicts;

    Sheet(Facts facts) {
        this.tenancySector = facts.tenancySector();
        this.housingProblem = facts.housingProblem();
        this.rentArrears = facts.rentArrears();
        this.evictionRisk = facts.evictionRisk();
        this.discussedWithTenant = facts.discussedWithTenant();
        this.referrerKind = facts.referrerKind();
        this.socialNetwork = facts.socialNetwork();
        this.lifeDomains = facts.lifeDomains();
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#tenancySector}
     */
    public int getTenancySector() {
        return tenancySector;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#housingProblem}
     */
    public int getHousingProblem() {
        return housingProblem;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#rentArrears}
     */
    public int getRentArrears() {
        return rentArrears;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#evictionRisk}
     */
    public int getEvictionRisk() {
        return evictionRisk;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#discussedWithTenant}
     */
    public int getDiscussedWithTenant() {
        return discussedWithTenant;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#referrerKind}
     */
    public int getReferrerKind() {
        return referrerKind;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#socialNetwork}
     */
    public int getSocialNetwork() {
        return socialNetwork;
    }

    /**
     * The code of a fact.
     *
     * @return as in {@link Facts#lifeDomains}
     */
    public int getLifeDomains() {
        return lifeDomains;
    }

    /**
     * Notes that a rule is violated.
     *
     * @param rule the place of the rule in {@link HandWritten#RULES}
     */
    public void violated(int rule) {
        verdicts |= HandWritten.VIOLATED << (2 * rule);
    }

    /**
     * Notes that nobody can tell yet about a rule.
     *
     * @param rule the place of the rule in {@link HandWritten#RULES}
     */
    public void unknown(int rule) {
        verdicts |= HandWritten.UNKNOWN << (2 * rule);
    }

    int verdicts() {
        return verdicts;
    }

    Outcome outcome() {
        return HandWritten.outcome(verdicts);
    }

    /** Forgets what was found. */
    void clear() {
        verdicts = 0;
    }
}
