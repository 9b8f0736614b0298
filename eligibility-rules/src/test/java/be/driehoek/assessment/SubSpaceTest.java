package be.driehoek.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.driehoek.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The combinations of some of the facts")
class SubSpaceTest {
    private static final SubSpace FACTS =
            SubSpace.of(CawLimburg.POLICY.space(), List.of("lifeDomains", "rentArrears", "lifeDomains"));

    @Test
    void they_are_numbered_in_the_order_of_the_policy_and_each_fact_is_there_once() {
        assertThat(FACTS.facts()).isEqualTo(2);
        assertThat(FACTS.size()).isEqualTo(3 * 4);
        assertThat(FACTS.value(0, "rentArrears")).isEqualTo(Fact.UNKNOWN);
        assertThat(FACTS.value(1, "rentArrears")).isEqualTo("YES");
        assertThat(FACTS.value(3, "lifeDomains")).isEqualTo("NONE");
        assertThat(FACTS.value(11, "lifeDomains")).isEqualTo("SEVERAL");
    }

    @Test
    void spread_among_all_facts_they_are_found_again() {
        for (int state = 0; state < FACTS.size(); state++) {
            var codes = new int[CawLimburg.POLICY.space().facts().size()];
            FACTS.spread(state, codes);
            assertThat(FACTS.of(codes)).isEqualTo(state);
        }
    }

    @Test
    void another_fact_has_no_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> FACTS.value(0, "evictionRisk"));
    }
}
