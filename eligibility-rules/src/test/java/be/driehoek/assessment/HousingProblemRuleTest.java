package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("EL-2 there is a housing problem")
class HousingProblemRuleTest {

    @ParameterizedTest(name = "{0}: SATISFIED")
    @EnumSource
    void a_problem_of_any_kind_will_do(HousingProblemKind kind) {
        var problem = new HousingProblem(kind, Optional.of(FreeText.of("seen at the door")));
        var referral = Referrals.empty().housingProblems(List.of(problem)).build();

        assertThat(CawLimburg.verdict("EL-2", referral)).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_empty_list_says_that_there_is_none() {
        var referral = Referrals.empty().housingProblems(List.of()).build();

        assertThat(CawLimburg.verdict("EL-2", referral)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_list_that_was_not_given_is_unknown() {
        assertThat(CawLimburg.verdict("EL-2", Referrals.empty().build())).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void rent_arrears_are_no_housing_problem() {
        var referral = Referrals.empty().rentArrears(true).build();

        assertThat(CawLimburg.verdict("EL-2", referral)).isEqualTo(Verdict.UNKNOWN);
    }
}
