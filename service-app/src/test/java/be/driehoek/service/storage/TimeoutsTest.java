package be.driehoek.service.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@OnBothDatabases
@MicronautTest(transactional = false)
@Property(name = "driehoek.database.pool-size", value = "2")
@Property(name = "driehoek.database.connection-timeout", value = "1000")
@Property(name = "driehoek.database.lock-timeout", value = "300")
@Property(name = "driehoek.database.statement-timeout", value = "600")
@Timeout(30)
@DisplayName("Nobody waits for the database without end")
class TimeoutsTest {
    /** Some hundred columns to the fifth: more than any machine counts in time. */
    private static final String SLOW =
            "select count(*) from information_schema.columns a, information_schema.columns b,"
                    + " information_schema.columns c, information_schema.columns d, information_schema.columns e";

    private static final int BY_DEFAULT = 100;
    private static final String CANCELLED = "57014";
    private static final List<String> NO_LOCK = List.of("55P03", "HYT00");

    private final CaseRows cases;
    private final TransactionOperations<Connection> transactions;

    TimeoutsTest(CaseRows cases, TransactionOperations<Connection> transactions) {
        this.cases = cases;
        this.transactions = transactions;
    }

    @Test
    @NotBehindTheFence
    void who_waits_for_a_case_gives_up_while_another_keeps_it() {
        var row = new CaseRow(
                UUID.randomUUID(),
                "demo",
                "team",
                0,
                "REFERRED",
                null,
                "ELIGIBLE",
                "NORMAL",
                LocalDate.of(2026, 11, 20),
                null);
        cases.save(row);

        transactions.executeWrite(status -> {
            assertThat(cases.findByIdForUpdate(row.id())).isPresent();
            assertThatThrownBy(() -> elsewhere(() -> lock(row.id())))
                    .satisfies(thrown -> assertThat(states(thrown)).containsAnyElementsOf(NO_LOCK));
            return status;
        });

        assertThat(lock(row.id())).isEqualTo(row);
    }

    @Test
    void a_statement_that_takes_too_long_is_ended_on_every_connection() {
        onEveryConnection(connection -> assertThatThrownBy(() -> execute(connection, SLOW))
                .satisfies(thrown -> assertThat(states(thrown)).contains(CANCELLED)));
    }

    @Test
    void a_long_result_is_read_in_parts_where_the_driver_would_keep_it_whole() {
        onEveryConnection(connection -> {
            var isPostgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            try (var statement = connection.createStatement()) {
                assertThat(statement.getFetchSize()).isEqualTo(isPostgres ? 1000 : BY_DEFAULT);
            }
        });
    }

    @Test
    void who_finds_no_connection_free_gives_up_and_finds_one_later() {
        transactions.executeRead(first -> elsewhere(() -> transactions.executeRead(second -> {
            assertThatThrownBy(() -> elsewhere(cases::count))
                    .hasStackTraceContaining(SQLTransientConnectionException.class.getName());
            return true;
        })));

        assertThat(cases.count()).isNotNegative();
    }

    @FunctionalInterface
    private interface Look {
        void at(Connection connection) throws SQLException;
    }

    /** The pool has two: both are taken, and looked at. */
    private void onEveryConnection(Look look) {
        transactions.executeRead(first -> elsewhere(() -> transactions.executeRead(second -> {
            assertThat(first.getConnection()).isNotSameAs(second.getConnection());
            look.at(first.getConnection());
            look.at(second.getConnection());
            return true;
        })));
    }

    private CaseRow lock(UUID id) {
        return transactions.executeWrite(status -> cases.findByIdForUpdate(id).orElseThrow());
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().start(task))
                .join();
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static List<String> states(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .toList();
    }
}
