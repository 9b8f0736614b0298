package be.driehoek.assessment;

import static be.driehoek.referral.LifeDomain.FINANCES;
import static be.driehoek.referral.LifeDomain.HEALTH;
import static be.driehoek.referral.LifeDomain.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import be.driehoek.policy.Verdict;
import be.driehoek.referral.LifeDomain;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("PR-2 preference: difficulties on several life domains")
class LifeDomainsRuleTest {

    @ParameterizedTest(name = "domains {0}: {1}")
    @MethodSource
    void two_different_domains_are_several(Optional<List<LifeDomain>> domains, Verdict expected) {
        var referral = Referrals.empty().lifeDomainDifficulties(domains).build();

        assertThat(CawLimburg.verdict("PR-2", referral)).isEqualTo(expected);
    }

    static Stream<Arguments> two_different_domains_are_several() {
        return Stream.of(
                arguments(Optional.empty(), Verdict.UNKNOWN),
                arguments(Optional.of(List.of()), Verdict.VIOLATED),
                arguments(Optional.of(List.of(FINANCES)), Verdict.VIOLATED),
                arguments(Optional.of(List.of(FINANCES, FINANCES)), Verdict.VIOLATED),
                arguments(Optional.of(List.of(FINANCES, HEALTH)), Verdict.SATISFIED),
                arguments(Optional.of(List.of(FINANCES, FINANCES, HEALTH)), Verdict.SATISFIED),
                arguments(Optional.of(List.of(FINANCES, HEALTH, WORK)), Verdict.SATISFIED),
                arguments(Optional.of(List.of(LifeDomain.values())), Verdict.SATISFIED));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void every_domain_counts_and_counts_once(LifeDomain domain) {
        var twice = Referrals.empty().lifeDomainDifficulties(List.of(domain, domain));
        var withAnother = Arrays.stream(LifeDomain.values()).filter(other -> other != domain);

        assertThat(CawLimburg.verdict("PR-2", twice.build())).isEqualTo(Verdict.VIOLATED);
        assertThat(withAnother.map(other -> Referrals.empty()
                        .lifeDomainDifficulties(List.of(domain, other))
                        .build()))
                .allSatisfy(referral ->
                        assertThat(CawLimburg.verdict("PR-2", referral)).isEqualTo(Verdict.SATISFIED));
    }
}
