package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.landlord.LandlordInvolvement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Records how the landlord is involved (verhuurder betrekken); rule LL-1.
 *
 * @param on the day it happened
 * @param involvement whether the landlord is involved
 * @param how in which way, or why not
 * @param tenantAllows what the tenant allows to be told to the landlord, item by item; an empty list allows nothing
 */
@Value.Builder
public record DecideLandlordInvolvement(
        LocalDate on, LandlordInvolvement involvement, Optional<FreeText> how, Optional<List<FreeText>> tenantAllows)
        implements Command {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public DecideLandlordInvolvement {
        Check.day("on", on);
        Check.present("involvement", involvement);
        tenantAllows = tenantAllows.map(List::copyOf);
    }

    /**
     * An empty builder.
     *
     * @return a builder
     */
    public static DecideLandlordInvolvementBuilder builder() {
        return new DecideLandlordInvolvementBuilder();
    }
}
