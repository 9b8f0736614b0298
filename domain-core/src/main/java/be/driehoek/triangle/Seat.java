package be.driehoek.triangle;

import be.driehoek.input.FreeText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A corner of the triangle as it was held for some time (zetel): the role, and who had it.
 *
 * @param <H> who holds it: an account, or a third seat that may be vacant
 * @param corner the role
 * @param holder who
 * @param from the first day
 * @param until the day on which the next holder came, which is no longer of this one; empty for the present holder
 * @param reason why it changed hands, where it was told
 */
public record Seat<H>(Corner corner, H holder, LocalDate from, Optional<LocalDate> until, Optional<FreeText> reason) {

    /**
     * Whether two holders sat at their corners on one day at least. Whoever was followed on the first day already held
     * the seat on no day.
     *
     * @param other another seat
     * @return true if the periods share a day
     */
    public boolean overlaps(Seat<?> other) {
        return startsBeforeEndOf(this)
                && other.startsBeforeEndOf(other)
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Seat<?> other) {
        return other.until.map(from::isBefore).orElse(true);
    }
}
