package be.driehoek.triangle;

import be.driehoek.party.Referrer;
import be.driehoek.referral.Referral;
import java.util.Optional;

/** The third seat of the triangle (derde zetel): filled, or openly vacant; rules TR-1 and TR-2. */
public sealed interface ThirdSeat {
    /**
     * Somebody sits there.
     *
     * @param holder who
     */
    record Filled(Referrer holder) implements ThirdSeat {}

    /**
     * Nobody sits there yet.
     *
     * @param reason why not
     */
    record Vacant(Vacancy reason) implements ThirdSeat {}

    /**
     * The third seat as a referral leaves it: the referrer holds it, unless the tenant referred alone.
     *
     * @param referral the referral
     * @return the seat
     */
    static ThirdSeat of(Referral referral) {
        var referrer = referral.referrer();
        if (referrer.filter(Referrer::isThirdParty).isPresent()) {
            return new Filled(referrer.get());
        }
        return new Vacant(
                referrer.flatMap(Referrer::kind).isPresent() ? Vacancy.SELF_REFERRAL : Vacancy.REFERRER_UNKNOWN);
    }

    /**
     * Who sits there.
     *
     * @return the third party, or empty while the seat is vacant
     */
    default Optional<Referrer> thirdParty() {
        return switch (this) {
            case Filled filled -> Optional.of(filled.holder());
            case Vacant ignored -> Optional.empty();
        };
    }
}
