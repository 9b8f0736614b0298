package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.Arrears;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("EL-3 rent arrears alone are not enough")
class ArrearsAloneRuleTest {

    @ParameterizedTest(name = "housing problem {0}, arrears {1}: {2}")
    @CsvSource({
        "YES,     YES,     SATISFIED",
        "YES,     NO,      SATISFIED",
        "YES,     UNKNOWN, SATISFIED",
        "NO,      YES,     VIOLATED",
        "NO,      NO,      SATISFIED",
        "NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, NO,      SATISFIED",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void a_housing_problem_or_no_arrears_will_do(String housingProblem, String rentArrears, Verdict expected) {
        var situation =
                Situation.nothingKnown().with("housingProblem", housingProblem).with("rentArrears", rentArrears);

        assertThat(CawLimburg.verdict("EL-3", situation)).isEqualTo(expected);
    }

    @Test
    void whoever_has_arrears_alone_is_sent_somewhere_else() {
        assertThat(Situation.all().stream()
                        .filter(situation -> CawLimburg.verdict("EL-3", situation) == Verdict.VIOLATED)
                        .map(CawLimburg::assess))
                .hasSize(24_300 / 9)
                .allSatisfy(assessment -> assertThat(assessment.redirects())
                        .anyMatch(redirect -> redirect.rule().value().equals("EL-3")));
    }

    /** Only the answer to the question decides; the size of the arrears is told apart and is no answer. */
    @Test
    void an_amount_without_the_answer_stays_unknown() {
        var referral = Referrals.empty()
                .housingProblems(List.of())
                .arrears(new Arrears(Optional.of(3), Optional.of(new BigDecimal("1950.00"))))
                .build();

        assertThat(CawLimburg.verdict("EL-3", referral)).isEqualTo(Verdict.UNKNOWN);
    }
}
