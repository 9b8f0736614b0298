package be.driehoek.assessment;

import be.driehoek.policy.RuleKind;
import be.driehoek.policy.Verdict;
import be.driehoek.referral.Outcome;
import be.driehoek.referral.Priority;
import java.util.List;
import java.util.Set;

/**
 * How the verdicts of rules of some kinds come together to one result.
 *
 * <p>What some rules say together is a standing, one of a few. Standings join like verdicts do: in any order, and what
 * all rules say together gives the result. So rules that share no facts can be looked at apart.
 *
 * @param <R> the result
 */
abstract class Scale<R extends Enum<R>> {
    /** Requirements decide, preconditions delay. */
    static final Scale<Outcome> OUTCOME = new OfOutcome();

    /** Preferences order. */
    static final Scale<Priority> PRIORITY = new OfPriority();

    private final Set<RuleKind> kinds;
    private final List<R> results;
    private final int standings;

    Scale(Set<RuleKind> kinds, R[] results, int standings) {
        this.kinds = kinds;
        this.results = List.of(results);
        this.standings = standings;
    }

    Set<RuleKind> kinds() {
        return kinds;
    }

    List<R> results() {
        return results;
    }

    /** How many standings there are; they are numbered from 0. */
    int standings() {
        return standings;
    }

    /** What no rule at all says. */
    abstract int ofNothing();

    /** What one rule says. */
    abstract int of(RuleKind kind, Verdict verdict);

    /** What rules say together. */
    abstract int join(int one, int other);

    /** What all rules together come to. */
    abstract R result(int standing);

    /** A violated requirement decides; else an unknown one leaves open; preconditions come after. */
    private static final class OfOutcome extends Scale<Outcome> {
        private static final int SATISFIED = 0;
        private static final int UNKNOWN = 1;
        private static final int VIOLATED = 2;
        private static final int EACH = 3;

        OfOutcome() {
            super(Set.of(RuleKind.REQUIREMENT, RuleKind.PRECONDITION), Outcome.values(), EACH * EACH);
        }

        @Override
        int ofNothing() {
            return standing(SATISFIED, SATISFIED);
        }

        @Override
        int of(RuleKind kind, Verdict verdict) {
            int severity = switch (verdict) {
                case SATISFIED -> SATISFIED;
                case UNKNOWN -> UNKNOWN;
                case VIOLATED -> VIOLATED;
            };
            return kind == RuleKind.REQUIREMENT ? standing(severity, SATISFIED) : standing(SATISFIED, severity);
        }

        @Override
        int join(int one, int other) {
            return standing(
                    Math.max(requirements(one), requirements(other)),
                    Math.max(preconditions(one), preconditions(other)));
        }

        @Override
        Outcome result(int standing) {
            if (requirements(standing) == VIOLATED) {
                return Outcome.NOT_ELIGIBLE;
            }
            if (requirements(standing) == UNKNOWN) {
                return Outcome.UNDETERMINED;
            }
            return switch (preconditions(standing)) {
                case VIOLATED -> Outcome.NOT_YET;
                case UNKNOWN -> Outcome.UNDETERMINED;
                default -> Outcome.ELIGIBLE;
            };
        }

        private static int standing(int requirements, int preconditions) {
            return requirements * EACH + preconditions;
        }

        private static int requirements(int standing) {
            return standing / EACH;
        }

        private static int preconditions(int standing) {
            return standing % EACH;
        }
    }

    /** All preferences satisfied, or at least one; what is unknown neither lowers nor raises. */
    private static final class OfPriority extends Scale<Priority> {
        private static final int SOME = 1;
        private static final int NOT_ALL = 2;

        OfPriority() {
            super(Set.of(RuleKind.PREFERENCE), Priority.values(), SOME + NOT_ALL + 1);
        }

        @Override
        int ofNothing() {
            return 0;
        }

        @Override
        int of(RuleKind kind, Verdict verdict) {
            return verdict == Verdict.SATISFIED ? SOME : NOT_ALL;
        }

        @Override
        int join(int one, int other) {
            return one | other;
        }

        @Override
        Priority result(int standing) {
            return switch (standing) {
                case SOME -> Priority.HIGH;
                case SOME | NOT_ALL -> Priority.RAISED;
                default -> Priority.NORMAL;
            };
        }
    }
}
