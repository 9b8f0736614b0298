package be.driehoek.referral;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.rule.RuleId;
import java.time.LocalDate;
import java.util.List;

/**
 * What an assessment came to (beoordeling), without its explanations; this much of it stays in the case.
 *
 * @param policy which version of which policy decided
 * @param on the day that was looked at
 * @param outcome what it came to
 * @param priority how urgent it is
 * @param violated the requirements and preconditions that are violated, in the order of the policy
 * @param unknown the requirements and preconditions that cannot be told yet, in the order of the policy
 */
public record AssessmentSummary(
        PolicyVersion policy,
        LocalDate on,
        Outcome outcome,
        Priority priority,
        List<RuleId> violated,
        List<RuleId> unknown) {

    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a part is missing
     */
    public AssessmentSummary {
        Check.present("policy", policy);
        Check.present("on", on);
        Check.present("outcome", outcome);
        Check.present("priority", priority);
        violated = List.copyOf(Check.present("violated", violated));
        unknown = List.copyOf(Check.present("unknown", unknown));
    }
}
