package be.driehoek.guidance.command;

import be.driehoek.closure.Ended;
import be.driehoek.closure.HousingOutcome;
import be.driehoek.closure.HousingSituation;
import be.driehoek.goal.GoalRating;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Closes the case (dossier afsluiten).
 *
 * @param on the day it happened
 * @param ended how the guidance ended
 * @param outcome where the tenant lives now
 * @param housingBefore the housing situation before, in ETHOS Light, where the intake did not tell it
 * @param housingAfter the housing situation after, in ETHOS Light
 * @param ratings how far the goals are attained in the end
 * @param aftercare what is agreed to keep the problem from coming back
 * @param aftercareOn the day on which it is looked at again; not before the day of the closure
 * @param note what else is worth keeping
 */
@Value.Builder
public record CloseCase(
        LocalDate on,
        Ended ended,
        Optional<HousingOutcome> outcome,
        Optional<HousingSituation> housingBefore,
        Optional<HousingSituation> housingAfter,
        List<GoalRating> ratings,
        Optional<FreeText> aftercare,
        Optional<LocalDate> aftercareOn,
        Optional<FreeText> note)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public CloseCase {
        Check.day("on", on);
        Check.present("ended", ended);
        aftercareOn.ifPresent(day -> Check.day("aftercareOn", day));
        ratings = Check.listOrEmpty(ratings);
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
