package be.driehoek.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The space of facts and its numbers")
class FactSpaceTest {
    private static final FactSpace ALL =
            space(List.copyOf(EnumSet.range(ReferralFact.TENANCY_SECTOR, ReferralFact.LIFE_DOMAINS)));

    @Test
    void the_size_is_the_product_of_the_values_and_unknown() {
        assertThat(ALL.size()).isEqualTo(24_300);
        assertThat(space(List.of(ReferralFact.LIFE_DOMAINS)).size()).isEqualTo(4);
        assertThat(space(List.of()).size()).isEqualTo(1);
    }

    @Test
    void every_number_is_another_combination() {
        var seen = new HashSet<List<String>>();
        for (long state = 0; state < ALL.size(); state++) {
            long number = state;
            assertThat(seen.add(ALL.facts().stream()
                            .map(fact -> ALL.value(number, fact.fact().name()))
                            .toList()))
                    .as("state %d", state)
                    .isTrue();
        }
    }

    @Test
    void nothing_is_known_at_zero_and_an_answer_leads_to_a_larger_number() {
        assertThat(IntStream.range(0, ALL.facts().size()).map(place -> ALL.code(0, place)))
                .containsOnly(0);
        for (long state = 0; state < ALL.size(); state++) {
            for (int place = 0; place < ALL.facts().size(); place++) {
                if (ALL.code(state, place) == 0) {
                    assertThat(ALL.with(state, place, 1)).isGreaterThan(state);
                }
            }
        }
    }

    @Test
    void a_change_changes_one_fact_and_can_be_undone() {
        for (long state = 0; state < ALL.size(); state++) {
            for (int place = 0; place < ALL.facts().size(); place++) {
                int before = ALL.code(state, place);
                int code = (before + 1) % (ALL.values(place) + 1);
                long changed = ALL.with(state, place, code);
                for (int other = 0; other < ALL.facts().size(); other++) {
                    assertThat(ALL.code(changed, other))
                            .as("state %d, fact %d set to %d", state, place, code)
                            .isEqualTo(other == place ? code : ALL.code(state, other));
                }
                assertThat(ALL.with(changed, place, before)).isEqualTo(state);
            }
        }
    }

    @Test
    void the_order_of_the_facts_is_kept() {
        var facts = new ArrayList<>(Arrays.asList(ReferralFact.values()));
        Collections.reverse(facts);

        assertThat(space(facts).facts()).isEqualTo(facts);
    }

    @Test
    void a_space_that_is_too_large_to_count_is_refused() {
        var most = Collections.nCopies(27, ReferralFact.TENANCY_SECTOR);
        var tooMany = Collections.nCopies(28, ReferralFact.TENANCY_SECTOR);

        assertThat(space(most).size()).isEqualTo(7_450_580_596_923_828_125L);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> space(tooMany));
    }

    @Test
    void a_fact_of_another_space_has_no_value() {
        var space = space(List.of(ReferralFact.RENT_ARREARS));

        assertThatIllegalArgumentException().isThrownBy(() -> space.value(0, "tenancySector"));
    }

    @ParameterizedTest
    @EnumSource
    void a_value_and_its_code_belong_together(ReferralFact referralFact) {
        var fact = referralFact.fact();

        assertThat(fact.code(Fact.UNKNOWN)).isZero();
        assertThat(fact.value(0)).isEqualTo(Fact.UNKNOWN);
        assertThat(IntStream.rangeClosed(0, fact.values().size()))
                .allMatch(code -> fact.code(fact.value(code)) == code);
        assertThatIllegalArgumentException().isThrownBy(() -> fact.code("PERHAPS"));
    }

    @ParameterizedTest(name = "values {0}")
    @CsvSource({"YES", "YES YES", "YES UNKNOWN", "UNKNOWN"})
    void a_fact_has_two_different_values_beside_unknown(String values) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact("shoeSize", List.of(values.split(" "))));
    }

    private static FactSpace space(List<ReferralFact> facts) {
        return new FactSpace(facts, Optional.empty());
    }
}
