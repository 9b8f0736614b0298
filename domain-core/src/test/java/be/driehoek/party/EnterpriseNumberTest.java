package be.driehoek.party;

import static be.driehoek.party.Numbers.checkNumber;
import static be.driehoek.party.Numbers.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("KBO: the number of an enterprise")
class EnterpriseNumberTest {
    private static final int SEEDS = 500;

    /** The oracle of the field notes, in every form that is taken. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0566.988.259",
                "0566988259",
                "BE 0566.988.259",
                "BE0566.988.259",
                "BE0566988259",
                "BE 0566988259",
                "566988259",
                "566.988.259",
                "BE 566.988.259",
                "BE566988259"
            })
    void every_written_form_is_the_same_number(String written) {
        var number = new EnterpriseNumber(written);
        assertThat(number).isEqualTo(new EnterpriseNumber("0566988259"));
        assertThat(number.value()).isEqualTo("0566988259");
        assertThat(number.formatted()).isEqualTo("0566.988.259");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BE",
                "BE ",
                "56698825",
                "66988259",
                "05669882590",
                "0566-988-259",
                "0566 988 259",
                "0566.988259",
                "0.566.988.259",
                "05.66.98.82.59",
                " 0566988259",
                "0566988259 ",
                "0566988259\n",
                "be 0566.988.259",
                "NL 0566.988.259",
                "BE  0566988259",
                "BE-0566988259",
                "O566988259",
                "٠٥٦٦٩٨٨٢٥٩"
            })
    void another_shape_is_refused(String value) {
        assertThat(refusal(EnterpriseNumber::new, value)).isEqualTo("must.enterprise-number got.text-of-length");
    }

    @ParameterizedTest(name = "{0}... {1}")
    @CsvSource({
        "0, ",
        "1, ",
        "2, must.enterprise-not-establishment",
        "3, must.enterprise-not-establishment",
        "7, must.enterprise-not-establishment",
        "8, must.enterprise-not-establishment",
        "9, must.enterprise-number"
    })
    void the_first_digit_tells_what_it_is_the_number_of(String first, String refusal) {
        var eight = first + "1234567";
        var number = eight + checkNumber(eight);
        if (refusal == null) {
            assertThat(new EnterpriseNumber(number).value()).isEqualTo(number);
        } else {
            assertThat(refusal(EnterpriseNumber::new, number)).isEqualTo(refusal + " got.text-of-length");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.012.345.678", "BE 2.012.345.678", "8.999.999.999", "2012345678", "2012.345.678"})
    void an_establishment_unit_is_called_so_in_every_form(String written) {
        assertThat(refusal(EnterpriseNumber::new, written))
                .isEqualTo("must.enterprise-not-establishment got.text-of-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0566.988.258", "0566988260", "566988250", "0566988200", "0566988298", "0000000000"})
    void a_wrong_check_number_is_refused(String value) {
        assertThat(refusal(EnterpriseNumber::new, value)).isEqualTo("must.enterprise-checksum got.text-of-length");
    }

    @ParameterizedTest(name = "{0} has check number {1}")
    @CsvSource({"05669882, 59", "00000097, 97", "00000096, 01", "00000001, 96"})
    void check_numbers_run_from_1_to_97(String eight, String check) {
        assertThat(new EnterpriseNumber(eight + check).value()).isEqualTo(eight + check);
    }

    @Test
    void every_number_reads_as_itself() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var number = Numbers.anyEnterprise(new SplittableRandom(seed));
            var enterprise = new EnterpriseNumber(number);
            assertThat(enterprise.value()).as("seed %d", seed).isEqualTo(number);
            assertThat(enterprise.formatted()).as("seed %d", seed).matches("[01]\\d{3}\\.\\d{3}\\.\\d{3}");
            assertThat(new EnterpriseNumber(enterprise.formatted()))
                    .as("seed %d", seed)
                    .isEqualTo(enterprise);
            if (number.startsWith("0")) {
                assertThat(new EnterpriseNumber(number.substring(1)))
                        .as("seed %d", seed)
                        .isEqualTo(enterprise);
            }
            var json = StrictJson.write(enterprise);
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo("\"" + number + "\"");
            assertThat(StrictJson.read(json, EnterpriseNumber.class))
                    .as("seed %d", seed)
                    .isEqualTo(enterprise);
        }
    }

    @Test
    void every_wrong_digit_is_caught() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var number = Numbers.anyEnterprise(new SplittableRandom(seed));
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != number.charAt(place)) {
                        var wrong = number.substring(0, place) + digit + number.substring(place + 1);
                        assertThat(refusal(EnterpriseNumber::new, wrong))
                                .as("seed %d, place %d, digit %s", seed, place, digit)
                                .isEqualTo(refusalByFirst(wrong.charAt(0)) + " got.text-of-length");
                    }
                }
            }
        }
    }

    private static String refusalByFirst(char first) {
        return switch (first) {
            case '0', '1' -> "must.enterprise-checksum";
            case '9' -> "must.enterprise-number";
            default -> "must.enterprise-not-establishment";
        };
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(new EnterpriseNumber("0566.988.259")).hasToString("<redacted>");
    }
}
