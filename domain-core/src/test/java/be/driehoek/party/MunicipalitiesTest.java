package be.driehoek.party;

import static be.driehoek.party.Municipalities.LIMBURG;
import static be.driehoek.party.Municipalities.MIDDEN_WEST_VLAANDEREN;
import static be.driehoek.party.Numbers.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidValueException;
import be.driehoek.json.StrictJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("NIS: municipalities through their mergers")
class MunicipalitiesTest {
    private static final Municipalities SHIPPED = Municipalities.shipped();
    private static final LocalDate MERGERS_OF_2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate MERGERS_OF_2025 = LocalDate.of(2025, 1, 1);
    private static final NisCode DENTERGEM = nis("37002");

    private static NisCode nis(String code) {
        return new NisCode(code);
    }

    private static List<String> codes(List<Municipality> municipalities) {
        return municipalities.stream()
                .map(municipality -> municipality.code().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3700", "370077", " 37007", "37007\n", "3700x", "٣٧٠٠٧", "37.007", "-3700"})
    void a_code_has_five_digits(String value) {
        assertThat(refusal(NisCode::new, value)).isEqualTo("must.nis-code got.text-of-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37007", "01000", "00000", "99999"})
    void a_code_is_a_bare_string_in_json_and_in_words(String value) {
        var code = nis(value);
        assertThat(code).hasToString(value);
        var json = StrictJson.write(code);
        assertThat(new String(json, StandardCharsets.UTF_8)).isEqualTo("\"" + value + "\"");
        assertThat(StrictJson.read(json, NisCode.class)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}: {1} in the region, {2} without Dentergem")
    @CsvSource({
        "2018-12-31, 17, 16",
        "2019-01-01, 17, 16",
        "2024-12-31, 17, 16",
        "2025-01-01, 15, 14",
        "2025-01-02, 15, 14"
    })
    void the_rural_region_has_its_municipalities(LocalDate day, int all, int withoutDentergem) {
        var region = SHIPPED.inRegion(MIDDEN_WEST_VLAANDEREN, day);
        assertThat(region).hasSize(all).contains(SHIPPED.find(DENTERGEM).orElseThrow());
        assertThat(region.stream().filter(municipality -> !municipality.code().equals(DENTERGEM)))
                .hasSize(withoutDentergem);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-12-31, 44",
        "2019-01-01, 42",
        "2019-01-02, 42",
        "2024-12-31, 42",
        "2025-01-01, 38",
        "2025-01-02, 38"
    })
    void limburg_has_its_municipalities(LocalDate day, int count) {
        assertThat(SHIPPED.inRegion(LIMBURG, day))
                .hasSize(count)
                .allSatisfy(
                        municipality -> assertThat(municipality.code().value()).startsWith("7"));
    }

    @Test
    void there_are_sixty_nine_codes_in_two_regions() {
        assertThat(SHIPPED.regions()).containsExactly(LIMBURG, MIDDEN_WEST_VLAANDEREN);
        assertThat(codes(SHIPPED.all())).hasSize(61 + 8).isSorted().doesNotHaveDuplicates();
        assertThatThrownBy(() -> SHIPPED.inRegion("Midden West-Vlaanderen", MERGERS_OF_2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region must be one of");
    }

    /** The mergers of the field notes. */
    @ParameterizedTest(name = "{0} becomes {1} {2} on {3}")
    @CsvSource({
        "37012, 37021, Wingene,           2025-01-01",
        "37018, 37021, Wingene,           2025-01-01",
        "37007, 37022, Tielt,             2025-01-01",
        "37015, 37022, Tielt,             2025-01-01",
        "73006, 73110, Bilzen-Hoeselt,    2025-01-01",
        "73032, 73110, Bilzen-Hoeselt,    2025-01-01",
        "73009, 73111, Tongeren-Borgloon, 2025-01-01",
        "73083, 73111, Tongeren-Borgloon, 2025-01-01",
        "71069, 71071, Tessenderlo-Ham,   2025-01-01",
        "71057, 71071, Tessenderlo-Ham,   2025-01-01",
        "71022, 71072, Hasselt,           2025-01-01",
        "73040, 71072, Hasselt,           2025-01-01",
        "72040, 72042, Oudsbergen,        2019-01-01",
        "71047, 72042, Oudsbergen,        2019-01-01",
        "72025, 72043, Pelt,              2019-01-01",
        "72029, 72043, Pelt,              2019-01-01"
    })
    void a_code_holds_until_the_day_before_the_merger(String before, String after, String name, LocalDate merger) {
        var old = nis(before);
        var young = nis(after);
        var eve = merger.minusDays(1);
        var morrow = merger.plusDays(1);

        assertThat(SHIPPED.validOn(old, eve)).isEqualTo(SHIPPED.find(old)).isPresent();
        assertThat(SHIPPED.validOn(old, merger)).isEmpty();
        assertThat(SHIPPED.validOn(old, morrow)).isEmpty();
        assertThat(SHIPPED.validOn(young, eve)).isEmpty();
        assertThat(SHIPPED.validOn(young, merger)).isEqualTo(SHIPPED.find(young));
        assertThat(SHIPPED.validOn(young, morrow)).map(Municipality::name).hasValue(name);

        assertThat(SHIPPED.successorOn(old, eve)).hasValue(old);
        assertThat(SHIPPED.successorOn(old, merger)).hasValue(young);
        assertThat(SHIPPED.successorOn(old, morrow)).hasValue(young);
        assertThat(SHIPPED.successorOn(young, eve)).isEmpty();
        assertThat(SHIPPED.successorOn(young, merger)).hasValue(young);
    }

    @Test
    void only_these_sixteen_came_to_an_end() {
        assertThat(SHIPPED.all().stream()
                        .filter(municipality -> municipality.validUntil().isPresent()))
                .hasSize(16)
                .allSatisfy(municipality ->
                        assertThat(municipality.validUntil().orElseThrow()).isIn(MERGERS_OF_2019, MERGERS_OF_2025));
    }

    @Test
    void every_successor_is_there_when_its_predecessor_ends_and_lies_in_the_same_region() {
        var ended = SHIPPED.all().stream()
                .filter(municipality -> municipality.validUntil().isPresent())
                .toList();
        assertThat(ended).isNotEmpty().allSatisfy(municipality -> {
            var successor = SHIPPED.validOn(
                            municipality.successor().orElseThrow(),
                            municipality.validUntil().orElseThrow())
                    .orElseThrow();
            assertThat(successor.validFrom()).isEqualTo(municipality.validUntil());
            assertThat(successor.region()).isEqualTo(municipality.region());
            assertThat(successor.postalCodes()).containsAll(municipality.postalCodes());
        });
    }

    @Test
    void every_place_is_reported_under_a_code_that_is_valid_on_the_day() {
        for (var day : List.of(
                MERGERS_OF_2019.minusDays(1),
                MERGERS_OF_2019,
                MERGERS_OF_2025.minusDays(1),
                MERGERS_OF_2025,
                LocalDate.of(2100, 12, 31))) {
            assertThat(SHIPPED.all()).allSatisfy(municipality -> {
                var reported = SHIPPED.successorOn(municipality.code(), day);
                if (municipality.validFrom().filter(day::isBefore).isPresent()) {
                    assertThat(reported).isEmpty();
                } else {
                    assertThat(SHIPPED.validOn(reported.orElseThrow(), day)).isPresent();
                }
            });
        }
    }

    @Test
    void the_same_name_is_not_the_same_municipality() {
        assertThat(SHIPPED.find(nis("37015")).map(Municipality::name)).hasValue("Tielt");
        assertThat(SHIPPED.find(nis("37022")).map(Municipality::name)).hasValue("Tielt");
        assertThat(SHIPPED.find(nis("71022")).map(Municipality::name))
                .isEqualTo(SHIPPED.find(nis("71072")).map(Municipality::name));
    }

    @Test
    void what_the_register_does_not_know_is_empty() {
        var antwerp = nis("11002");
        assertThat(SHIPPED.find(antwerp)).isEmpty();
        assertThat(SHIPPED.validOn(antwerp, MERGERS_OF_2025)).isEmpty();
        assertThat(SHIPPED.successorOn(antwerp, MERGERS_OF_2025)).isEmpty();
        assertThat(SHIPPED.byPostalCode(new PostalCode("2000"), MERGERS_OF_2025))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "8760, 2024-12-31, 37007",
        "8760, 2025-01-01, 37022",
        "8700, 2024-12-31, 37015",
        "8700, 2025-01-01, 37022",
        "8755, 2024-12-31, 37012",
        "8755, 2025-01-01, 37021",
        "8750, 2025-01-01, 37021",
        "8850, 2025-01-01, 37020",
        "8851, 2025-01-01, 37020",
        "8720, 2025-01-01, 37002",
        "8800, 2018-01-01, 36015",
        "8800, 2030-01-01, 36015"
    })
    void a_postal_code_belongs_to_a_municipality_of_the_day(String postalCode, LocalDate day, String code) {
        assertThat(codes(SHIPPED.byPostalCode(new PostalCode(postalCode), day))).containsExactly(code);
    }

    @Test
    void every_municipality_of_the_rural_region_has_a_postal_code_and_shares_none() {
        for (var day : List.of(MERGERS_OF_2025.minusDays(1), MERGERS_OF_2025)) {
            var region = SHIPPED.inRegion(MIDDEN_WEST_VLAANDEREN, day);
            assertThat(region)
                    .allSatisfy(municipality ->
                            assertThat(municipality.postalCodes()).isNotEmpty());
            assertThat(region.stream().flatMap(municipality -> municipality.postalCodes().stream()))
                    .hasSize(18)
                    .doesNotHaveDuplicates();
        }
    }

    private static MunicipalityBuilder village(String code) {
        return Municipality.builder().code(nis(code)).name("V" + code).region("R");
    }

    private static Municipality merged(String code, String until, String successor) {
        return village(code)
                .validUntil(LocalDate.parse(until))
                .successor(nis(successor))
                .build();
    }

    @Test
    void mergers_are_followed_one_after_another() {
        var register = Municipalities.of(List.of(
                village("00003").validFrom(LocalDate.of(2020, 1, 1)).build(),
                Municipality.builder()
                        .from(merged("00002", "2020-01-01", "00003"))
                        .validFrom(LocalDate.of(2010, 1, 1))
                        .build(),
                merged("00001", "2010-01-01", "00002")));
        var first = nis("00001");
        assertThat(Stream.of("2009-12-31", "2010-01-01", "2019-12-31", "2020-01-01", "2020-01-02")
                        .map(day -> register.successorOn(first, LocalDate.parse(day))
                                .orElseThrow()
                                .value()))
                .containsExactly("00001", "00002", "00002", "00003", "00003");
    }

    @Test
    void a_municipality_that_was_divided_has_no_single_code_after_it() {
        var end = LocalDate.of(2020, 1, 1);
        var register =
                Municipalities.of(List.of(village("00001").validUntil(end).build()));
        assertThat(register.successorOn(nis("00001"), end.minusDays(1))).hasValue(nis("00001"));
        assertThat(register.successorOn(nis("00001"), end)).isEmpty();
    }

    @Test
    void a_register_that_does_not_hang_together_is_refused() {
        var a = merged("00001", "2020-01-01", "00002");
        var late = village("00002").validFrom(LocalDate.of(2020, 1, 2)).build();
        var over = village("00002").validUntil(LocalDate.of(2020, 1, 1)).build();
        var itself = merged("00001", "2020-01-01", "00001");
        for (var broken : List.of(
                List.of(a),
                List.of(a, late),
                List.of(a, over),
                List.of(itself),
                List.of(a, merged("00002", "2020-01-01", "00001")))) {
            assertThatThrownBy(() -> Municipalities.of(broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("successor of 0000")
                    .hasMessageContaining("must be there on 2020-01-01");
        }
        var b = village("00002").build();
        assertThatThrownBy(() -> Municipalities.of(List.of(b, b)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("00002 twice");
    }

    @Test
    void the_days_of_a_municipality_follow_each_other() {
        var day = LocalDate.of(2020, 1, 1);
        var untilThatDay = village("00001").validFrom(day).validUntil(day);
        var refusal = catchThrowableOfType(InvalidValueException.class, untilThatDay::build);
        assertThat(refusal.error().pointer()).isEqualTo("/validUntil");
        assertThat(refusal.error().must().code()).isEqualTo("must.date-after");
        assertThat(village("00001")
                        .validFrom(day)
                        .validUntil(day.plusDays(1))
                        .build()
                        .isValidOn(day))
                .isTrue();

        var lasting = village("00001").successor(nis("00002"));
        assertThat(catchThrowableOfType(InvalidValueException.class, lasting::build)
                        .error()
                        .must()
                        .code())
                .isEqualTo("must.present");
    }

    @Test
    void a_register_keeps_what_it_was_given() {
        var given = new ArrayList<>(List.of(village("00001").build()));
        var register = Municipalities.of(given);
        given.add(village("00002").build());
        assertThat(codes(register.all())).containsExactly("00001");
    }
}
