package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.RiskEstimate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EL-4 the housing problem, left alone, can lead to eviction")
class EvictionRiskRuleTest {

    @ParameterizedTest(name = "risk {0}: {1}")
    @CsvSource({
        "PROCEEDINGS, SATISFIED",
        "ACUTE,       SATISFIED",
        "FUTURE,      SATISFIED",
        "NONE,        VIOLATED",
        "UNKNOWN,     UNKNOWN"
    })
    void no_procedure_needs_to_be_running(String risk, Verdict expected) {
        var situation = Situation.nothingKnown().with("evictionRisk", risk);

        assertThat(CawLimburg.verdict("EL-4", situation)).isEqualTo(expected);
    }

    @Test
    void an_author_without_an_estimate_stays_unknown() {
        var author = new RiskEstimate(Optional.of(FreeText.of("OCMW")), Optional.of(FreeText.of("seen")));
        var referral = Referrals.empty().riskEstimate(author).build();

        assertThat(CawLimburg.verdict("EL-4", referral)).isEqualTo(Verdict.UNKNOWN);
    }
}
