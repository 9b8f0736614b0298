package be.driehoek.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.driehoek.fact.Region;
import be.driehoek.party.Municipalities;
import be.driehoek.party.Municipality;
import be.driehoek.rule.SourceReference;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The policy thuis-op-het-platteland as data: PL-1 to PL-4, EL-6, PR-1, PR-2")
class ThuisOpHetPlattelandPolicyTest extends ShippedPolicyFile {

    ThuisOpHetPlattelandPolicyTest() {
        super("thuis-op-het-platteland");
    }

    @Test
    void it_has_four_requirements_of_its_own_and_three_rules_of_limburg_and_no_duty() {
        assertThat(policy.rules())
                .extracting(rule -> rule.id().value(), PolicyRule::kind)
                .containsExactly(
                        tuple("PL-1", RuleKind.REQUIREMENT),
                        tuple("PL-2", RuleKind.REQUIREMENT),
                        tuple("PL-3", RuleKind.REQUIREMENT),
                        tuple("PL-4", RuleKind.REQUIREMENT),
                        tuple("EL-6", RuleKind.PRECONDITION),
                        tuple("PR-1", RuleKind.PREFERENCE),
                        tuple("PR-2", RuleKind.PREFERENCE));
    }

    @ParameterizedTest(name = "{0}: platteland, {1} {2}")
    @CsvSource({"PL-1, spoor 2, 1", "PL-2, inleiding, 1", "PL-3, spoor 2, 1", "PL-4, spoor 2, 1"})
    void its_own_rules_cite_the_text_of_the_rural_project(String id, String section, int paragraph) {
        assertThat(rules(policy).get(id))
                .extracting(PolicyRule::source)
                .isEqualTo(new SourceReference("platteland", section, paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EL-6", "PR-1", "PR-2"})
    void a_rule_of_limburg_is_borrowed_as_it_is_and_says_so(String id) {
        var borrowed = rules(policy).get(id);
        var original = rules(PolicyRegister.shipped()
                        .inForce(PolicyRegister.CAW_LIMBURG, policy.inForceFrom())
                        .orElseThrow())
                .get(id);

        assertThat(borrowed).usingRecursiveComparison().ignoringFields("choice").isEqualTo(original);
        assertThat(borrowed.choice()).isPresent().isNotEqualTo(original.choice());
    }

    /** That the tenant rents is in the source; what it leaves open is not. */
    @Test
    void whatever_goes_beyond_the_source_is_marked_as_a_choice() {
        assertThat(policy.rules())
                .filteredOn(rule -> rule.choice().isPresent())
                .extracting(rule -> rule.id().value())
                .containsExactly("PL-2", "PL-3", "PL-4", "EL-6", "PR-1", "PR-2");
        assertThat(policy.choices()).hasSize(7);
    }

    @Test
    void every_requirement_of_its_own_sends_somebody_somewhere_else() {
        assertThat(policy.redirects())
                .extracting(redirect -> redirect.rule().value())
                .containsExactly("PL-1", "PL-1", "PL-2", "PL-3", "PL-4");
    }

    @Test
    void its_region_is_that_of_the_register_of_municipalities() {
        var region = policy.region().orElseThrow();
        assertThat(region.name()).isEqualTo(Municipalities.MIDDEN_WEST_VLAANDEREN);
        assertThat(region.register().all())
                .hasSize(19)
                .isEqualTo(Municipalities.shipped().all().stream()
                        .filter(municipality -> municipality.region().equals(Municipalities.MIDDEN_WEST_VLAANDEREN))
                        .toList());
        assertThat(region.municipalities()).extracting(Region.Member::nisCode).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1} municipalities")
    @CsvSource({"2024-12-31, 17", "2025-01-01, 15", "2025-01-02, 15"})
    void its_region_has_fewer_municipalities_since_the_mergers_of_2025(LocalDate day, int count) {
        assertThat(policy.region().orElseThrow().register().inRegion(Municipalities.MIDDEN_WEST_VLAANDEREN, day))
                .hasSize(count)
                .extracting(Municipality::name)
                .contains("Tielt", "Wingene", "Dentergem");
    }

    @Test
    void no_text_speaks_of_a_housing_problem_which_it_does_not_ask_for() {
        assertThat(policy.factsUsed()).extracting(fact -> fact.fact().name()).doesNotContain("housingProblem");
        assertThat(texts())
                .allSatisfy(text -> assertThat(text.byTag().values())
                        .noneMatch(words -> words.contains("woonprobleem")
                                || words.contains("problème de logement")
                                || words.contains("Wohnproblem")
                                || words.contains("housing problem")));
    }

    private static Map<String, PolicyRule> rules(Policy policy) {
        return policy.rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), Function.identity()));
    }
}
