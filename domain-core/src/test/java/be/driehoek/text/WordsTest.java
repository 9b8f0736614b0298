package be.driehoek.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Isolated("It changes the language of the platform.")
@DisplayName("Days, times and numbers in the form of each language")
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "NL, 2026-03-01, 1 maart 2026",
        "NL, 2026-12-31, 31 december 2026",
        "FR, 2026-03-01, 1er mars 2026",
        "FR, 2026-03-02, 2 mars 2026",
        "FR, 2026-08-31, 31 août 2026",
        "DE, 2026-03-01, 1. März 2026",
        "DE, 2026-12-31, 31. Dezember 2026",
        "EN, 2026-03-01, 1 March 2026",
        "EN, 2026-12-31, 31 December 2026"
    })
    void a_day(Language language, LocalDate day, String said) {
        assertThat(new Words(language).day(day)).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void every_month_has_a_name_of_its_own(Language language) {
        assertThat(Arrays.stream(Month.values()).map(month -> new Words(language).day(LocalDate.of(2026, month, 2))))
                .doesNotHaveDuplicates()
                .allMatch(said -> said.matches("2\\.? \\p{L}+ 2026"));
    }

    @ParameterizedTest
    @CsvSource({"NL, 9.05 uur", "FR, 9 h 05", "DE, 9:05 Uhr", "EN, 9:05"})
    void a_time(Language language, String said) {
        assertThat(new Words(language).time(LocalTime.of(9, 5))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, 1950, '€ 1950,00'",
        "NL, 0.5, '€ 0,50'",
        "FR, 1950.5, '1950,50 €'",
        "DE, 1950.05, '1950,05 Euro'",
        "EN, 1950.05, '€1950.05'"
    })
    void a_sum(Language language, BigDecimal amount, String said) {
        assertThat(new Words(language).amount(amount)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"62.449, '62,4'", "62.45, '62,5'", "50, '50,0'", "-0.04, '0,0'", "-1.25, '-1,3'"})
    void a_number_is_rounded(BigDecimal number, String said) {
        assertThat(new Words(Language.NL).number(number, 1)).isEqualTo(said);
    }

    @Test
    void a_time_that_goes_on_has_no_end() {
        var wording = new Words(Language.EN);
        var from = LocalDate.of(2026, 3, 1);
        assertThat(wording.period(from, Optional.empty())).isEqualTo("since 1 March 2026");
        assertThat(wording.period(from, Optional.of(from.plusDays(1))))
                .isEqualTo("from 1 March 2026 until 2 March 2026");
    }

    @Test
    void the_days_of_a_message_are_said_and_the_rest_stays() {
        var message = Message.of("finding.term-extended")
                .with("end", LocalDate.of(2026, 8, 1))
                .with("until", "later");
        assertThat(new Words(Language.EN).withDays(message))
                .isEqualTo("The term was extended from 1 August 2026 to later.");
    }

    @Test
    void nothing_of_it_depends_on_the_locale_of_the_machine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            a_day(Language.NL, LocalDate.of(2026, 3, 1), "1 maart 2026");
            a_time(Language.DE, "9:05 Uhr");
            a_sum(Language.EN, new BigDecimal("1950.05"), "€1950.05");
        } finally {
            Locale.setDefault(before);
        }
    }
}
