package be.driehoek.referral;

import be.driehoek.input.Check;
import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How large the rent arrears are (huurachterstand); what was not told is empty.
 *
 * @param months the number of months of rent that are owed, 0 to {@value #MOST_MONTHS}
 * @param amount the sum in euro, 0 to {@value #MOST_EURO}, with at most two decimals
 */
public record Arrears(Optional<Integer> months, Optional<BigDecimal> amount) {
    /** The largest number of months. */
    public static final int MOST_MONTHS = 600;

    /** The largest sum in euro. */
    public static final int MOST_EURO = 10_000_000;

    private static final int MOST_DECIMALS = 2;

    /**
     * Checks the numbers; the sum is kept in cents, so that equal sums are equal however they were written.
     *
     * @throws InvalidValueException if a number lies outside its range
     */
    public Arrears {
        months.ifPresent(number -> Check.between("months", number, 0, MOST_MONTHS));
        amount.ifPresent(Arrears::checkAmount);
        amount = amount.map(sum -> sum.setScale(MOST_DECIMALS, RoundingMode.UNNECESSARY));
    }

    private static void checkAmount(BigDecimal amount) {
        if (amount.signum() < 0
                || amount.compareTo(BigDecimal.valueOf(MOST_EURO)) > 0
                || amount.scale() > MOST_DECIMALS) {
            throw InvalidValueException.field(
                    "amount",
                    Message.of("must.amount").with("max", MOST_EURO),
                    Message.of("got.number").with("value", shown(amount)));
        }
    }

    /** The number as written; the exponent of a huge one is not written out. */
    private static String shown(BigDecimal amount) {
        return amount.round(new MathContext(12)).toString();
    }
}
