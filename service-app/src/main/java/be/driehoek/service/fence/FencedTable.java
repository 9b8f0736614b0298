package be.driehoek.service.fence;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with rows about cases. What has no condition may not be done at all.
 *
 * @param name its name
 * @param read which rows may be read
 * @param insert which may be added
 * @param update which may be changed, as they are and as they will be
 * @param columns what of a row may be changed; empty for all of it
 * @param delete which may be deleted
 */
record FencedTable(
        String name,
        String read,
        Optional<String> insert,
        Optional<String> update,
        String columns,
        Optional<String> delete) {

    /** Rows that can be read, and nothing else yet. */
    static FencedTable read(String name, String condition) {
        return new FencedTable(name, condition, Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    FencedTable insert(String condition) {
        return new FencedTable(name, read, Optional.of(condition), update, columns, delete);
    }

    FencedTable update(String condition) {
        return update("", condition);
    }

    FencedTable update(String changed, String condition) {
        return new FencedTable(name, read, insert, Optional.of(condition), changed, delete);
    }

    FencedTable delete(String condition) {
        return new FencedTable(name, read, insert, update, columns, Optional.of(condition));
    }

    /** The rights without which no policy would be asked. */
    String rights() {
        return Stream.of(
                        Optional.of("select"),
                        insert.map(given -> "insert"),
                        update.map(given -> columns.isEmpty() ? "update" : "update (" + columns + ")"),
                        delete.map(given -> "delete"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    Stream<FencePolicy> policies() {
        return Stream.of(
                        Optional.of(new FencePolicy(name, "select", read)),
                        insert.map(condition -> new FencePolicy(name, "insert", condition)),
                        update.map(condition -> new FencePolicy(name, "update", condition)),
                        delete.map(condition -> new FencePolicy(name, "delete", condition)))
                .flatMap(Optional::stream);
    }
}
