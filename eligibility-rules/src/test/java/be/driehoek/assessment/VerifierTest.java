package be.driehoek.assessment;

import static be.driehoek.policy.PolicyDraft.any;
import static be.driehoek.policy.PolicyDraft.in;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.policy.Policy;
import be.driehoek.policy.PolicyDraft;
import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.verification.Verification.Monotone;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("That no answer flips a settled outcome is looked at, and would be found out")
class VerifierTest {
    private static final Policy POLICY = PolicyDraft.empty("two-groups")
            .with("XX-1", RuleKind.REQUIREMENT, any(in("work", "YES"), in("health", "YES")))
            .with("XX-2", RuleKind.PRECONDITION, in("hoarding", "NO"))
            .policy();

    /** What is unknown counts as violated: settled before it is told. */
    private static final class Hasty extends Scale<Outcome> {
        Hasty() {
            super(Set.of(RuleKind.REQUIREMENT, RuleKind.PRECONDITION), Outcome.values(), 2);
        }

        @Override
        int ofNothing() {
            return 0;
        }

        @Override
        int of(RuleKind kind, Verdict verdict) {
            return verdict == Verdict.SATISFIED ? 0 : 1;
        }

        @Override
        int join(int one, int other) {
            return one | other;
        }

        @Override
        Outcome result(int standing) {
            return standing == 0 ? Outcome.ELIGIBLE : Outcome.NOT_ELIGIBLE;
        }
    }

    @Test
    void group_by_group_a_scale_that_settles_too_early_is_found_out() {
        var compiled = CompiledPolicy.of(POLICY);
        var hasty = new Ruling<>(new Hasty(), compiled.tables(), compiled.space());

        // work and health: of 12 answers those flip that make the first YES, 2 from nothing and 2 after a NO;
        // hoarding: its NO does.
        assertThat(Verifier.monotoneByGroup(hasty)).isEqualTo(new Monotone(12 + 2, 4 + 1));
        assertThat(Verifier.monotoneByGroup(hasty).holds()).isFalse();
        assertThat(Verifier.monotoneByGroup(compiled.outcome())).isEqualTo(new Monotone(12 + 2, 0));
    }

    @Test
    void over_the_space_outcomes_that_flip_are_found_out() {
        var space = CompiledPolicy.of(POLICY).space();

        assertThat(Verifier.monotoneOverSpace(space, state -> Outcome.ELIGIBLE)).isEqualTo(new Monotone(54, 0));
        assertThat(Verifier.monotoneOverSpace(space, state -> Outcome.UNDETERMINED))
                .isEqualTo(new Monotone(54, 0));
        // Each of the six answers to nothing known flips, and none after it.
        assertThat(Verifier.monotoneOverSpace(space, state -> state == 0 ? Outcome.NOT_YET : Outcome.ELIGIBLE))
                .isEqualTo(new Monotone(54, 6));
    }
}
