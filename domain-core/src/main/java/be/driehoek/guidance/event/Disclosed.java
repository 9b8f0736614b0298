package be.driehoek.guidance.event;

import be.driehoek.disclosure.Consent;
import be.driehoek.disclosure.DisclosedItem;
import be.driehoek.disclosure.Ground;
import be.driehoek.disclosure.Recipient;
import be.driehoek.disclosure.Snapshot;
import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody outside was told something of the case (meegedeeld).
 *
 * @param recipient who was told
 * @param items what of the case
 * @param purpose what for
 * @param ground why the secrecy does not stand in the way
 * @param consent that the tenant agreed
 * @param tenantInformedOn the day on which the tenant was informed
 * @param justification what makes it necessary, or which law demands it
 * @param until the last day on which it can be read
 * @param snapshot the content of the items as it stood then
 */
@Value.Builder
public record Disclosed(
        Recipient recipient,
        List<DisclosedItem> items,
        Optional<FreeText> purpose,
        Optional<Ground> ground,
        Optional<Consent> consent,
        Optional<LocalDate> tenantInformedOn,
        Optional<FreeText> justification,
        Optional<LocalDate> until,
        Snapshot snapshot)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copy of the list.
     *
     * @throws InvalidValueException if a mandatory part is missing
     */
    public Disclosed {
        Check.present("recipient", recipient);
        Check.present("snapshot", snapshot);
        items = Check.listOrEmpty(items);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static DisclosedBuilder builder() {
        return new DisclosedBuilder();
    }
}
