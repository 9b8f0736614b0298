package be.driehoek.referral;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.util.Optional;

/**
 * A housing problem that was reported (woonprobleem).
 *
 * @param kind what kind of problem
 * @param description what was seen; mandatory for {@link HousingProblemKind#OTHER}
 */
public record HousingProblem(HousingProblemKind kind, Optional<FreeText> description) {
    /**
     * Checks the problem.
     *
     * @throws InvalidValueException if the kind is missing, or another problem is not described
     */
    public HousingProblem {
        Check.present("kind", kind);
        if (kind == HousingProblemKind.OTHER && description.isEmpty()) {
            throw InvalidValueException.field(
                    "description", Message.of("must.describe-other"), Message.of("got.nothing"));
        }
    }
}
