package be.driehoek.fact;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.input.FreeText;
import be.driehoek.party.Referrer;
import be.driehoek.party.ReferrerKind;
import be.driehoek.referral.EvictionRisk;
import be.driehoek.referral.HousingProblem;
import be.driehoek.referral.HousingProblemKind;
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
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final Map<HousingProblemKind, ReferralFact> OF_PROBLEMS = Map.of(
            HousingProblemKind.SQUALOR, ReferralFact.SQUALOR,
            HousingProblemKind.NEGLECT, ReferralFact.NEGLECT,
            HousingProblemKind.POOR_UPKEEP, ReferralFact.POOR_UPKEEP,
            HousingProblemKind.HOARDING, ReferralFact.HOARDING,
            HousingProblemKind.OTHER, ReferralFact.OTHER_HOUSING_PROBLEM);
    private static final Map<LifeDomain, ReferralFact> OF_DOMAINS = Stream.of(LifeDomain.values())
            .collect(Collectors.toMap(Function.identity(), domain -> ReferralFact.valueOf(domain.name())));

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

    @Test
    void every_kind_of_housing_problem_and_every_life_domain_has_a_fact_of_its_own() {
        assertThat(OF_PROBLEMS).containsOnlyKeys(HousingProblemKind.values());
        assertThat(OF_DOMAINS).containsOnlyKeys(LifeDomain.values());
        assertThat(Stream.concat(OF_PROBLEMS.values().stream(), OF_DOMAINS.values().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(fact -> assertThat(fact.fact().values()).isEqualTo(Fact.YES_NO));
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_of_problem_is_there_when_it_is_listed_and_not_when_only_others_are(HousingProblemKind kind) {
        var others = Stream.of(HousingProblemKind.values()).filter(other -> other != kind);
        var fact = OF_PROBLEMS.get(kind);

        assertThat(value(fact, empty())).isEqualTo("UNKNOWN");
        assertThat(value(fact, empty().housingProblems(List.of()))).isEqualTo("NO");
        assertThat(value(fact, empty().housingProblems(problems(Stream.of(kind)))))
                .isEqualTo("YES");
        assertThat(value(fact, empty().housingProblems(problems(others)))).isEqualTo("NO");
        assertThat(value(fact, empty().housingProblems(problems(Stream.of(HousingProblemKind.values())))))
                .isEqualTo("YES");
    }

    @ParameterizedTest
    @EnumSource
    void a_difficulty_is_there_when_its_domain_is_listed_and_not_when_only_others_are(LifeDomain domain) {
        var others =
                Stream.of(LifeDomain.values()).filter(other -> other != domain).toList();
        var fact = OF_DOMAINS.get(domain);

        assertThat(value(fact, empty())).isEqualTo("UNKNOWN");
        assertThat(value(fact, empty().lifeDomainDifficulties(List.of()))).isEqualTo("NO");
        assertThat(value(fact, empty().lifeDomainDifficulties(List.of(domain)))).isEqualTo("YES");
        assertThat(value(fact, empty().lifeDomainDifficulties(others))).isEqualTo("NO");
        assertThat(value(fact, empty().lifeDomainDifficulties(List.of(LifeDomain.values()))))
                .isEqualTo("YES");
    }

    private static List<HousingProblem> problems(Stream<HousingProblemKind> kinds) {
        return kinds.map(kind -> new HousingProblem(kind, Optional.of(FreeText.of("seen at the door"))))
                .toList();
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
