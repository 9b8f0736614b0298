package be.driehoek.guidance.command;

import be.driehoek.input.Check;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.party.Referrer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives the third seat to somebody (derde partij aanstellen); rules TR-1 and TR-2.
 *
 * @param on the day it happened
 * @param thirdParty who sits there from then on
 * @param reason why
 */
public record SeatThirdParty(LocalDate on, Referrer thirdParty, Optional<FreeText> reason) implements Command {
    /**
     * Checks the parts.
     *
     * @throws InvalidValueException if a mandatory part is missing or out of its range
     */
    public SeatThirdParty {
        Check.day("on", on);
        Check.present("thirdParty", thirdParty);
    }
}
