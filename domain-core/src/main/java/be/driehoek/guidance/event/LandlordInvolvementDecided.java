package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.landlord.LandlordInvolvement;
import java.util.List;
import java.util.Optional;

/**
 * It was decided how the landlord is involved (betrokkenheid van de verhuurder).
 *
 * @param involvement whether the landlord is involved
 * @param how in which way, or why not
 * @param tenantAllows what the tenant allows to be told to the landlord, item by item; an empty list allows nothing
 */
public record LandlordInvolvementDecided(
        LandlordInvolvement involvement, Optional<FreeText> how, Optional<List<FreeText>> tenantAllows)
        implements CaseEvent {
    /**
     * Checks the parts and keeps its own copies of the lists.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public LandlordInvolvementDecided {
        Check.present("involvement", involvement);
        tenantAllows = tenantAllows.map(List::copyOf);
    }
}
