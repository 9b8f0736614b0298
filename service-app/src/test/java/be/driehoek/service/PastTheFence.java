package be.driehoek.service;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;

/** Does with the rows what no call does: as somebody to whom no fence of the database applies. */
public final class PastTheFence {
    private PastTheFence() {}

    /**
     * Changes some rows.
     *
     * @param transactions those of the service, whose account may do everything unless there is a fence
     * @param sql the statement
     * @param values what stands for its question marks
     * @return how many rows were changed
     */
    public static int execute(TransactionOperations<Connection> transactions, String sql, Object... values) {
        if (!Boolean.getBoolean("driehoek.test.fence")) {
            return transactions.executeWrite(status -> execute(status.getConnection(), sql, values));
        }
        try (var connection = TestPostgres.open(System.getProperty("datasources.default.url"))) {
            return execute(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int execute(Connection connection, String sql, Object... values) {
        try (var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
