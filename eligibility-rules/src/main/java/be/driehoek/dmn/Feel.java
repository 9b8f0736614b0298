package be.driehoek.dmn;

import be.driehoek.fact.Fact;
import be.driehoek.fact.ReferralFact;
import be.driehoek.policy.Condition;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Expressions in FEEL, the expression language of DMN. */
final class Feel {
    private static final String INDENT = "  ";

    private Feel() {}

    /** The fact of a name that a policy uses. */
    static Fact fact(String name) {
        return ReferralFact.named(name)
                .orElseThrow(() -> new IllegalArgumentException("fact must be known: got " + name))
                .fact();
    }

    /** A text. Values are names of constants, which need no escapes. */
    static String text(String value) {
        return '"' + value + '"';
    }

    /** The tests for any of some texts. */
    static String anyOf(List<String> values) {
        return values.stream().map(Feel::text).collect(Collectors.joining(", "));
    }

    /** The tests for any value of a fact, unknown included. */
    static String anyValueOf(Fact fact) {
        return anyOf(fact.values()) + ", " + unknown();
    }

    /** The tests for a value that is not known. */
    static String unknown() {
        return text(Fact.UNKNOWN) + ", null";
    }

    /** The verdict of a condition, over the names of the facts. */
    static String verdict(Condition condition) {
        return call(KnowledgeModel.VERDICT.id(), condition, "\n");
    }

    /**
     * True, false, or null for unknown, by Kleene.
     *
     * <p>So are the operators {@code and} and {@code or}, but Apache KIE evaluates what stands to the right of one several
     * times: a condition in a condition, and so on, would take ages.
     */
    private static String truth(Condition condition, String line) {
        return switch (condition) {
            case Condition.In in -> isAmong(in);
            case Condition.All all -> joined("all", all.all(), line);
            case Condition.Any any -> joined("any", any.any(), line);
            case Condition.Not not -> call("not", not.not(), line);
        };
    }

    private static String isAmong(Condition.In in) {
        var others = fact(in.fact()).values().stream()
                .filter(Predicate.not(in.in()::contains))
                .toList();
        return "%s(%s, [%s], [%s])".formatted(KnowledgeModel.TRUTH.id(), in.fact(), anyOf(in.in()), anyOf(others));
    }

    private static String joined(String function, List<Condition> parts, String line) {
        return parts.stream()
                .map(part -> truth(part, line + INDENT))
                .collect(Collectors.joining("," + line + INDENT, function + "([" + line + INDENT, line + "])"));
    }

    private static String call(String function, Condition condition, String line) {
        return "%s(%s)".formatted(function, truth(condition, line));
    }
}
