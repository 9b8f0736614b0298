package be.driehoek.service.fence;

import java.util.List;

/**
 * A policy of PostgreSQL: which rows of a table a statement of a kind may touch.
 *
 * @param table the table
 * @param kind what the statement does
 * @param condition the condition, in the words of {@link FenceWords}
 */
record FencePolicy(String table, String kind, String condition) {
    static final List<String> KINDS = List.of("select", "insert", "update", "delete");

    private static final String PREFIX = "driehoek_";

    String name() {
        return PREFIX + kind;
    }

    /** For whoever it is: the owner of the tables, to whom a forced fence applies, is nobody special. */
    String create() {
        return "create policy %s on %s for %s %s (%s)"
                .formatted(
                        name(),
                        table,
                        kind,
                        kind.equals("insert") ? "with check" : "using",
                        FenceWords.expand(table, condition));
    }

    static String drop(String table, String kind) {
        return "drop policy if exists " + PREFIX + kind + " on " + table;
    }
}
