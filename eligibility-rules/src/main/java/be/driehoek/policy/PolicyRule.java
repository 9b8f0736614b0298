package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.rule.RuleId;
import be.driehoek.rule.SourceReference;
import java.util.Optional;

/**
 * A rule of a policy (beleidsregel).
 *
 * @param id its id
 * @param kind what it does
 * @param source the place that it comes from
 * @param condition what must hold
 * @param choice what about it is a choice of the policy that the source does not make, if anything
 * @param explanations what is said for each verdict
 */
public record PolicyRule(
        RuleId id,
        RuleKind kind,
        SourceReference source,
        Condition condition,
        Optional<Texts> choice,
        Explanations explanations) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public PolicyRule {
        Check.present("id", id);
        Check.present("kind", kind);
        Check.present("source", source);
        Check.present("condition", condition);
        Check.present("explanations", explanations);
    }

    /**
     * The sentence for each verdict.
     *
     * @param satisfied when the rule holds
     * @param violated when it does not
     * @param unknown when it cannot be told yet
     */
    public record Explanations(Texts satisfied, Texts violated, Texts unknown) {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException if a sentence is missing
         */
        public Explanations {
            Check.present("satisfied", satisfied);
            Check.present("violated", violated);
            Check.present("unknown", unknown);
        }

        /**
         * The sentence for a verdict.
         *
         * @param verdict the verdict
         * @return the sentence
         */
        public Texts of(Verdict verdict) {
            return switch (verdict) {
                case SATISFIED -> satisfied;
                case VIOLATED -> violated;
                case UNKNOWN -> unknown;
            };
        }
    }
}
