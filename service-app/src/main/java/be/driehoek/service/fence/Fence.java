package be.driehoek.service.fence;

import be.driehoek.guidance.CaseId;
import be.driehoek.service.access.Requester;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells the database for whom a transaction reads and writes. Where the fence is raised, who forgets to tell gets no rows;
 * what was told ends with the transaction. Where it is not, nothing is sent.
 */
@Singleton
public final class Fence {
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final FenceState state;

    Fence(TransactionOperations<Connection> transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
        this.state = transactions.executeRead(status -> FenceState.of(status.getConnection()));
    }

    FenceState state() {
        return state;
    }

    /**
     * Opens what is the requester's own: the cases of their team, what was disclosed to them, what their account has.
     *
     * @param requester who asks
     */
    public void enter(Requester requester) {
        if (state.isRaised()) {
            var told = new TreeMap<Setting, String>();
            told.put(Setting.ORGANISATION, requester.organisation());
            told.put(Setting.TEAM, requester.team().orElse(""));
            told.put(Setting.ACCOUNT, requester.account().value());
            told.put(Setting.ROLES, String.join(" ", new TreeSet<>(requester.roles())));
            told.put(Setting.DAY, LocalDate.now(clock).toString());
            tell(told);
        }
    }

    /**
     * Opens one case of another team of the own organisation, to be read in an emergency, until the transaction ends.
     *
     * @param id the case
     */
    public void openInEmergency(CaseId id) {
        if (state.isRaised()) {
            var told = new TreeMap<Setting, String>();
            told.put(Setting.EMERGENCY, id.toString());
            tell(told);
        }
    }

    /**
     * Opens what an errand needs, for as long as it lasts. There is one errand at a time.
     *
     * @param <T> what comes out
     * @param errand what is done
     * @param work does it
     * @return what the work gave
     */
    public <T> T open(Errand errand, Supplier<T> work) {
        return open(errand, "", work);
    }

    /**
     * Opens what an errand needs about one thing, for as long as it lasts. There is one errand at a time.
     *
     * @param <T> what comes out
     * @param errand what is done
     * @param subject what it is about, as the errand says
     * @param work does it
     * @return what the work gave
     */
    public <T> T open(Errand errand, String subject, Supplier<T> work) {
        if (!state.isRaised()) {
            return work.get();
        }
        tell(errand.name(), errand.isAboutCase() ? subject : "", errand.isAboutCase() ? "" : subject);
        try {
            var result = work.get();
            tell("", "", "");
            return result;
        } catch (RuntimeException | Error thrown) {
            closeAfter(thrown);
            throw thrown;
        }
    }

    /**
     * Opens what an errand needs about one thing, for as long as it lasts, where nothing comes out.
     *
     * @param errand what is done
     * @param subject what it is about, as the errand says
     * @param work does it
     */
    public void run(Errand errand, String subject, Runnable work) {
        open(errand, subject, () -> {
            work.run();
            return errand;
        });
    }

    /** The transaction may go on, or be one that takes no statement any more. */
    private void closeAfter(Throwable thrown) {
        try {
            tell("", "", "");
        } catch (DataAccessException broken) {
            thrown.addSuppressed(broken);
        }
    }

    private void tell(String errand, String caseId, String subject) {
        var told = new TreeMap<Setting, String>();
        told.put(Setting.ERRAND, errand);
        told.put(Setting.CASE, caseId);
        told.put(Setting.SUBJECT, subject);
        tell(told);
    }

    /** Settings of the transaction alone: outside one, they would be lost at once, and the next statement see nothing. */
    private void tell(SequencedMap<Setting, String> told) {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("the fence must be entered within a transaction");
        }
        var calls = told.keySet().stream()
                .map(setting -> "set_config('" + setting.key() + "', ?, true)")
                .collect(Collectors.joining(", ", "select ", ""));
        try (var statement = transactions.getConnection().prepareStatement(calls)) {
            int place = 0;
            for (var value : told.values()) {
                place++;
                statement.setString(place, value);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new DataAccessException("the database must be told who asks", e);
        }
    }
}
