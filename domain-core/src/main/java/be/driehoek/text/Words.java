package be.driehoek.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said in one language: sentences, words of codes, and the forms of days, times and numbers.
 *
 * <p>All of it comes from the bundles: what the JDK knows of languages changes from version to version.
 *
 * @param language the reader's language
 */
public record Words(Language language) {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SEPARATOR = ", ";

    /**
     * A sentence without places to fill in.
     *
     * @param code the code of the sentence
     * @return the sentence
     */
    public String of(String code) {
        return of(Message.of(code));
    }

    /**
     * A sentence.
     *
     * @param message what to say
     * @return the sentence
     */
    public String of(Message message) {
        return CoreMessages.render(message, language);
    }

    /**
     * A sentence whose days are said as people say them.
     *
     * @param message what to say, with days as {@code 2026-11-30}
     * @return the sentence, with days as {@code 30 November 2026}
     */
    public String withDays(Message message) {
        var arguments = new TreeMap<>(message.arguments());
        arguments.replaceAll((name, value) -> ISO_DAY.matcher(value).matches() ? day(LocalDate.parse(value)) : value);
        return of(new Message(message.code(), arguments));
    }

    /**
     * A sentence as a label.
     *
     * @param code the code of the sentence
     * @return the words as they stand before a value
     */
    public String label(String code) {
        return asLabel(of(code));
    }

    /**
     * Words as a label.
     *
     * @param words the words
     * @return the words as they stand before a value
     */
    public String asLabel(String words) {
        return of(Message.of("sheet.label").with("label", words));
    }

    /**
     * The word for a code.
     *
     * @param code a constant that people meet
     * @return the word
     */
    public String word(Enum<?> code) {
        return CoreMessages.word(code, language);
    }

    /**
     * The words for codes, in a row.
     *
     * @param codes constants that people meet
     * @return the words with commas; nothing where there are none
     */
    public String words(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::word).collect(Collectors.joining(SEPARATOR));
    }

    /**
     * The words for codes of which it matters that there are none.
     *
     * @param codes constants that people meet
     * @return the words with commas, or the word for none
     */
    public String wordsOrNone(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty() ? of("sheet.none") : words(codes);
    }

    /**
     * Words that say something together.
     *
     * @param words the words
     * @return the words with commas
     */
    public String inOne(String... words) {
        return String.join(SEPARATOR, words);
    }

    /**
     * An answer.
     *
     * @param answer the answer
     * @return the word for yes or no
     */
    public String yesOrNo(boolean answer) {
        return of(answer ? "sheet.yes" : "sheet.no");
    }

    /**
     * A day as people say it.
     *
     * @param day the day
     * @return for example "30 November 2026"
     */
    public String day(LocalDate day) {
        return CoreMessages.day(day, language);
    }

    /**
     * A time as people say it.
     *
     * @param time the time
     * @return hours and minutes
     */
    public String time(LocalTime time) {
        return of(Message.of("sheet.time")
                .with("hour", time.getHour())
                .with("minute", (time.getMinute() < 10 ? "0" : "") + time.getMinute()));
    }

    /**
     * The days of something.
     *
     * @param from the first day
     * @param until the first day that no longer belongs to it, if it is over
     * @return the days in words
     */
    public String period(LocalDate from, Optional<LocalDate> until) {
        return until.map(end ->
                        Message.of("sheet.from-until").with("from", day(from)).with("until", day(end)))
                .or(() -> Optional.of(Message.of("sheet.since").with("from", day(from))))
                .map(this::of)
                .orElseThrow();
    }

    /**
     * A sum.
     *
     * @param amount in euro
     * @return the sum with two decimals
     */
    public String amount(BigDecimal amount) {
        return of(Message.of("sheet.amount").with("number", number(amount, 2)));
    }

    /**
     * A number, rounded half up.
     *
     * @param number the number
     * @param decimals how many decimals it shall have
     * @return the number with the decimal sign of the language
     */
    public String number(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace(".", of("sheet.decimal-sign"));
    }
}
