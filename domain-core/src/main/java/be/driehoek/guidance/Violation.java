package be.driehoek.guidance;

import be.driehoek.input.InputError;
import be.driehoek.rule.Rule;
import be.driehoek.rule.RuleId;
import be.driehoek.text.Message;
import java.util.Optional;

/**
 * Why a command is refused (weigering): what it says cannot be true, or makes no sense.
 *
 * @param rule the rule of the practice that it breaks, where it is one
 * @param error which field of the command, what must hold and what came
 */
public record Violation(Optional<RuleId> rule, InputError error) {

    static Violation at(String pointer, Message must, Message got) {
        return new Violation(Optional.empty(), new InputError(pointer, must, got));
    }

    Violation under(Rule broken) {
        return new Violation(Optional.of(broken.id()), error);
    }

    /**
     * The code of the violation, stable over languages and versions.
     *
     * @return for example {@code must.not-after-today}
     */
    public String code() {
        return error.must().code();
    }
}
