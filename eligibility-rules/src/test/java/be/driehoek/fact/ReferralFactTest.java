package be.driehoek.fact;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.LifeDomain;
import be.driehoek.referral.Referral;
import be.driehoek.referral.ReferralBuilder;
import be.driehoek.referral.SocialNetwork;
import be.driehoek.referral.Tenancy;
import be.driehoek.referral.TenancySector;
import be.driehoek.text.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The facts of a referral (EL-1 to EL-6, PR-1, PR-2)")
class ReferralFactTest {
    private static final long SEED = 7L;

    @ParameterizedTest
    @EnumSource
    void what_was_not_told_is_unknown(ReferralFact fact) {
        assertThat(value(fact, empty())).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void parts_that_tell_nothing_leave_every_fact_unknown(ReferralFact fact) {
        var hollow = empty().tenancy(Tenancy.builder().build())
                .referrer(Referrer.builder().build());

        assertThat(value(fact, hollow)).isEqualTo("UNKNOWN");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_referrer_is_the_tenant_or_somebody_else(ReferrerKind kind) {
        var referral = empty().referrer(Referrer.builder().kind(kind).build());

        assertThat(value(ReferralFact.REFERRER_KIND, referral)).isEqualTo(kind == ReferrerKind.SELF ? "SELF" : "OTHER");
    }

    @ParameterizedTest
    @EnumSource
    void a_sector_keeps_its_name(TenancySector sector) {
        var referral = empty().tenancy(Tenancy.builder().sector(sector).build());

        assertThat(value(ReferralFact.TENANCY_SECTOR, referral)).isEqualTo(sector.name());
    }

    @ParameterizedTest
    @EnumSource
    void a_risk_keeps_its_name(EvictionRisk risk) {
        assertThat(value(ReferralFact.EVICTION_RISK, empty().evictionRisk(risk)))
                .isEqualTo(risk.name());
    }

    @ParameterizedTest
    @EnumSource
    void a_network_keeps_its_name(SocialNetwork network) {
        assertThat(value(ReferralFact.SOCIAL_NETWORK, empty().socialNetwork(network)))
                .isEqualTo(network.name());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, YES", "false, NO"})
    void a_yes_is_yes_and_a_no_is_no(boolean answer, String expected) {
        assertThat(value(ReferralFact.RENT_ARREARS, empty().rentArrears(answer)))
                .isEqualTo(expected);
        assertThat(value(ReferralFact.DISCUSSED_WITH_TENANT, empty().discussedWithTenant(answer)))
                .isEqualTo(expected);
    }

    @Test
    void life_domains_are_counted_once_each() {
        var random = new SplittableRandom(SEED);
        for (int i = 0; i < 1_000; i++) {
            var domains = random.ints(random.nextInt(6), 0, LifeDomain.values().length)
                    .mapToObj(place -> LifeDomain.values()[place])
                    .toList();
            var expected = switch ((int) domains.stream().distinct().count()) {
                case 0 -> "NONE";
                case 1 -> "ONE";
                default -> "SEVERAL";
            };

            assertThat(value(ReferralFact.LIFE_DOMAINS, empty().lifeDomainDifficulties(domains)))
                    .as("seed %d: %s", SEED, domains)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_fact_is_found_by_its_name(ReferralFact fact) {
        assertThat(ReferralFact.named(fact.fact().name())).contains(fact);
        assertThat(ReferralFact.named(fact.name())).isEmpty();
    }

    @Test
    void another_name_is_no_fact() {
        assertThat(Stream.of("", "shoeSize", "TenancySector", "UNKNOWN").map(ReferralFact::named))
                .allMatch(found -> found.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_and_every_value_has_words_in_every_language(ReferralFact fact) {
        var values = IntStream.rangeClosed(0, fact.fact().values().size())
                .mapToObj(fact.fact()::value)
                .toList();

        assertThat(Language.values()).allSatisfy(language -> {
            assertThat(FactMessages.name(fact.fact(), language)).isNotBlank().doesNotContain("{");
            assertThat(values.stream().map(value -> FactMessages.value(fact.fact(), value, language)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain("{"));
        });
    }

    @Test
    void facts_bear_different_names_in_every_language() {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(Arrays.stream(ReferralFact.values())
                                .map(fact -> FactMessages.name(fact.fact(), language)))
                        .doesNotHaveDuplicates());
    }

    private static ReferralBuilder empty() {
        return Referral.builder().receivedOn(LocalDate.of(2026, 11, 20));
    }

    private static String value(ReferralFact fact, ReferralBuilder referral) {
        var told = referral.build();
        var space = new FactSpace(List.of(fact), Optional.empty());
        return space.value(space.of(told, told.receivedOn()), fact.fact().name());
    }
}
