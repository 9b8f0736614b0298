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
        return KnowledgeModel.VERDICT.id() + enclosed(condition, "\n");
    }

    /** True, false, or null for unknown: the connectives of FEEL are Kleene's. */
    private static String truth(Condition condition, String line) {
        return switch (condition) {
            case Condition.In in -> isAmong(in);
            case Condition.All all -> joined("and ", all.all(), line);
            case Condition.Any any -> joined("or ", any.any(), line);
            case Condition.Not not -> "not" + enclosed(not.not(), line);
        };
    }

    private static String isAmong(Condition.In in) {
        var others = fact(in.fact()).values().stream()
                .filter(Predicate.not(in.in()::contains))
                .toList();
        return "%s(%s, [%s], [%s])".formatted(KnowledgeModel.TRUTH.id(), in.fact(), anyOf(in.in()), anyOf(others));
    }

    private static String joined(String connective, List<Condition> parts, String line) {
        return parts.stream()
                .map(part -> parts.size() > 1 && isJoined(part) ? enclosed(part, line) : truth(part, line))
                .collect(Collectors.joining(line + connective));
    }

    private static String enclosed(Condition condition, String line) {
        return isJoined(condition)
                ? "(" + line + INDENT + truth(condition, line + INDENT) + line + ")"
                : "(" + truth(condition, line) + ")";
    }

    private static boolean isJoined(Condition condition) {
        return switch (condition) {
            case Condition.In in -> false;
            case Condition.All all -> isJoined(all.all());
            case Condition.Any any -> isJoined(any.any());
            case Condition.Not not -> false;
        };
    }

    private static boolean isJoined(List<Condition> parts) {
        return parts.size() > 1 || isJoined(parts.getFirst());
    }
}
