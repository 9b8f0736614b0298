package be.driehoek.service.api;

import be.driehoek.service.PastTheFence;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
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
        PastTheFence.execute(
                transactions,
                "update guidance_case set organisation = ?, team = ?, caseworker = ? where id = ?",
                organisation,
                team,
                caseworker,
                UUID.fromString(id));
    }
}
