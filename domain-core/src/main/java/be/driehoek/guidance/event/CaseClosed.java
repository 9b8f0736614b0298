package be.driehoek.guidance.event;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The case was closed (dossier afgesloten).
 *
 * @param ended how the guidance ended
 * @param outcome where the tenant lives now
 * @param housingAfter the housing situation after, in ETHOS Light
 * @param aftercare what is agreed to keep the problem from coming back
 * @param note what else is worth keeping
 */
@Value.Builder
public record CaseClosed(
        Ended ended,
        Optional<HousingOutcome> outcome,
        Optional<HousingSituation> housingAfter,
        Optional<FreeText> aftercare,
        Optional<FreeText> note)
        implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public CaseClosed {
        Check.present("ended", ended);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static CaseClosedBuilder builder() {
        return new CaseClosedBuilder();
    }
}
