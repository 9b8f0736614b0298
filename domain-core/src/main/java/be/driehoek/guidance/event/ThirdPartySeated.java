package be.driehoek.guidance.event;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Referrer;
import java.util.Optional;

/**
 * Somebody took the third seat (derde partij aangesteld).
 *
 * @param thirdParty who sits there from then on
 * @param reason why
 */
public record ThirdPartySeated(Referrer thirdParty, Optional<FreeText> reason) implements CaseEvent {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public ThirdPartySeated {
        Check.present("thirdParty", thirdParty);
    }
}
