package be.driehoek.view;

import be.driehoek.text.CoreMessages;
import be.driehoek.text.Language;
import be.driehoek.text.Message;
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
 * What a sheet says in one language: sentences, words of codes, and the forms of days, times and numbers.
 *
 * <p>All of it comes from the bundles: what the JDK knows of languages changes from version to version.
 */
record SheetWording(Language language) {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SEPARATOR = ", ";

    String of(String code) {
        return of(Message.of(code));
    }

    String of(Message message) {
        return CoreMessages.render(message, language);
    }

    /** A message whose days are said as people say them. */
    String withDays(Message message) {
        var arguments = new TreeMap<>(message.arguments());
        arguments.replaceAll((name, value) -> ISO_DAY.matcher(value).matches() ? day(LocalDate.parse(value)) : value);
        return of(new Message(message.code(), arguments));
    }

    String label(String code) {
        return asLabel(of(code));
    }

    String asLabel(String words) {
        return of(Message.of("sheet.label").with("label", words));
    }

    String word(Enum<?> code) {
        return CoreMessages.word(code, language);
    }

    String words(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(this::word).collect(Collectors.joining(SEPARATOR));
    }

    /** Words of which it matters that there are none. */
    String wordsOrNone(Collection<? extends Enum<?>> codes) {
        return codes.isEmpty() ? of("sheet.none") : words(codes);
    }

    /** Words that say something together. */
    String inOne(String... words) {
        return String.join(SEPARATOR, words);
    }

    String yesOrNo(boolean answer) {
        return of(answer ? "sheet.yes" : "sheet.no");
    }

    String day(LocalDate day) {
        return CoreMessages.day(day, language);
    }

    String time(LocalTime time) {
        return of(Message.of("sheet.time")
                .with("hour", time.getHour())
                .with("minute", (time.getMinute() < 10 ? "0" : "") + time.getMinute()));
    }

    /** The days of something; the last one no longer belongs to it. */
    String period(LocalDate from, Optional<LocalDate> until) {
        return until.map(end ->
                        Message.of("sheet.from-until").with("from", day(from)).with("until", day(end)))
                .or(() -> Optional.of(Message.of("sheet.since").with("from", day(from))))
                .map(this::of)
                .orElseThrow();
    }

    /** A sum in euro. */
    String amount(BigDecimal amount) {
        return of(Message.of("sheet.amount").with("number", number(amount, 2)));
    }

    /** A number, rounded to some decimals. */
    String number(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().replace(".", of("sheet.decimal-sign"));
    }
}
