package be.driehoek.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.Cases;
import be.driehoek.input.InvalidValueException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Numbers of people and enterprises with a right check number, drawn or made; none is taken from a register. */
public final class Numbers {
    private Numbers() {}

    /** By the letter of the rule, with whole numbers of any size. */
    static String checkNumber(String digits) {
        return "%02d"
                .formatted(
                        97 - new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue());
    }

    /** Closes nine digits of a number of somebody born in a century, 19 or 20. */
    static String insz(int century, String nine) {
        return nine + checkNumber(century == 20 ? "2" + nine : nine);
    }

    /** The number of somebody born on a day; the month is raised by 0, 20 or 40. */
    static String insz(LocalDate born, int raised, int serial) {
        return insz(
                born.getYear() / 100,
                "%02d%02d%02d%03d"
                        .formatted(born.getYear() % 100, born.getMonthValue() + raised, born.getDayOfMonth(), serial));
    }

    /** Somebody born from 1900 to 2099, of any kind. */
    static String anyInsz(RandomGenerator random) {
        return insz(anyDay(random, 1900, 2100), 20 * random.nextInt(3), random.nextInt(1, 999));
    }

    static LocalDate anyDay(RandomGenerator random, int firstYear, int endYear) {
        return LocalDate.ofEpochDay(random.nextLong(
                LocalDate.of(firstYear, 1, 1).toEpochDay(),
                LocalDate.of(endYear, 1, 1).toEpochDay()));
    }

    /** Somebody who is grown up. */
    public static Insz adult(RandomGenerator random) {
        return new Insz(insz(anyDay(random, 1930, 2005), 20 * random.nextInt(3), random.nextInt(1, 999)));
    }

    static String anyEnterprise(RandomGenerator random) {
        var eight = "%08d".formatted(random.nextInt(20_000_000));
        return eight + checkNumber(eight);
    }

    public static EnterpriseNumber enterprise(RandomGenerator random) {
        return new EnterpriseNumber(anyEnterprise(random));
    }

    public static NisCode nisCode(RandomGenerator random) {
        return new NisCode("%05d".formatted(random.nextInt(100_000)));
    }

    /** How a value is refused, as {@code "must.code got.code"}; the refusal can be said, and shows nothing of the value. */
    static String refusal(Function<String, ?> type, String value) {
        var refusal = catchThrowableOfType(InvalidValueException.class, () -> type.apply(value));
        assertThat(refusal).as("refusal of %s", value).isNotNull();
        var error = refusal.error();
        assertThat(error.pointer()).isEmpty();
        Cases.assertCanBeSaid(error.must());
        Cases.assertCanBeSaid(error.got());
        if (value.length() > 3) {
            assertThat(refusal.toString() + error).doesNotContain(value);
        }
        return error.must().code() + " " + error.got().code();
    }
}
