package be.driehoek.assessment;

import static be.driehoek.assessment.ShippedPolicy.THUIS_OP_HET_PLATTELAND;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.RiskEstimate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PL-3 there is a risk of eviction")
class RuralEvictionRiskRuleTest {

    @ParameterizedTest(name = "risk {0}: {1}")
    @CsvSource({
        "PROCEEDINGS, SATISFIED",
        "ACUTE,       SATISFIED",
        "FUTURE,      SATISFIED",
        "NONE,        VIOLATED",
        "UNKNOWN,     UNKNOWN"
    })
    void any_risk_will_do(String risk, Verdict expected) {
        var situation = Situation.nothingKnown().with("evictionRisk", risk);

        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-3", situation)).isEqualTo(expected);
    }

    @Test
    void an_author_without_an_estimate_stays_unknown() {
        var author = new RiskEstimate(Optional.of(FreeText.of("OCMW")), Optional.of(FreeText.of("seen")));
        var referral = Referrals.empty().riskEstimate(author).build();

        assertThat(THUIS_OP_HET_PLATTELAND.verdict("PL-3", referral)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void no_housing_problem_is_needed() {
        var situation = Situation.nothingKnown()
                .with("tenancySector", "PRIVATE")
                .with("dwellingInRegion", "YES")
                .with("evictionRisk", "PROCEEDINGS")
                .with("rentArrears", "YES")
                .with("referrerKind", "SELF");

        assertThat(Stream.of("YES", "NO", "UNKNOWN").map(answer -> situation.with("housingProblem", answer)))
                .allSatisfy(story -> assertThat(
                                THUIS_OP_HET_PLATTELAND.assess(story).outcome())
                        .isEqualTo(Outcome.ELIGIBLE));
    }
}
