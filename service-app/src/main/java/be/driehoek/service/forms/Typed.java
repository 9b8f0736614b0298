package be.driehoek.service.forms;

import be.driehoek.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers, days, times and languages as people type them; what cannot be read is left to the reader to refuse. */
final class Typed {
    /** Longer than this it is no number that anybody types. */
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern SPACED = Pattern.compile("-?[0-9]{1,3}([\\s\\p{Z}][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern DOTTED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
    private static final Pattern EURO = Pattern.compile("^€|€$");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.uh]([0-9]{2})(?::00)?|[uh])");

    /** Names of languages in every language of the service. */
    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .flatMap(tag -> Stream.of(Language.values())
                    .map(spoken -> Map.entry(
                            folded(Locale.forLanguageTag(tag).getDisplayLanguage(spoken.locale())),
                            Locale.forLanguageTag(tag).toLanguageTag())))
            .filter(name -> name.getKey().length() > 3)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

    private Typed() {}

    /** Whether nothing was typed that can be seen. */
    static boolean isBlank(String typed) {
        return typed.codePoints().allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** Without the spaces around it, those among them that do not break a line. */
    static String stripped(String typed) {
        return typed.replaceAll("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$", "");
    }

    /** A text with the ends of lines that it had before a browser sent it. */
    static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** A number such as {@code 1.234,50}, {@code 1234.5} or {@code 1 234,50}. */
    static Optional<BigDecimal> number(String typed) {
        var text = stripped(EURO.matcher(stripped(typed)).replaceAll(""));
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (SPACED.matcher(text).matches()) {
            return Optional.of(
                    new BigDecimal(SPACES.matcher(text).replaceAll("").replace(',', '.')));
        }
        if (DOTTED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    /** The name of a language, where it is read as the same language again; else its tag. */
    static String nameOf(String tag, Language reader) {
        var name = Locale.forLanguageTag(tag).getDisplayLanguage(reader.locale());
        return language(name).equals(tag) ? name : tag;
    }

    /** A number as it is typed in a language: without a mark between thousands. */
    static String shown(BigDecimal number, Language language) {
        var text = number.toPlainString();
        return language == Language.EN ? text : text.replace('.', ',');
    }

    /** A day such as {@code 3/12/2026}, as it is written in JSON; anything else stays. */
    static String day(String typed) {
        var text = stripped(typed);
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(parts.group(4)),
                            Integer.parseInt(parts.group(3)),
                            Integer.parseInt(parts.group(1)))
                    .toString();
        } catch (DateTimeException notADay) {
            return text;
        }
    }

    /** A time such as {@code 9.30}, {@code 9u30} or {@code 14h}, as it is written in JSON; anything else stays. */
    static String time(String typed) {
        var text = stripped(typed);
        var parts = TIME.matcher(text.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return text;
        }
        try {
            var minutes = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            return LocalTime.of(Integer.parseInt(parts.group(1)), minutes).toString();
        } catch (DateTimeException notATime) {
            return text;
        }
    }

    /** A language by its name in any language of the service; anything else stays, a tag among it. */
    static String language(String typed) {
        var text = stripped(typed);
        return LANGUAGES.getOrDefault(folded(text), text);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
