package be.driehoek.view;

import be.driehoek.input.FreeText;
import be.driehoek.party.Referrer;
import be.driehoek.triangle.Seat;
import be.driehoek.triangle.ThirdSeat;
import be.driehoek.triangle.Vacancy;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The third seat for some time (derde zetel): filled, or openly vacant.
 *
 * @param thirdParty who holds it
 * @param vacant why nobody does
 * @param from the first day
 * @param until the day on which that changed; empty for how it is now
 * @param reason why it changed to this, where it was told
 */
public record SeatView(
        Optional<Referrer> thirdParty,
        Optional<Vacancy> vacant,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<FreeText> reason) {

    static SeatView of(Seat<ThirdSeat> seat) {
        return new SeatView(
                seat.holder().thirdParty(),
                seat.holder() instanceof ThirdSeat.Vacant(var why) ? Optional.of(why) : Optional.empty(),
                seat.from(),
                seat.until(),
                seat.reason());
    }
}
