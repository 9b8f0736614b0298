package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.policy.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("EL-5 a third party, first of all the referrer, is involved")
class ThirdPartyRuleTest {

    @ParameterizedTest(name = "{0}: SATISFIED")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF")
    void whoever_refers_somebody_else_is_a_third_party(ReferrerKind kind) {
        assertThat(CawLimburg.verdict("EL-5", Referrals.from(kind))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_tenant_who_refers_alone_leaves_the_third_seat_vacant() {
        assertThat(CawLimburg.verdict("EL-5", Referrals.from(ReferrerKind.SELF)))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void no_referrer_and_a_referrer_without_a_kind_are_unknown() {
        var nameless = Referrer.builder().name(FreeText.of("Iemand")).build();

        assertThat(CawLimburg.verdict("EL-5", Referrals.empty().build())).isEqualTo(Verdict.UNKNOWN);
        assertThat(CawLimburg.verdict(
                        "EL-5", Referrals.empty().referrer(nameless).build()))
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_duty_never_decides_the_outcome() {
        assertThat(Situation.all())
                .filteredOn(situation -> situation.value("discussedWithTenant").equals("YES"))
                .allSatisfy(situation -> assertThat(CawLimburg.assess(situation).outcome())
                        .isEqualTo(CawLimburg.assess(situation.with("referrerKind", "SELF"))
                                .outcome()));
    }
}
