package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.Priority;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("PR-1 preference: no meaningful social network")
class SocialNetworkRuleTest {

    @ParameterizedTest(name = "network {0}: {1}")
    @CsvSource({"ABSENT, SATISFIED", "MEANINGFUL, VIOLATED", "UNKNOWN, UNKNOWN"})
    void a_lacking_network_is_preferred(String network, Verdict expected) {
        var situation = Situation.nothingKnown().with("socialNetwork", network);

        assertThat(CawLimburg.verdict("PR-1", situation)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "network {0}, domains {1}: {2}")
    @CsvSource({
        "ABSENT,     SEVERAL, HIGH",
        "ABSENT,     ONE,     RAISED",
        "ABSENT,     NONE,    RAISED",
        "ABSENT,     UNKNOWN, RAISED",
        "MEANINGFUL, SEVERAL, RAISED",
        "MEANINGFUL, ONE,     NORMAL",
        "MEANINGFUL, NONE,    NORMAL",
        "MEANINGFUL, UNKNOWN, NORMAL",
        "UNKNOWN,    SEVERAL, RAISED",
        "UNKNOWN,    ONE,     NORMAL",
        "UNKNOWN,    NONE,    NORMAL",
        "UNKNOWN,    UNKNOWN, NORMAL"
    })
    void what_is_unknown_neither_lowers_nor_raises_the_priority(String network, String domains, Priority expected) {
        var situation = Situation.nothingKnown().with("socialNetwork", network).with("lifeDomains", domains);

        assertThat(CawLimburg.assess(situation).priority()).isEqualTo(expected);
    }
}
