package be.driehoek.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of the domain: input errors, refusals, findings, rules, codes and sheets to print, in every
 * {@link Language}.
 */
public final class CoreMessages {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final MessageBundle BUNDLE = MessageBundle.beside(CoreMessages.class);

    private CoreMessages() {}

    /**
     * The words of a message of the domain.
     *
     * @param message what to say
     * @param language the reader's language
     * @return the sentence
     * @throws IllegalArgumentException if the code is not one of the domain's
     */
    public static String render(Message message, Language language) {
        return BUNDLE.render(message, language);
    }

    /**
     * The word for a code: a constant that people meet, such as a phase or a kind of housing problem.
     *
     * <p>It is a word or a short phrase that fits behind a label: in lower case, but for the nouns of German and for names.
     *
     * @param code the constant
     * @param language the reader's language
     * @return the word, for example "in guidance"
     * @throws IllegalArgumentException if the constant is not one that people meet
     */
    public static String word(Enum<?> code, Language language) {
        return render(Message.of("code." + code.getDeclaringClass().getSimpleName() + "." + code.name()), language);
    }

    /**
     * A day as people say it.
     *
     * @param day the day
     * @param language the reader's language
     * @return for example "30 November 2026"
     */
    public static String day(LocalDate day, Language language) {
        var months = SPACE.splitAsStream(render(Message.of("sheet.months"), language))
                .toList();
        var code = day.getDayOfMonth() == 1 ? "sheet.date-first" : "sheet.date";
        var parts = Map.of(
                "day", Integer.toString(day.getDayOfMonth()),
                "month", months.get(day.getMonthValue() - 1),
                "year", Integer.toString(day.getYear()));
        return render(new Message(code, parts), language);
    }

    /**
     * The bundle itself.
     *
     * @return every sentence of the domain
     */
    public static MessageBundle bundle() {
        return BUNDLE;
    }
}
