package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRegister;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.PolicyVersion;
import be.driehoek.referral.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Eligibility under the policy of the day")
class EligibilityTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final Referral SOCIAL_TENANT =
            Situation.nothingKnown().with("tenancySector", "SOCIAL").referral();

    /** The older version asks for the private market, the newer one does not. */
    private static final Eligibility ELIGIBILITY = Eligibility.under(PolicyRegister.of(List.of(
            version("old", LocalDate.of(2020, 1, 1), Optional.of(LAST_DAY), 0),
            version("new", LAST_DAY.plusDays(1), Optional.empty(), 1))));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-01-01, NOT_ELIGIBLE",
        "2026-06-29, NOT_ELIGIBLE",
        "2026-06-30, NOT_ELIGIBLE",
        "2026-07-01, UNDETERMINED",
        "2026-07-02, UNDETERMINED"
    })
    void the_version_in_force_decides(LocalDate on, Outcome expected) {
        assertThat(ELIGIBILITY.assess("own", SOCIAL_TENANT, on)).hasValueSatisfying(assessment -> {
            assertThat(assessment.outcome()).isEqualTo(expected);
            assertThat(assessment.summary(on).on()).isEqualTo(on);
        });
    }

    @Test
    void before_the_first_day_and_under_an_unknown_policy_there_is_no_assessment() {
        assertThat(ELIGIBILITY.assess("own", SOCIAL_TENANT, LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThat(ELIGIBILITY.assess("another", SOCIAL_TENANT, LAST_DAY)).isEmpty();
        assertThat(ELIGIBILITY.assess(new PolicyVersion("own", "newest"), SOCIAL_TENANT, LAST_DAY))
                .isEmpty();
    }

    @Test
    void an_earlier_assessment_can_be_made_again_under_its_version() {
        var later = LAST_DAY.plusYears(1);

        assertThat(ELIGIBILITY.assess(new PolicyVersion("own", "old"), SOCIAL_TENANT, later))
                .hasValueSatisfying(
                        assessment -> assertThat(assessment.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE));
    }

    @Test
    void an_assessor_gives_the_summary_and_refuses_a_day_without_a_version() {
        var assessor = ELIGIBILITY.assessor("own");

        assertThat(assessor.assess(SOCIAL_TENANT, LAST_DAY).policy()).isEqualTo(new PolicyVersion("own", "old"));
        assertThat(assessor.assess(SOCIAL_TENANT, LAST_DAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessor.assess(SOCIAL_TENANT, LocalDate.of(2019, 12, 31)));
    }

    private static Policy version(String version, LocalDate from, Optional<LocalDate> until, int firstRule) {
        var policy = CawLimburg.POLICY.policy();
        return new Policy(
                "own",
                version,
                from,
                until,
                policy.title(),
                policy.region(),
                policy.reachability(),
                policy.facts(),
                policy.rules().subList(firstRule, firstRule + 1),
                List.of(),
                List.of(),
                policy.term(),
                policy.agenda(),
                List.of());
    }
}
