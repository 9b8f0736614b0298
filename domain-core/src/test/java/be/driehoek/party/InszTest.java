package be.driehoek.party;

import static be.driehoek.party.Numbers.insz;
import static be.driehoek.party.Numbers.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("INSZ: the number of a person in the national register, and the bis number")
class InszTest {
    private static final int SEEDS = 500;
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** The oracles of the field notes. */
    @ParameterizedTest(name = "{0}: {1}, {2}, bis {3}, {4}")
    @CsvSource({
        "93051822361, 1993, 1993-05-18, false, MALE",
        "93051822390, 2093, 2093-05-18, false, MALE",
        "85073003328, 1985, 1985-07-30, false, MALE",
        "17073003384, 2017, 2017-07-30, false, MALE",
        "98472899765, 1998, 1998-07-28, true,  MALE",
        "01490700185, 2001, 2001-09-07, true,  MALE",
        "00012556777, 2000, 2000-01-25, false, MALE",
        "00000100166,     ,           , false, MALE",
        "00000100195,     ,           , false, MALE",
        "00000000128, 2000,           , false, MALE",
        "00010000135, 2000,           , false, MALE"
    })
    void the_oracles_are_read(String number, Integer year, LocalDate born, boolean bis, Sex sex) {
        var insz = new Insz(number);
        assertThat(insz.value()).isEqualTo(number);
        assertThat(insz.birthYear()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
        assertThat(insz.birthDate()).isEqualTo(Optional.ofNullable(born));
        assertThat(insz.isBis()).isEqualTo(bis);
        assertThat(insz.sex()).hasValue(sex);
    }

    @Test
    void the_written_form_is_read_and_the_digits_are_kept() {
        var written = new Insz("85.07.30-033.28");
        assertThat(written).isEqualTo(new Insz("85073003328")).hasSameHashCodeAs(new Insz("85073003328"));
        assertThat(written.value()).isEqualTo("85073003328");
        assertThat(written.formatted()).isEqualTo("85.07.30-033.28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "8507300332",
                "085073003328",
                "850730033281",
                " 85073003328",
                "85073003328\n",
                "85.07.30-03328",
                "85.07.30 033.28",
                "85.07.30.033.28",
                "85-07-30-033-28",
                "850730-033-28",
                "85073003-328",
                "8507300332x",
                "+5073003328",
                "-5073003328",
                "85.O7.3O-O33.28",
                "٨٥٠٧٣٠٠٣٣٢٨"
            })
    void another_shape_is_refused(String value) {
        assertThat(refusal(Insz::new, value)).isEqualTo("must.insz got.text-of-length");
    }

    @Test
    void what_came_is_told_by_its_length_as_it_came() {
        var refusal = catchThrowableOfType(InvalidValueException.class, () -> new Insz("85.07.30-033.29"));
        assertThat(refusal.error().got().arguments()).containsOnly(Map.entry("length", "15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "85073003327", "85073003300", "85073003398", "85073003399", "00000000000"})
    void a_wrong_check_number_is_refused(String value) {
        assertThat(refusal(Insz::new, value)).isEqualTo("must.insz-checksum got.text-of-length");
    }

    /** The check number is right for both centuries, so that the date alone decides. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "19, 850000001, true",
        "19, 850001001, true",
        "19, 850031001, true",
        "19, 850032001, false",
        "19, 850099001, false",
        "19, 850100001, true",
        "19, 850131001, true",
        "19, 850132001, false",
        "19, 850228001, true",
        "19, 850229001, false",
        "19, 850231001, false",
        "19, 840229001, true",
        "19, 000229001, false",
        "20, 000229001, true",
        "19, 850430001, true",
        "19, 850431001, false",
        "19, 850730001, true",
        "19, 850731001, true",
        "19, 850732001, false",
        "19, 850735001, false",
        "19, 851231001, true",
        "19, 851300001, false",
        "19, 851330001, false",
        "19, 851901001, false",
        "19, 852000001, true",
        "19, 852001001, true",
        "19, 852101001, true",
        "19, 852231001, false",
        "19, 853231001, true",
        "19, 853232001, false",
        "19, 853301001, false",
        "19, 853901001, false",
        "19, 854000001, true",
        "19, 854101001, true",
        "19, 854735001, false",
        "19, 855231001, true",
        "19, 855301001, false",
        "19, 855901001, false",
        "19, 856000001, false",
        "19, 856101001, false",
        "19, 857231001, false",
        "19, 859901001, false"
    })
    void month_and_day_are_ones_that_can_be(int century, String nine, boolean possible) {
        var number = insz(century, nine);
        if (possible) {
            assertThat(new Insz(number).value()).isEqualTo(number);
        } else {
            assertThat(refusal(Insz::new, number)).isEqualTo("must.insz-date got.text-of-length");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"85133000105", "85073500107"})
    void a_thirteenth_month_and_a_thirty_fifth_day_are_refused_whatever_the_check_number(String value) {
        assertThat(refusal(Insz::new, value)).isEqualTo("must.insz-date got.text-of-length");
    }

    @ParameterizedTest(name = "serial {0}: {1}")
    @CsvSource({"000, false", "001, true", "002, true", "997, true", "998, true", "999, false"})
    void serial_numbers_run_from_1_to_998(String serial, boolean possible) {
        var number = insz(19, "850730" + serial);
        if (possible) {
            assertThat(new Insz(number).value()).isEqualTo(number);
        } else {
            assertThat(refusal(Insz::new, number)).isEqualTo("must.insz-serial got.text-of-length");
        }
    }

    @ParameterizedTest(name = "month raised by {0}, serial {1}: bis {2}, {3}")
    @CsvSource({
        "0,  997, false, MALE",
        "0,  998, false, FEMALE",
        "20, 997, true,",
        "20, 998, true,",
        "40, 997, true,  MALE",
        "40, 998, true,  FEMALE"
    })
    void the_month_tells_what_is_known(int raised, int serial, boolean bis, Sex sex) {
        for (int month = 1; month <= 12; month++) {
            var born = LocalDate.of(1985, month, 28);
            var number = new Insz(insz(born, raised, serial));
            assertThat(number.isBis()).isEqualTo(bis);
            assertThat(number.sex()).isEqualTo(Optional.ofNullable(sex));
            assertThat(number.birthDate()).hasValue(born);
        }
    }

    @ParameterizedTest(name = "{0}: bis {1}, {2}")
    @CsvSource({"850000001, false, MALE", "852000001, true,", "854000001, true,  MALE", "854000002, true,  FEMALE"})
    void a_month_that_is_unknown_tells_the_rest_all_the_same(String nine, boolean bis, Sex sex) {
        var number = new Insz(insz(19, nine));
        assertThat(number.isBis()).isEqualTo(bis);
        assertThat(number.sex()).isEqualTo(Optional.ofNullable(sex));
        assertThat(number.birthDate()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "000001001,     ", "002001001,     ", "004001001,     ",
        "000000001, 1900", "000002001, 1900", "000101001, 1900",
        "010001001, 1901", "002000001, 1900", "004101001, 1900"
    })
    void one_date_alone_stands_for_a_birth_of_which_nothing_is_known(String nine, Integer year) {
        assertThat(new Insz(insz(19, nine)).birthYear())
                .isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    }

    @Test
    void a_day_is_no_day_where_the_month_is_unknown() {
        assertThat(new Insz(insz(19, "850003001")).birthDate()).isEmpty();
        assertThat(new Insz(insz(19, "850003001")).birthYear()).hasValue(1985);
        assertThat(new Insz(insz(19, "850700001")).birthDate()).isEmpty();
        assertThat(new Insz(insz(19, "854700001")).birthDate()).isEmpty();
    }

    @Test
    void every_day_of_two_centuries_can_be_a_birthday() {
        var days = LocalDate.of(1900, 1, 1).datesUntil(LAST_DAY.plusDays(1)).toList();
        assertThat(days).hasSize(73_049).allSatisfy(day -> {
            var number = new Insz(insz(day, 0, 1));
            assertThat(number.birthDate()).hasValue(day);
            assertThat(number.birthYear()).hasValue(day.getYear());
        });
    }

    @Test
    void no_number_is_right_for_both_centuries() {
        // The nine digits do not matter but by their rest.
        for (int rest = 0; rest < 97; rest++) {
            assertThat(insz(19, "%09d".formatted(rest))).isNotEqualTo(insz(20, "%09d".formatted(rest)));
        }
    }

    @Test
    void every_number_reads_as_itself() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var number = Numbers.anyInsz(random);
            var insz = new Insz(number);
            assertThat(insz.value()).as("seed %d", seed).isEqualTo(number);
            assertThat(insz.formatted()).as("seed %d", seed).matches("\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d");
            assertThat(new Insz(insz.formatted())).as("seed %d", seed).isEqualTo(insz);
            var json = StrictJson.write(insz);
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo("\"" + number + "\"");
            assertThat(StrictJson.read(json, Insz.class)).as("seed %d", seed).isEqualTo(insz);
        }
    }

    /** 6 at the place of 10 million, less the 2 that is put before: the rest by 97 is the same. */
    @Test
    void every_wrong_digit_is_caught_but_a_six_in_the_year_that_moves_the_birth_by_94_years() {
        int missed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var number = Numbers.anyInsz(new SplittableRandom(seed));
            int born = new Insz(number).birthYear().orElseThrow();
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit == number.charAt(place)) {
                        continue;
                    }
                    var wrong = number.substring(0, place) + digit + number.substring(place + 1);
                    int change = number.charAt(place) - digit;
                    if (place == 1 && change == (born < 2000 ? 6 : -6)) {
                        missed++;
                        assertThat(readYear(wrong))
                                .as("seed %d, place %d, digit %s", seed, place, digit)
                                .isIn(Optional.empty(), Optional.of(born + (born < 2000 ? 94 : -94)));
                    } else {
                        assertThat(refusal(Insz::new, wrong))
                                .as("seed %d, place %d, digit %s", seed, place, digit)
                                .isEqualTo("must.insz-checksum got.text-of-length");
                    }
                }
            }
        }
        assertThat(missed).isPositive();
    }

    /** Empty where the date does not exist in the other century: 29 February. */
    private static Optional<Integer> readYear(String number) {
        try {
            return Optional.of(new Insz(number).birthYear().orElseThrow());
        } catch (InvalidValueException refused) {
            assertThat(refused.error().must().code()).isEqualTo("must.insz-date");
            return Optional.empty();
        }
    }

    @Test
    void two_neighbouring_digits_that_change_places_are_caught_within_a_century() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var number = Numbers.anyInsz(new SplittableRandom(seed));
            int century = new Insz(number).birthYear().orElseThrow() / 100;
            for (int place = 0; place < 8; place++) {
                if (number.charAt(place) != number.charAt(place + 1)) {
                    var nine = new StringBuilder(number.substring(0, 9));
                    nine.setCharAt(place, number.charAt(place + 1));
                    nine.setCharAt(place + 1, number.charAt(place));
                    assertThat(insz(century, nine.toString()).substring(9))
                            .as("seed %d, place %d", seed, place)
                            .isNotEqualTo(number.substring(9));
                }
            }
        }
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2026-03-02, 2026-03-01, false",
        "2026-03-02, 2026-03-02, true",
        "2026-03-02, 2026-03-03, true",
        "2026-03-02, 1999-03-03, false",
        "1926-03-02, 1926-03-01, false",
        "1926-03-02, 1926-03-02, true"
    })
    void nobody_is_born_after_the_day(LocalDate born, LocalDate on, boolean possible) {
        for (int raised : List.of(0, 20, 40)) {
            assertThat(new Insz(insz(born, raised, 1)).isPossibleOn(on)).isEqualTo(possible);
        }
    }

    @ParameterizedTest(name = "{0} {1}, on {2}: {3}")
    @CsvSource({
        "20, 260000001, 2025-12-31, false",
        "20, 260000001, 2026-01-01, true",
        "20, 261100001, 2025-12-31, false",
        "20, 261100001, 2026-01-01, true",
        "20, 260003001, 2026-01-01, true",
        "20, 000001001, 1999-12-31, false",
        "20, 000001001, 2000-01-01, true",
        "19, 000001001, 1900-01-01, true"
    })
    void where_month_or_day_are_unknown_the_year_counts(int century, String nine, LocalDate on, boolean possible) {
        assertThat(new Insz(insz(century, nine)).isPossibleOn(on)).isEqualTo(possible);
    }

    @Test
    void what_is_possible_stays_possible() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var number = new Insz(Numbers.anyInsz(random));
            var day = Numbers.anyDay(random, 1900, 2100);
            assertThat(number.isPossibleOn(LAST_DAY)).as("seed %d", seed).isTrue();
            assertThat(number.isPossibleOn(day))
                    .as("seed %d", seed)
                    .isEqualTo(!number.birthDate().orElseThrow().isAfter(day));
        }
    }

    @Test
    void a_number_is_made_for_a_day_on_which_the_person_is_born() {
        var born = LocalDate.of(2093, 5, 18);
        assertThat(Insz.of("93.05.18-223.90", born)).isEqualTo(new Insz("93051822390"));
        assertThat(Insz.of("93051822390", born.plusDays(1)).birthDate()).hasValue(born);
        assertThat(refusal(number -> Insz.of(number, born.minusDays(1)), "93051822390"))
                .isEqualTo("must.born-by got.born-later");
        assertThat(refusal(number -> Insz.of(number, born), "93051822391"))
                .isEqualTo("must.insz-checksum got.text-of-length");
    }

    @Test
    void it_does_not_show_itself() {
        assertThat(new Insz("85073003328")).hasToString("<redacted>");
    }

    @Test
    void a_leap_day_is_a_birthday_in_a_leap_year_only() {
        var wrong = new ArrayList<Integer>();
        for (int year = 1900; year < 2100; year++) {
            var number = insz(year / 100, "%02d0229001".formatted(year % 100));
            boolean taken;
            try {
                taken = new Insz(number).birthDate().isPresent();
            } catch (InvalidValueException refused) {
                taken = false;
            }
            if (taken != Year.isLeap(year)) {
                wrong.add(year);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
