package be.driehoek.service.fence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Raises the fence of a PostgreSQL, and takes it down: what an operator does with the account that owns the tables, which
 * the service need not know.
 *
 * @param url the address of the database
 * @param owner the account that owns the tables
 * @param password its password
 * @param service the account by which the service uses them
 */
public record FenceCommand(String url, String owner, String password, String service) {
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * Brings the tables up to date, gives the account of the service the rights that it needs and no others, and raises the
     * fence. Once more mends what is missing.
     *
     * @return what was done, in words
     */
    public String raise() {
        if (owner.equals(service)) {
            throw new FenceFailure(
                    "The service must have an account of its own, which does not own the tables: name it in"
                            + " DRIEHOEK_DATABASE_USERNAME, and the owner in DRIEHOEK_MIGRATION_USERNAME.",
                    null);
        }
        try (var connection = connect()) {
            requireAccount(connection);
            execute(connection, FenceSql.openToOwner());
            migrate();
            connection.setAutoCommit(false);
            execute(connection, FenceSql.raise(service));
            execute(
                    connection,
                    List.of(
                            "comment on policy driehoek_select on guidance_case is '" + FenceSql.version() + "'",
                            "grant usage on schema " + FenceSql.quoted(connection.getSchema()) + " to "
                                    + FenceSql.quoted(service)));
            connection.commit();
            return "The fence stands: %d tables show %s what is for whoever asks, %d others have no rows about cases."
                    .formatted(FenceSql.TABLES.size(), service, FenceSql.UNFENCED.size());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Takes the fence down. The account of the service keeps its rights, so that it can go on without the fence.
     *
     * @return what was done, in words
     */
    public String lower() {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            execute(connection, FenceSql.lower());
            connection.commit();
            return "The fence is down: %d tables show everything to whoever may read them."
                    .formatted(FenceSql.TABLES.size());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection connect() throws SQLException {
        if (!url.startsWith(POSTGRESQL)) {
            throw new FenceFailure("Only PostgreSQL can have a fence: see docs/operations.md.", null);
        }
        return DriverManager.getConnection(url, owner, password);
    }

    private void requireAccount(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("""
            select not rolsuper and not rolbypassrls and not pg_has_role(rolname, current_user, 'member')
            from pg_roles where rolname = ?\
            """)) {
            query.setString(1, service);
            try (var row = query.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    throw new FenceFailure(
                            "The account of the service must be there, no superuser, without BYPASSRLS, and no member"
                                    + " of the owner: got " + service + ".",
                            null);
                }
            }
        }
    }

    private void migrate() {
        try {
            Flyway.configure().dataSource(url, owner, password).load().migrate();
        } catch (FlywayException e) {
            throw new FenceFailure("The tables could not be brought up to date: " + e.getMessage(), e);
        }
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static FenceFailure failure(SQLException e) {
        return new FenceFailure(
                "The database must be one that the owner can use: got state " + e.getSQLState() + ", " + e.getMessage(),
                e);
    }
}
