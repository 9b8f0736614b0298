package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EL-6 the referrer has discussed the problem with the tenant")
class DiscussedWithTenantRuleTest {

    @ParameterizedTest(name = "discussed {0}, referrer {1}: {2}")
    @CsvSource({
        "YES,     SELF,    SATISFIED",
        "YES,     OTHER,   SATISFIED",
        "YES,     UNKNOWN, SATISFIED",
        "NO,      SELF,    SATISFIED",
        "NO,      OTHER,   VIOLATED",
        "NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, SELF,    SATISFIED",
        "UNKNOWN, OTHER,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void it_was_discussed_or_the_tenant_refers_alone(String discussed, String kind, Verdict expected) {
        var situation =
                Situation.nothingKnown().with("discussedWithTenant", discussed).with("referrerKind", kind);

        assertThat(CawLimburg.verdict("EL-6", situation)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "discussed {0}: {1}")
    @CsvSource({"YES, ELIGIBLE", "NO, NOT_YET", "UNKNOWN, UNDETERMINED"})
    void a_step_not_yet_taken_delays_and_does_not_refuse(String discussed, Outcome expected) {
        var situation = Situation.nothingKnown()
                .with("tenancySector", "PRIVATE")
                .with("housingProblem", "YES")
                .with("evictionRisk", "FUTURE")
                .with("referrerKind", "OTHER")
                .with("discussedWithTenant", discussed);

        assertThat(CawLimburg.assess(situation).outcome()).isEqualTo(expected);
    }
}
