package be.driehoek.policy;

/** What a rule of a policy does (soort regel). */
public enum RuleKind {
    /** It decides (vereiste). */
    REQUIREMENT,
    /** It delays (voorwaarde vooraf). */
    PRECONDITION,
    /** It orders (voorkeur). */
    PREFERENCE,
    /** It obliges (plicht). */
    DUTY
}
