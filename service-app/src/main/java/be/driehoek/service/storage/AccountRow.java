package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param name the user name
 * @param organisation the id of the organisation that it belongs to
 * @param team the id of a team of that organisation, or null for none
 * @param roles the names of the roles, with a space between
 * @param password the hash of the password, or null if none was given
 * @param mustChangePassword whether the password is one to begin with
 * @param demo whether the password is public
 * @param failures how often in a row a wrong password came
 * @param lockedUntil until when no password is taken, or null if none was wrong too often
 * @param createdAt when it was added
 * @param closedAt when it was closed, or null while it is open
 */
@MappedEntity("account")
public record AccountRow(
        @Id String name,
        String organisation,
        @Nullable String team,
        String roles,
        @Nullable String password,
        boolean mustChangePassword,
        boolean demo,
        int failures,
        @Nullable Instant lockedUntil,
        Instant createdAt,
        @Nullable Instant closedAt) {
    /**
     * The account with another count of failures.
     *
     * @param failures how often in a row a wrong password came
     * @param lockedUntil until when no password is taken, or null
     * @return a new row
     */
    public AccountRow withFailures(int failures, @Nullable Instant lockedUntil) {
        return new AccountRow(
                name,
                organisation,
                team,
                roles,
                password,
                mustChangePassword,
                demo,
                failures,
                lockedUntil,
                createdAt,
                closedAt);
    }

    /**
     * The account with another password, whose failures do not count any more.
     *
     * @param hash the hash of the password
     * @param mustChange whether it is one to begin with
     * @return a new row
     */
    public AccountRow withPassword(String hash, boolean mustChange) {
        return new AccountRow(name, organisation, team, roles, hash, mustChange, demo, 0, null, createdAt, closedAt);
    }

    /** The account without the hash of its password. */
    @Override
    public String toString() {
        return "AccountRow[" + name + "]";
    }
}
