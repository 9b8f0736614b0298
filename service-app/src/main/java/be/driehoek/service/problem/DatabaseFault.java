package be.driehoek.service.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Faults of the database that pass: the same call may succeed soon. Nothing was written, unless the connection was lost
 * while the transaction was committed; whoever sends the call again under its {@code Idempotency-Key} need not know.
 */
final class DatabaseFault {
    /**
     * The states (SQL:2023 and PostgreSQL's, most of which are H2's too) of: a connection that is lost or not to be had, a
     * transaction that was ended for another's sake, too many connections or no room, a lock that was not given in time, a
     * statement that took too long, a database that shuts down or starts.
     */
    private static final Pattern PASSING = Pattern.compile("08...|40...|53...|55P03|HYT00|57014|57P0.");

    /** H2: the database has been closed, or is closing. */
    private static final int CLOSED = 90121;

    private DatabaseFault() {}

    static boolean isPassing(Throwable error) {
        return faults(error).anyMatch(DatabaseFault::isPassing);
    }

    /** What the database called its faults; its words may quote what a person wrote. */
    static List<String> states(Throwable error) {
        return faults(error)
                .map(fault -> fault.getSQLState() + "/" + fault.getErrorCode())
                .toList();
    }

    private static Stream<SQLException> faults(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    private static boolean isPassing(SQLException exception) {
        var state = exception.getSQLState();
        // The pool has no state of its own when it has no connection to give.
        return exception instanceof SQLTransientConnectionException
                || exception.getErrorCode() == CLOSED
                || (state != null && PASSING.matcher(state).matches());
    }
}
