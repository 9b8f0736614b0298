package be.driehoek.disclosure;

import be.driehoek.input.FreeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody outside was told something of a case (meedeling); rule FB-1, and LL-2 where it is the landlord.
 *
 * @param sequence the event that tells so; the disclosure goes by this number
 * @param on the day
 * @param recipient who was told
 * @param items what of the case
 * @param purpose what for
 * @param ground why the secrecy does not stand in the way
 * @param consent that the tenant agreed
 * @param tenantInformedOn the day on which the tenant was informed
 * @param justification why it had to be
 * @param until the last day on which it can be read
 * @param snapshot the content as it stood then
 * @param revoked that it was taken back
 */
@Value.Builder
public record Disclosure(
        int sequence,
        LocalDate on,
        Recipient recipient,
        List<DisclosedItem> items,
        Optional<FreeText> purpose,
        Optional<Ground> ground,
        Optional<Consent> consent,
        Optional<LocalDate> tenantInformedOn,
        Optional<FreeText> justification,
        Optional<LocalDate> until,
        Snapshot snapshot,
        Optional<Revocation> revoked) {
    /** Keeps its own copy of the list. */
    public Disclosure {
        items = List.copyOf(items);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static DisclosureBuilder builder() {
        return new DisclosureBuilder();
    }

    /**
     * Whether the recipient can read it on a day. What was told outside the service is open to nobody here.
     *
     * @param day the day on the calendar of Brussels
     * @return true from the day of the disclosure until its last day, and before the day of its revocation
     */
    public boolean isOpenOn(LocalDate day) {
        return recipient.account().isPresent()
                && !day.isBefore(on)
                && until.filter(day::isAfter).isEmpty()
                && revoked.filter(back -> !day.isBefore(back.on())).isEmpty();
    }
}
