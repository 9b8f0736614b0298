package be.driehoek.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.guidance.Cases;
import be.driehoek.guidance.command.Command;
import be.driehoek.input.InvalidInputException;
import be.driehoek.referral.Referral;
import be.driehoek.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads JSON, and tells how it was refused. */
final class Reading {
    private static final Pattern CLASS_OR_PACKAGE = Pattern.compile(
            "be\\.driehoek|java\\.|jackson|Exception|Optional|LocalDate|BigDecimal|FreeText|HoldVisit|Builder|\\$|`");

    private Reading() {}

    static Referral referral(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Referral.class);
    }

    static Command command(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Command.class);
    }

    /** A referral with its day of receipt and some fields more, written with single quotes. */
    static String referralWith(String fields) {
        return ("{'receivedOn':'2026-11-20'," + fields + "}").replace('\'', '"');
    }

    /** How a referral with these fields is refused. */
    static String refusalOf(String fields) {
        return refusal(referralWith(fields), Referral.class);
    }

    /** How a command is refused that is written with single quotes. */
    static String refusalOfCommand(String json) {
        return refusal(json.replace('\'', '"'), Command.class);
    }

    /** The one error, as {@code "/pointer must.code got.code"}; it names no class, and can be said and sent. */
    static String refusal(String json, Class<?> type) {
        return refusal(json.getBytes(StandardCharsets.UTF_8), type);
    }

    static String refusal(byte[] json, Class<?> type) {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> StrictJson.read(json, type));
        assertThat(refusal).as("refusal of %s", shown(json)).isNotNull();
        assertThat(refusal.errors()).as("errors of %s", shown(json)).hasSize(1);
        var error = refusal.errors().getFirst();
        Cases.assertCanBeSaid(error.must());
        Cases.assertCanBeSaid(error.got());
        assertThat(List.of(Language.values()))
                .allSatisfy(language -> assertThat(error.sentence(language)).doesNotContainPattern(CLASS_OR_PACKAGE));
        assertThat(refusal.getMessage()).doesNotContainPattern(CLASS_OR_PACKAGE);
        // An error travels as JSON.
        assertThat(StrictJson.write(List.of(error.pointer(), error.must(), error.got())))
                .isNotEmpty();
        return (error.pointer() + " " + error.must().code() + " " + error.got().code()).strip();
    }

    private static String shown(byte[] json) {
        var text = new String(json, StandardCharsets.UTF_8);
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
