package be.driehoek.assessment;

import static be.driehoek.assessment.ShippedPolicy.THUIS_OP_HET_PLATTELAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.Tenancy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PL-1 the dwelling is rented, from whichever landlord")
class RuralTenantRuleTest {

    @ParameterizedTest(name = "sector {0}: {1}")
    @CsvSource({
        "PRIVATE,        SATISFIED",
        "SOCIAL,         SATISFIED",
        "OWNER_OCCUPIED, VIOLATED",
        "NONE,           VIOLATED",
        "UNKNOWN,        UNKNOWN"
    })
    void a_tenant_of_any_landlord_will_do(String sector, Verdict expected) {
        var situation = Situation.nothingKnown().with("tenancySector", sector);

        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-1", situation)).isEqualTo(expected);
    }

    @Test
    void a_tenancy_without_a_sector_and_no_tenancy_are_unknown() {
        var withoutSector = Referrals.empty().tenancy(Tenancy.builder().build());

        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-1", withoutSector.build()))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-1", Referrals.empty().build()))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest(name = "sector {0}: {1}")
    @CsvSource({"PRIVATE, 0", "SOCIAL, 0", "OWNER_OCCUPIED, 1", "NONE, 1", "UNKNOWN, 0"})
    void whoever_is_no_tenant_is_sent_to_one_place(String sector, int places) {
        var situation = Situation.nothingKnown().with("tenancySector", sector);

        assertThat(THUIS_OP_HET_PLATTELAND.assess(situation).redirects()).hasSize(places);
    }
}
