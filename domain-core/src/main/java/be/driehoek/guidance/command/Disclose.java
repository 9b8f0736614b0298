package be.driehoek.guidance.command;

import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tells somebody outside something of the case, or records that it was told (meedelen); rule FB-1, and LL-2 where it is the
 * landlord.
 *
 * <p>With an account, the service opens it to that account; what the rules forbid is refused then. Without one, it was told
 * outside the service, and is recorded as it was.
 *
 * @param on the day it happened
 * @param recipient who is told
 * @param items what of the case
 * @param purpose what for; needed with an account
 * @param ground why the secrecy does not stand in the way; needed with an account
 * @param consent that the tenant agreed
 * @param tenantInformedOn the day on which the tenant was informed
 * @param justification what makes it necessary, or which law demands it
 * @param text what is written for the recipient, if {@link DisclosedItem#WORDS} is among the items
 * @param until the last day on which it can be read; needed with an account
 */
@Value.Builder
public record Disclose(
        LocalDate on,
        Recipient recipient,
        List<DisclosedItem> items,
        Optional<FreeText> purpose,
        Optional<Ground> ground,
        Optional<Consent> consent,
        Optional<LocalDate> tenantInformedOn,
        Optional<FreeText> justification,
        Optional<FreeText> text,
        Optional<LocalDate> until)
        implements Command {
    /**
     * Checks the parts, and keeps each item once, in the order in which they are declared.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public Disclose {
        Check.day("on", on);
        Check.present("recipient", recipient);
        items = Check.notEmpty("items", items).stream().distinct().sorted().toList();
        tenantInformedOn.ifPresent(day -> Check.day("tenantInformedOn", day));
        until.ifPresent(day -> Check.day("until", day));
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static DiscloseBuilder builder() {
        return new DiscloseBuilder();
    }
}
