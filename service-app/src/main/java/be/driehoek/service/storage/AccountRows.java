package be.driehoek.service.storage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AccountRows extends GenericRepository<AccountRow, String> {
    /**
     * Adds an account.
     *
     * @param row the account
     */
    void save(AccountRow row);

    /**
     * Writes an account that exists.
     *
     * @param row the account
     */
    void update(AccountRow row);

    /**
     * Finds an account to read it.
     *
     * @param name the user name
     * @return the account, if there is one
     */
    Optional<AccountRow> findById(String name);

    /**
     * Finds an account to change it: nobody else can until this transaction ends.
     *
     * @param name the user name
     * @return the account, if there is one
     */
    Optional<AccountRow> findByIdForUpdate(String name);

    /**
     * Finds the accounts that follow on a name.
     *
     * @param after the name before, or null for the start
     * @param most the largest number of accounts
     * @return the accounts by their names
     */
    @Query("""
        select * from account
        where (cast(:after as varchar) is null or name > :after)
        order by name
        limit :most\
        """)
    List<AccountRow> findAfter(@Nullable String after, int most);

    /**
     * Finds the accounts that are open.
     *
     * @return the accounts by their organisations and names
     */
    @Query("select * from account where closed_at is null order by organisation, name")
    List<AccountRow> findOpen();

    /**
     * Finds the open accounts of a team.
     *
     * @param team the team
     * @return the accounts by their names
     */
    @Query("select * from account where team = :team and closed_at is null order by name")
    List<AccountRow> findOpenOfTeam(String team);

    /**
     * Counts the accounts whose names differ from a name in capitals only, or not at all.
     *
     * @param name the name
     * @return how many there are
     */
    @Query("select count(*) from account where lower(name) = lower(:name)")
    long countAlike(String name);

    /**
     * Counts the accounts.
     *
     * @return how many there are
     */
    long count();

    /**
     * Counts the accounts whose password is not public.
     *
     * @return how many there are
     */
    long countByDemoFalse();

    /**
     * Counts the administrators whose accounts are open.
     *
     * @param withDemo whether those whose password is public count too
     * @return how many there are
     */
    @Query("""
        select count(*) from account
        where roles like '%ADMINISTRATOR%' and closed_at is null and (:withDemo or not demo)\
        """)
    long countOpenAdministrators(boolean withDemo);

    /**
     * Writes the same password by another hash, unless it was changed meanwhile.
     *
     * @param name the user name
     * @param from the hash as it was
     * @param to the hash as it shall be
     * @return 1, or 0 if it was changed
     */
    @Query("update account set password = :to where name = :name and password = :from")
    int rehash(@Id String name, String from, String to);

    /**
     * Counts a login that was refused and that no account counts.
     *
     * @return 1
     */
    @Query("update refused_login set refusals = refusals + 1 where id = 1")
    int noteRefusal();

    /**
     * Waits until nobody else holds the accounts, and holds them until this transaction ends; who does not ask for it goes
     * on. It is the row of their migration.
     *
     * @return its rank
     */
    @Query("select installed_rank from flyway_schema_history where version = '7' for update")
    int hold();
}
