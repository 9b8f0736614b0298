package be.driehoek.assessment;

import static be.driehoek.assessment.ShippedPolicy.THUIS_OP_HET_PLATTELAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.party.Address;
import be.driehoek.party.NisCode;
import be.driehoek.party.PostalCode;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Referral;
import be.driehoek.referral.Tenancy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PL-2 the dwelling lies in a municipality of the region")
class RuralRegionRuleTest {

    @ParameterizedTest(name = "NIS {0}, postal code {1}: {2}")
    @CsvSource({
        "36015,     , SATISFIED",
        "37007,     , SATISFIED",
        "37022,     , SATISFIED",
        "71016,     , VIOLATED",
        "     , 8755, SATISFIED",
        "     , 3600, VIOLATED",
        "36015, 3600, SATISFIED",
        "71016, 8800, VIOLATED",
        "     ,     , UNKNOWN"
    })
    void the_code_of_the_municipality_decides_or_else_the_postal_code(
            @Nullable String nisCode, @Nullable String postalCode, Verdict expected) {
        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-2", at(nisCode, postalCode)))
                .isEqualTo(expected);
    }

    @Test
    void no_tenancy_no_address_and_the_name_of_a_place_alone_are_unknown() {
        var withoutAddress = Referrals.empty().tenancy(Tenancy.builder().build());

        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-2", Referrals.empty().build()))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-2", withoutAddress.build()))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-2", at(null, null))).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "37015, 2024-12-31", "37015, 2025-01-01", "37015, 2025-01-02",
        "37022, 2024-12-31", "37022, 2025-01-01", "37022, 2025-01-02"
    })
    void a_merger_within_the_region_sends_nobody_away(String nisCode, LocalDate on) {
        var policy = THUIS_OP_HET_PLATTELAND.compiled();

        assertThat(policy.assess(at(nisCode, null), on).verdict(THUIS_OP_HET_PLATTELAND.rule("PL-2")))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoever_lives_elsewhere_is_sent_to_the_ocmw_there() {
        var elsewhere = THUIS_OP_HET_PLATTELAND.assess(at("71016", null));

        assertThat(elsewhere.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(elsewhere.redirects())
                .extracting(redirect -> redirect.rule().value())
                .containsExactly("PL-2");
    }

    private static Referral at(@Nullable String nisCode, @Nullable String postalCode) {
        var address = Address.builder()
                .municipality(FreeText.of("Tielt"))
                .nisCode(Optional.ofNullable(nisCode).map(NisCode::new))
                .postalCode(Optional.ofNullable(postalCode).map(PostalCode::new));
        return Referrals.empty()
                .tenancy(Tenancy.builder().address(address.build()).build())
                .build();
    }
}
