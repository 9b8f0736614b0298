package be.driehoek.party;

import be.driehoek.input.InvalidValueException;
import be.driehoek.text.Message;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The number of a person in the Belgian national register, or the bis number of somebody who is not in it
 * (rijksregisternummer, INSZ), for example {@code 85.07.30-033.28}; it does not show itself in {@link #toString()}.
 *
 * <p>Eleven digits: year, month and day of birth, a serial number from 001 to 998, and a check number. The check number
 * is 97 minus the remainder of the nine digits before it divided by 97; for a birth from 2000 on a 2 is put before these
 * nine. No number fits both, so that the check number tells the century.
 *
 * <ul>
 *   <li>A month of 00 says that month and day are not known, or that the serial numbers of the day had run out; the
 *       day is then 00 or a mere counter. A day of 00 in a known month is an unknown day.
 *   <li>Year 00, month 00 and day 01 together stand for a birth of which not even the year is known.
 *   <li>A month that is raised by 20 or 40 makes a bis number. By 40 says that the sex was known when the number was
 *       given, by 20 that it was not.
 *   <li>A day beyond the end of its month is refused. Published programs disagree about such days: some read day 35 as
 *       an unknown day, some refuse it. The description of the register knows 00 for that and nothing else; and the
 *       number may be left out of a referral, whereas a wrong one would join the files of two people.
 * </ul>
 *
 * <p>The check number catches every wrong digit but one: the last digit of a year before 2000 that is lowered by six
 * (or raised, from 2000 on) gives a number that is right for a birth 94 years later (or earlier). A number on its own
 * may lie in the future; {@link #isPossibleOn(LocalDate)} tells, and {@link #of(String, LocalDate)} refuses.
 *
 * @param value the eleven digits; they may come in the written form {@code YY.MM.DD-NNN.CC} and are kept bare
 */
public record Insz(@JsonValue String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9]{11}|[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}-[0-9]{3}\\.[0-9]{2}");
    private static final Pattern MARKS = Pattern.compile("[.-]");

    private static final int BIS_STEP = 20;
    private static final int LARGEST_MONTH = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int LARGEST_SERIAL = 998;

    /**
     * Checks the number and keeps its digits.
     *
     * @throws InvalidValueException if it is not such a number, its check number is wrong, or it holds no date or
     *     serial number that can be
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Insz {
        int length = value.length();
        if (!SHAPE.matcher(value).matches()) {
            throw refused("must.insz", length);
        }
        value = MARKS.matcher(value).replaceAll("");
        var century = century(value);
        if (century.isEmpty()) {
            throw refused("must.insz-checksum", length);
        }
        if (!isDate(century.getAsInt() + number(value, 0, 2), number(value, 2, 4), number(value, 4, 6))) {
            throw refused("must.insz-date", length);
        }
        int serial = number(value, 6, 9);
        if (serial == 0 || serial > LARGEST_SERIAL) {
            throw refused("must.insz-serial", length);
        }
    }

    /**
     * The number of somebody who is born already.
     *
     * @param value the number, bare or in its written form
     * @param on the day by which the person must be born
     * @return the number
     * @throws InvalidValueException if it is not such a number, or of somebody born after that day ({@code must.born-by})
     */
    public static Insz of(String value, LocalDate on) {
        var insz = new Insz(value);
        if (!insz.isPossibleOn(on)) {
            throw InvalidValueException.itself(mustBeBornBy(on), Message.of("got.born-later"));
        }
        return insz;
    }

    /**
     * The requirement that a number is of somebody born by a day.
     *
     * @param on the day
     * @return what must hold
     */
    public static Message mustBeBornBy(LocalDate on) {
        return Message.of("must.born-by").with("date", on);
    }

    private static InvalidValueException refused(String must, int length) {
        return InvalidValueException.itself(
                Message.of(must), Message.of("got.text-of-length").with("length", length));
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    private static OptionalInt century(String digits) {
        int check = number(digits, 9, 11);
        if (check == CheckNumber.of(digits.substring(0, 9))) {
            return OptionalInt.of(1900);
        }
        return check == CheckNumber.of("2" + digits.substring(0, 9)) ? OptionalInt.of(2000) : OptionalInt.empty();
    }

    private static boolean isDate(int year, int writtenMonth, int day) {
        int month = writtenMonth % BIS_STEP;
        if (month > LARGEST_MONTH || writtenMonth > 2 * BIS_STEP + LARGEST_MONTH) {
            return false;
        }
        return day <= (month == 0 ? LONGEST_MONTH : YearMonth.of(year, month).lengthOfMonth());
    }

    private int writtenMonth() {
        return number(value, 2, 4);
    }

    private int month() {
        return writtenMonth() % BIS_STEP;
    }

    private int day() {
        return number(value, 4, 6);
    }

    /** The year as it is written, also where it stands for an unknown one. */
    private int writtenYear() {
        return century(value).orElseThrow() + number(value, 0, 2);
    }

    /**
     * The year of birth.
     *
     * @return the year, 1900 to 2099; empty for the date that stands for an unknown one
     */
    public OptionalInt birthYear() {
        boolean standsForUnknown = number(value, 0, 2) == 0 && month() == 0 && day() == 1;
        return standsForUnknown ? OptionalInt.empty() : OptionalInt.of(writtenYear());
    }

    /**
     * The day of birth.
     *
     * @return the day, or empty where the number does not tell month and day
     */
    public Optional<LocalDate> birthDate() {
        return month() == 0 || day() == 0 ? Optional.empty() : Optional.of(LocalDate.of(writtenYear(), month(), day()));
    }

    /**
     * Whether this is a bis number (bisnummer), of somebody who was not in the national register.
     *
     * @return false for a number of the register
     */
    public boolean isBis() {
        return writtenMonth() >= BIS_STEP;
    }

    /**
     * The sex under which the person was registered.
     *
     * @return the sex, or empty for a bis number that was given without knowing it
     */
    public Optional<Sex> sex() {
        if (isBis() && writtenMonth() < 2 * BIS_STEP) {
            return Optional.empty();
        }
        return Optional.of(number(value, 6, 9) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    /**
     * Whether the person can have been born by a day; where month or day are not known, the year counts.
     *
     * @param day the day
     * @return false only for a birth that certainly lies after that day
     */
    public boolean isPossibleOn(LocalDate day) {
        return birthDate().map(born -> !born.isAfter(day)).orElseGet(() -> writtenYear() <= day.getYear());
    }

    /**
     * The number as people write it.
     *
     * @return {@code YY.MM.DD-NNN.CC}
     */
    public String formatted() {
        return "%s.%s.%s-%s.%s"
                .formatted(
                        value.substring(0, 2),
                        value.substring(2, 4),
                        value.substring(4, 6),
                        value.substring(6, 9),
                        value.substring(9));
    }

    /** Says that there is a number, and not which. */
    @Override
    public String toString() {
        return "<redacted>";
    }
}
