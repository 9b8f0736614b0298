package be.driehoek.guidance.command;

import be.driehoek.closure.HousingSituation;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.instrument.ClutterRating;
import be.driehoek.referral.Arrears;
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
 * @param thirdPartyAbsence why the third party was not there
 * @param housingBefore the housing situation at the start, in ETHOS Light
 * @param clutter how cluttered rooms were found
 * @param arrears how much rent was owed then
 * @param visit the planned visit that took place, by the sequence of its planning; left out, it is the one planned for that day
 */
@Value.Builder
public record HoldIntakeVisit(
        LocalDate on,
        List<Attendee> attendees,
        Optional<FreeText> reason,
        Optional<FreeText> desiredResult,
        Optional<FreeText> cooperation,
        Optional<Boolean> tenantAgrees,
        Optional<FreeText> thirdPartyAbsence,
        Optional<HousingSituation> housingBefore,
        List<ClutterRating> clutter,
        Optional<Arrears> arrears,
        Optional<Integer> visit)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public HoldIntakeVisit {
        Check.day("on", on);
        attendees = Check.notEmpty("attendees", attendees).stream().distinct().toList();
        clutter = Check.listOrEmpty(clutter);
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
