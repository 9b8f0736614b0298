package be.driehoek.service.forms;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.text.Language;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What people type is read as they mean it")
class TypedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,50|1234.50", "1234.5|1234.5", "1234,5|1234.5", "1 234,50|1234.50", "1.234|1234",
                        "1,234.50|1234.50",
                "€ 12|12", "12 €|12", "-2|-2", " 7 |7", "0|0", "1,5|1.5"
            })
    void numbers(String typed, BigDecimal number) {
        assertThat(Typed.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "twaalf", "1.2.3", "1,2,3", "12x", "1e9", "--1", "+1", "1.234.5"})
    void what_is_no_number(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3/12/2026,2026-12-03",
        "03-12-2026,2026-12-03",
        "3.12.2026,2026-12-03",
        "2026-12-03,2026-12-03",
        "31/02/2026,31/02/2026",
        "3/12-2026,3/12-2026",
        "morgen,morgen"
    })
    void days(String typed, String day) {
        assertThat(Typed.day(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "9.30,09:30", "9u30,09:30", "14h,14:00", "09:05:00,09:05", "25:00,25:00", "9,9"})
    void times(String typed, String time) {
        assertThat(Typed.time(typed)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"Arabisch,ar", "arabe,ar", "Türkisch,tr", "Ukrainian,uk", "nl,nl", "fr-BE,fr-BE"})
    void languages(String typed, String tag) {
        assertThat(Typed.language(typed)).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NL|1234,50", "FR|1234,50", "DE|1234,50", "EN|1234.50"})
    void a_number_is_filled_in_as_people_write_it(Language language, String shown) {
        assertThat(Typed.shown(new BigDecimal("1234.50"), language)).isEqualTo(shown);
    }
}
