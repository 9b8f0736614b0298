package be.driehoek.service.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.party.AccountId;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.fence.Errand;
import be.driehoek.service.fence.Fence;
import be.driehoek.service.storage.CaseStore;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an operator types to have the list of erased cases, and to follow it after a backup was put back. */
@Singleton
public final class ErasuresCommand {
    /** Stands in the audit trail for whoever follows a list. */
    private static final AccountId OPERATOR = new AccountId("operator");

    private final ErasedCases erased;
    private final CaseStore store;
    private final Fence fence;
    private final TransactionOperations<Connection> transactions;

    ErasuresCommand(ErasedCases erased, CaseStore store, Fence fence, TransactionOperations<Connection> transactions) {
        this.fence = fence;
        this.erased = erased;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Writes the list of erased cases.
     *
     * @param named the file to write, which must be new
     * @return what was done, in a sentence
     * @throws ErasureFailure if it cannot be done
     */
    public String export(String named) {
        var file = Path.of(named).toAbsolutePath().normalize();
        var all = transactions.executeRead(status -> fence.open(Errand.ERASED_LIST, erased::all));
        try {
            Files.writeString(
                    file,
                    all.stream().map(one -> one.line() + "\n").collect(Collectors.joining()),
                    UTF_8,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new ErasureFailure("The file must be new, and its folder must be there: got " + file + ".");
        }
        return "The list of " + all.size() + " erased cases is in " + file + ". Keep it on another machine.";
    }

    /**
     * Erases the cases of a list that are there.
     *
     * @param named the file to read
     * @return what was done, in a sentence
     * @throws ErasureFailure if the file is no list
     */
    public String replay(String named) {
        var file = Path.of(named).toAbsolutePath().normalize();
        try {
            var listed = Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .map(ErasedCase::of)
                    .toList();
            var again = listed.stream().filter(this::eraseAgain).count();
            return "Of the %d cases of the list, %d were there, and are erased again.".formatted(listed.size(), again);
        } catch (IOException e) {
            throw new ErasureFailure("The list must be a file that can be read: got " + file + ".");
        }
    }

    private boolean eraseAgain(ErasedCase one) {
        return transactions.executeWrite(status -> {
            var operator = new Requester(OPERATOR, Set.of(), one.organisation(), Optional.empty(), Purpose.SUPERVISION);
            var wasThere = store.eraseAgain(one.id(), operator);
            fence.run(
                    Errand.ERASED_AGAIN,
                    one.id().toString(),
                    () -> erased.note(one.id(), one.organisation(), one.at()));
            return wasThere;
        });
    }
}
