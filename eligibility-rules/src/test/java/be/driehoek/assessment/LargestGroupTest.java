package be.driehoek.assessment;

import static be.driehoek.policy.PolicyDraft.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.driehoek.input.InvalidInputException;
import be.driehoek.policy.Condition;
import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.RuleKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Rules that share facts rest on at most 1,048,576 combinations")
class LargestGroupTest {
    private static final List<String> FACTS = PolicyDraft.yesNo();

    @ParameterizedTest
    @EnumSource(RuleKind.class)
    void twelve_facts_of_yes_and_no_are_531441_and_thirteen_too_many(RuleKind kind) {
        var largest = CompiledPolicy.of(
                PolicyDraft.empty("large").with("XX-1", kind, allOf(0, 12)).policy());

        assertThat(largest.space().size()).isEqualTo(531_441);
        assertThat(largest.isTable()).isFalse();
        assertRefused(
                PolicyDraft.empty("large").with("XX-1", kind, allOf(0, 13)).policy(), "1594323");
        assertRefused(
                PolicyDraft.empty("large").with("XX-1", kind, allOf(0, 14)).policy(), "4782969");
    }

    @Test
    void rules_are_counted_together_where_they_share_a_fact_and_decide_together() {
        var apart = PolicyDraft.empty("apart")
                .with("XX-1", RuleKind.REQUIREMENT, allOf(0, 7))
                .with("XX-2", RuleKind.PRECONDITION, allOf(7, 14));
        var linked = PolicyDraft.empty("linked")
                .with("XX-1", RuleKind.REQUIREMENT, allOf(0, 7))
                .with("XX-2", RuleKind.PRECONDITION, allOf(6, 13));
        var byAThird = PolicyDraft.of(apart.policy()).with("XX-3", RuleKind.REQUIREMENT, allOf(6, 8));
        var ofOtherKinds = PolicyDraft.empty("other")
                .with("XX-1", RuleKind.REQUIREMENT, allOf(0, 7))
                .with("XX-2", RuleKind.PREFERENCE, allOf(6, 13))
                .with("XX-3", RuleKind.DUTY, allOf(6, 13));

        assertThat(CompiledPolicy.of(apart.policy()).outcome().groups()).hasSize(2);
        assertRefused(linked.policy(), "1594323");
        assertRefused(byAThird.policy(), "4782969");
        assertThat(CompiledPolicy.of(ofOtherKinds.policy()).outcome().groups()).hasSize(1);
    }

    @Test
    void a_redirect_is_counted_together_with_its_rule() {
        var draft = PolicyDraft.empty("redirect").with("XX-1", RuleKind.DUTY, allOf(0, 6));

        assertThat(CompiledPolicy.of(PolicyDraft.of(draft.policy())
                                .redirect("XX-1", Optional.of(allOf(5, 12)))
                                .policy())
                        .isTable())
                .isFalse();
        assertRefused(
                PolicyDraft.of(draft.policy())
                        .redirect("XX-1", Optional.of(allOf(5, 13)))
                        .policy(),
                "1594323");
    }

    private static void assertRefused(Policy policy, String combinations) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> CompiledPolicy.of(policy));
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/rules");
            assertThat(error.must().code()).isEqualTo("must.space-at-most");
            assertThat(error.must().arguments()).containsEntry("max", "1048576");
            assertThat(error.got().code()).isEqualTo("got.space");
            assertThat(error.got().arguments())
                    .containsEntry("combinations", combinations)
                    .containsKey("facts");
        });
    }

    private static Condition allOf(int from, int to) {
        var parts = new ArrayList<Condition>();
        FACTS.subList(from, to).forEach(fact -> parts.add(in(fact, "YES")));
        return new Condition.All(parts);
    }
}
