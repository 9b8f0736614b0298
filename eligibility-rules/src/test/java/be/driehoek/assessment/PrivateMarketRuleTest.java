package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.Tenancy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EL-1 the dwelling is rented on the private market")
class PrivateMarketRuleTest {

    @ParameterizedTest(name = "sector {0}: {1}")
    @CsvSource({
        "PRIVATE,        SATISFIED",
        "SOCIAL,         VIOLATED",
        "OWNER_OCCUPIED, VIOLATED",
        "NONE,           VIOLATED",
        "UNKNOWN,        UNKNOWN"
    })
    void only_the_private_market_will_do(String sector, Verdict expected) {
        var situation = Situation.nothingKnown().with("tenancySector", sector);

        assertThat(CawLimburg.verdict("EL-1", situation)).isEqualTo(expected);
    }

    @Test
    void a_tenancy_without_a_sector_is_unknown() {
        var referral = Referrals.empty().tenancy(Tenancy.builder().build()).build();

        assertThat(CawLimburg.verdict("EL-1", referral)).isEqualTo(Verdict.UNKNOWN);
    }
}
