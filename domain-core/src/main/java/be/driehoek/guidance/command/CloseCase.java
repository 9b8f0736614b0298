package be.driehoek.guidance.command;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Closes the case (dossier afsluiten).
 *
 * @param on the day it happened
 * @param ended how the guidance ended
 * @param outcome where the tenant lives now
 * @param housingAfter the housing situation after, in ETHOS Light
 * @param aftercare what is agreed to keep the problem from coming back
 * @param note what else is worth keeping
 */
@Value.Builder
public record CloseCase(
        LocalDate on,
        Ended ended,
        Optional<HousingOutcome> outcome,
        Optional<HousingSituation> housingAfter,
        Optional<FreeText> aftercare,
        Optional<FreeText> note)
        implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public CloseCase {
        Check.present("on", on);
        Check.present("ended", ended);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static CloseCaseBuilder builder() {
        return new CloseCaseBuilder();
    }
}
