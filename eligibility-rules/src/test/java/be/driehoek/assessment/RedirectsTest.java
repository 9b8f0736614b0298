package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.fact.Fact;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyRedirect;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Redirects, by the rule that is violated")
class RedirectsTest {

    @ParameterizedTest(name = "sector {0}: {1}")
    @CsvSource({"PRIVATE, 0", "SOCIAL, 1", "OWNER_OCCUPIED, 1", "NONE, 1", "UNKNOWN, 0"})
    void every_sector_but_the_private_market_is_sent_to_one_place(String sector, int places) {
        var situation = Situation.nothingKnown().with("tenancySector", sector);

        assertThat(CawLimburg.assess(situation).redirects()).hasSize(places);
    }

    @Test
    void a_rule_that_is_unknown_sends_nobody_away() {
        assertThat(CawLimburg.assess(Situation.nothingKnown()).redirects()).isEmpty();
    }

    @Test
    void a_redirect_can_look_at_a_fact_that_no_rule_rests_on() {
        var policy = CompiledPolicy.of(withRedirectBy(new Condition.In("lifeDomains", List.of("SEVERAL"))));
        var social = Tenancy.builder().sector(TenancySector.SOCIAL).build();
        var open = Referrals.empty().tenancy(social).build();
        var several = Referrals.empty()
                .tenancy(social)
                .lifeDomainDifficulties(List.of(LifeDomain.WORK, LifeDomain.HEALTH))
                .build();

        assertThat(policy.assess(several, CawLimburg.ON).redirects()).hasSize(1);
        assertThat(policy.assess(open, CawLimburg.ON).redirects()).isEmpty();
        assertThat(policy.assess(several, CawLimburg.ON)
                        .report(CawLimburg.ON, Language.NL)
                        .redirects())
                .hasSize(1);
        assertThat(policy.assess(open, CawLimburg.ON).questions())
                .extracting(Fact::name)
                .doesNotContain("lifeDomains");
    }

    /** The policy with its first rule only, and one redirect for it. */
    private static Policy withRedirectBy(Condition condition) {
        var policy = CawLimburg.POLICY.policy();
        var redirect = policy.redirects().getFirst();
        var rule = policy.rules().getFirst();
        return new Policy(
                policy.id(),
                policy.version(),
                policy.inForceFrom(),
                policy.inForceUntil(),
                policy.title(),
                policy.region(),
                policy.reachability(),
                policy.facts(),
                List.of(rule),
                List.of(),
                List.of(new PolicyRedirect(rule.id(), Optional.of(condition), redirect.to(), redirect.why())),
                policy.term(),
                policy.agenda(),
                List.of());
    }
}
