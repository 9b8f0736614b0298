package be.driehoek.fact;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.Municipalities;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("PL-2: whether a dwelling lies in a region on a day")
class DwellingInRegionTest {
    private static final LocalDate MERGERS = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Region MIDDEN_WEST_VLAANDEREN = PolicyRegister.shipped()
            .inForce(PolicyRegister.THUIS_OP_HET_PLATTELAND, TODAY)
            .flatMap(Policy::region)
            .orElseThrow();

    private static final LocalDate CHANGE = LocalDate.of(2030, 7, 1);
    private static final Region CHANGING = new Region(
            "R",
            List.of(
                    member("10001", "1001", null, null, null),
                    member("10002", "1002", CHANGE, null, null),
                    member("10003", "1003", null, CHANGE, null),
                    member("10004", "1004", null, CHANGE, "10001"),
                    member("10005", "1005", null, CHANGE.minusYears(1), "10006"),
                    member("10006", "1005", CHANGE.minusYears(1), CHANGE, "10007"),
                    member("10007", "1005", CHANGE, null, null)));

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"37007", "37015", "37022", "37012", "37018", "37021", "36015", "37002"})
    void a_code_from_before_or_after_the_mergers_counts_on_every_day(String code) {
        assertThat(Stream.of(MERGERS.minusDays(1), MERGERS, MERGERS.plusDays(1), TODAY)
                        .map(day -> read(MIDDEN_WEST_VLAANDEREN, code, null, day)))
                .containsOnly("YES");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"8700", "8760", "8750", "8755", "8800", "8850", "8851", "8720"})
    void a_postal_code_of_the_region_counts_before_and_after_the_mergers(String postalCode) {
        assertThat(Stream.of(MERGERS.minusDays(1), MERGERS, MERGERS.plusDays(1), TODAY)
                        .map(day -> read(MIDDEN_WEST_VLAANDEREN, null, postalCode, day)))
                .containsOnly("YES");
    }

    @Test
    void every_shipped_municipality_lies_in_its_own_region_alone() {
        assertThat(Municipalities.shipped().all())
                .isNotEmpty()
                .allSatisfy(municipality -> assertThat(Stream.of(MERGERS.minusDays(1), MERGERS, MERGERS.plusDays(1))
                                .map(day -> read(
                                        MIDDEN_WEST_VLAANDEREN,
                                        municipality.code().value(),
                                        null,
                                        day)))
                        .containsOnly(municipality.region().equals("Midden-West-Vlaanderen") ? "YES" : "NO"));
    }

    @ParameterizedTest(name = "NIS {0}, postal code {1}")
    @CsvSource({"11002,", "99999,", "00000,", ", 9999", ", 3600", ", 1000", ", 8820"})
    void a_code_that_the_region_does_not_know_lies_outside(@Nullable String code, @Nullable String postalCode) {
        assertThat(Stream.of(MERGERS.minusDays(1), MERGERS, MERGERS.plusDays(1))
                        .map(day -> read(MIDDEN_WEST_VLAANDEREN, code, postalCode, day)))
                .containsOnly("NO");
    }

    @ParameterizedTest(name = "NIS {0}, postal code {1}: {2}")
    @CsvSource({"36015, 3600, YES", "36015, 8800, YES", "71016, 8800, NO", "71016, 3600, NO"})
    void the_nis_code_decides_where_both_are_told(String code, String postalCode, String expected) {
        assertThat(read(MIDDEN_WEST_VLAANDEREN, code, postalCode, TODAY)).isEqualTo(expected);
    }

    @Test
    void the_name_of_a_place_alone_says_nothing() {
        assertThat(read(MIDDEN_WEST_VLAANDEREN, null, null, TODAY)).isEqualTo("UNKNOWN");
    }

    @Test
    void without_an_address_or_a_tenancy_it_is_unknown() {
        var withoutAddress = Optional.of(Tenancy.builder().build());

        assertThat(read(Optional.of(MIDDEN_WEST_VLAANDEREN), Optional.empty(), TODAY))
                .isEqualTo("UNKNOWN");
        assertThat(read(Optional.of(MIDDEN_WEST_VLAANDEREN), withoutAddress, TODAY))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void without_a_region_it_is_unknown_wherever_the_dwelling_lies() {
        assertThat(read(Optional.empty(), tenancy("36015", "8800"), TODAY)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest(name = "NIS {0} or postal code {1}: {2} the day before, {3} since")
    @CsvSource({"10001, 1001, YES, YES", "10002, 1002, NO,  YES", "10003, 1003, YES, NO", "10008, 1008, NO,  NO"})
    void a_region_can_grow_and_shrink_on_a_day(String code, String postalCode, String before, String since) {
        assertThat(days(code, null)).containsExactly(before, since, since);
        assertThat(days(null, postalCode)).containsExactly(before, since, since);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"10004", "10005", "10006", "10007"})
    void a_place_stays_in_the_region_through_as_many_mergers_as_there_are(String code) {
        assertThat(Stream.of(CHANGE.minusYears(2), CHANGE.minusYears(1), CHANGE.minusDays(1), CHANGE)
                        .map(day -> read(CHANGING, code, null, day)))
                .containsOnly("YES");
    }

    /** Its postal code is not listed with the successor, which takes it over with the dwellings but not in the file. */
    @Test
    void a_postal_code_counts_as_long_as_a_municipality_lists_it() {
        assertThat(days(null, "1004")).containsExactly("YES", "NO", "NO");
        assertThat(days(null, "1005")).containsExactly("YES", "YES", "YES");
    }

    private static List<String> days(@Nullable String code, @Nullable String postalCode) {
        return Stream.of(CHANGE.minusDays(1), CHANGE, CHANGE.plusDays(1))
                .map(day -> read(CHANGING, code, postalCode, day))
                .toList();
    }

    private static String read(Region region, @Nullable String code, @Nullable String postalCode, LocalDate on) {
        return read(Optional.of(region), tenancy(code, postalCode), on);
    }

    private static Optional<Tenancy> tenancy(@Nullable String code, @Nullable String postalCode) {
        var address = Address.builder()
                .municipality(FreeText.of("Tielt"))
                .nisCode(Optional.ofNullable(code).map(NisCode::new))
                .postalCode(Optional.ofNullable(postalCode).map(PostalCode::new))
                .build();
        return Optional.of(Tenancy.builder().address(address).build());
    }

    private static String read(Optional<Region> region, Optional<Tenancy> tenancy, LocalDate on) {
        var space = new FactSpace(List.of(ReferralFact.DWELLING_IN_REGION), region);
        var referral = Referral.builder()
                .receivedOn(LocalDate.of(2026, 11, 20))
                .tenancy(tenancy)
                .build();
        return space.value(space.of(referral, on), "dwellingInRegion");
    }

    private static Region.Member member(
            String code,
            String postalCode,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String successor) {
        return new Region.Member(
                new NisCode(code),
                "M" + code,
                List.of(new PostalCode(postalCode)),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(successor).map(NisCode::new));
    }
}
