package be.driehoek.guidance.command;

import be.driehoek.disclosure.Consent;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.referral.Channel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records feedback to the referrer (terugkoppeling); rule FB-1.
 *
 * @param on the day it happened
 * @param summary what it was about
 * @param channel how it was given
 * @param disclosed the items that were disclosed
 * @param consent that the tenant agreed
 * @param until the last day on which the referrer can read it, where they have an account; half a year if it is left out
 */
@Value.Builder
public record GiveFeedback(
        LocalDate on,
        Optional<FreeText> summary,
        Optional<Channel> channel,
        List<FreeText> disclosed,
        Optional<Consent> consent,
        Optional<LocalDate> until)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public GiveFeedback {
        Check.day("on", on);
        disclosed = Check.listOrEmpty(disclosed);
        until.ifPresent(day -> Check.day("until", day));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static GiveFeedbackBuilder builder() {
        return new GiveFeedbackBuilder();
    }
}
