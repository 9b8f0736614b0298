package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records a contact with the landlord (contact met de verhuurder); rule LL-2.
 *
 * @param on the day it happened
 * @param tenantInterest the interest of the tenant in it
 * @param landlordInterest the interest of the landlord in it
 * @param told what the landlord was told, item by item, in the words of what the tenant allows
 * @param note what else is worth keeping
 */
@Value.Builder
public record ContactLandlord(
        LocalDate on,
        Optional<FreeText> tenantInterest,
        Optional<FreeText> landlordInterest,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<FreeText> told,

        Optional<FreeText> note)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ContactLandlord {
        Check.day("on", on);
        told = Check.listOrEmpty(told);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static ContactLandlordBuilder builder() {
        return new ContactLandlordBuilder();
    }
}
