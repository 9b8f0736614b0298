package be.driehoek.service.cases;

import be.driehoek.guidance.CaseId;
import be.driehoek.input.FreeText;
import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictDates;
import be.driehoek.party.Insz;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to understand what somebody typed who looks for a case. */
final class SoughtText {
    private static final Pattern AS_WRITTEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private SoughtText() {}

    static Sought read(FreeText typed) {
        return Stream.<Function<String, Optional<Sought>>>of(SoughtText::id, SoughtText::number, SoughtText::birth)
                .flatMap(reading -> reading.apply(typed.value().strip()).stream())
                .findFirst()
                .orElse(new Sought.ByName(typed));
    }

    private static Optional<Sought> id(String text) {
        try {
            var id = UUID.fromString(text);
            // Java also reads shortened forms.
            return Optional.of(id)
                    .filter(read -> read.toString().equalsIgnoreCase(text))
                    .map(read -> new Sought.ById(new CaseId(read)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<Sought> number(String text) {
        return ifValid(() -> new Sought.ByNumber(new Insz(text)));
    }

    private static Optional<Sought> birth(String text) {
        var written = AS_WRITTEN.matcher(text);
        var day = written.matches()
                ? written.group(3) + "-" + twoDigits(written.group(2)) + "-" + twoDigits(written.group(1))
                : text;
        return ifValid(() -> new Sought.ByBirth(StrictDates.parse(day)));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<Sought> ifValid(Supplier<Sought> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidValueException other) {
            return Optional.empty();
        }
    }
}
