package be.driehoek.policy;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.rule.RuleId;
import java.util.Optional;

/**
 * Where somebody can turn whom this service is not for (verwijzing).
 *
 * @param rule the rule that is violated
 * @param condition what must hold besides, if anything
 * @param to where to go
 * @param why why there
 */
public record PolicyRedirect(RuleId rule, Optional<Condition> condition, Texts to, Texts why) {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public PolicyRedirect {
        Check.present("rule", rule);
        Check.present("to", to);
        Check.present("why", why);
    }
}
