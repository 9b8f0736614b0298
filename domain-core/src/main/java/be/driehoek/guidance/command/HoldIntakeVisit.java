package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Attendee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records an intake visit (kennismakingsgesprek); rules TR-3 and IN-1.
 *
 * @param on the day it happened
 * @param attendees who was there
 * @param reason the reason of the referral, as it was discussed
 * @param desiredResult the desired result, as it was discussed
 * @param cooperation the terms of cooperation, as they were discussed
 * @param tenantAgrees whether the tenant agrees to guidance
 */
@Value.Builder
public record HoldIntakeVisit(
        LocalDate on,
        List<Attendee> attendees,
        Optional<FreeText> reason,
        Optional<FreeText> desiredResult,
        Optional<FreeText> cooperation,
        Optional<Boolean> tenantAgrees)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public HoldIntakeVisit {
        Check.present("on", on);
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static HoldIntakeVisitBuilder builder() {
        return new HoldIntakeVisitBuilder();
    }
}
