package be.driehoek.service.api;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Gives a case to another team, which no call does. */
final class CaseHolders {
    private CaseHolders() {}

    static void move(
            TransactionOperations<Connection> transactions,
            String id,
            String organisation,
            String team,
            String caseworker) {
        transactions.executeWrite(status -> {
            try (var update = status.getConnection()
                    .prepareStatement(
                            "update guidance_case set organisation = ?, team = ?, caseworker = ? where id = ?")) {
                update.setString(1, organisation);
                update.setString(2, team);
                update.setString(3, caseworker);
                update.setObject(4, UUID.fromString(id));
                return update.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
