package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.triangle.Attendee;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An intake visit took place (kennismakingsgesprek).
 *
 * @param attendees who was there
 * @param reason the reason of the referral, as it was discussed
 * @param desiredResult the desired result, as it was discussed
 * @param cooperation the terms of cooperation, as they were discussed
 * @param tenantAgrees whether the tenant agrees to guidance
 */
@Value.Builder
public record IntakeVisitHeld(
        List<Attendee> attendees,
        Optional<FreeText> reason,
        Optional<FreeText> desiredResult,
        Optional<FreeText> cooperation,
        Optional<Boolean> tenantAgrees)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public IntakeVisitHeld {
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static IntakeVisitHeldBuilder builder() {
        return new IntakeVisitHeldBuilder();
    }
}
