package be.driehoek.service.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14: the fence of the database, by an account that does not own the tables")
class FenceTest {
    private static final String URL = "datasources.default.url";
    private static final String USERNAME = "datasources.default.username";
    private static final String OWN = "00000000-0000-0000-0000-00000000000a";
    private static final String OTHERS = "00000000-0000-0000-0000-00000000000b";
    private static final String ENTER = """
        select set_config('driehoek.organisation', 'one', true), set_config('driehoek.team', 'north', true),
               set_config('driehoek.account', 'somebody', true), set_config('driehoek.roles', 'CASEWORKER', true),
               set_config('driehoek.day', '2026-11-23', true)\
        """;

    private static final Map<String, String> DATABASE = TestPostgres.newDatabaseOfTwo();
    private static Connection service;

    @BeforeAll
    static void cases_of_two_teams() throws SQLException {
        TestPostgres.fence(DATABASE).raise();
        try (var everything = TestPostgres.open(DATABASE.get(URL))) {
            execute(everything, """
                insert into organisation values ('one', 'One', now());
                insert into team values ('north', 'one', 'North', now());
                """);
            fill(everything, OWN, "one", "north");
            fill(everything, OTHERS, "two", "south");
        }
        service = open(DATABASE.get(USERNAME));
        service.setAutoCommit(false);
    }

    @AfterAll
    static void close() throws SQLException {
        service.close();
    }

    private static Connection open(String account) throws SQLException {
        return DriverManager.getConnection(DATABASE.get(URL), account, account);
    }

    /** A row in every table with rows about cases. */
    private static void fill(Connection connection, String id, String organisation, String team) throws SQLException {
        execute(connection, """
            insert into guidance_case (id, organisation, team, version, phase, outcome, priority, received_on)
            values ('%1$s', '%2$s', '%3$s', 1, 'RECEIVED', 'UNKNOWN', 'NORMAL', date '2026-01-02');
            insert into case_event values ('%1$s', 1, 'x', date '2026-01-02', now(), 'x', '');
            insert into tenant_mark values ('%3$s', '%1$s', true);
            insert into case_key values ('%1$s', null, '');
            insert into disclosure
            values ('%1$s', '%1$s', 1, '%2$s', 'x', false, date '2026-01-02', date '2026-12-31', null, null, 'x');
            insert into emergency_access values ('%1$s', '%1$s', 'x', 'x', now(), now(), null, null);
            insert into retention_hold values ('%1$s', '%1$s', 'x', 'x', 'x', now(), null, null, null);
            insert into erasure
            values ('%1$s', '%2$s', '%3$s', 'REQUEST', 'TENANT', 'x', 'x', now(), 'PROPOSED', null, null);
            insert into erasure_item values ('%1$s', '%1$s', 'WHOLE_CASE', 'KEPT');
            insert into erased_case values ('%1$s', '%2$s', now(), false);
            insert into audit_entry values ('case/%1$s', 1, '%2$s', now(), 'x', 'READ_CASE', 'GUIDANCE', 'DONE',
                                            null, null, null, null, null, 'x');
            insert into audit_head values ('case/%1$s', 1, 'x');
            insert into calendar_link values ('%1$s', '%3$s', 'x', '%1$s', false, 'nl', now(), null);
            insert into answered_request values ('%3$s', 'x', now(), 'x', '%1$s');
            """.formatted(id, organisation, team));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static Stream<String> tables() {
        return FenceSql.TABLES.stream().map(FencedTable::name);
    }

    @Test
    void the_account_of_the_service_is_one_that_every_policy_applies_to() throws SQLException {
        assertThat(FenceState.of(service).gaps()).isEmpty();
        assertThat(read(service, """
            select rolname from pg_roles
            where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreaterole
              and not exists (select 1 from pg_class c
                              where pg_has_role(current_user, c.relowner, 'member')
                                and c.relnamespace = 'public'::regnamespace)\
            """)).containsExactly(DATABASE.get(USERNAME));
    }

    @Test
    @DisplayName("every table is fenced, or named as one without rows about cases, and none is both")
    void every_table_is_fenced_or_named() throws SQLException {
        try (var everything = TestPostgres.open(DATABASE.get(URL))) {
            assertThat(Stream.concat(tables(), FenceSql.UNFENCED.keySet().stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            read(everything, "select tablename from pg_tables where schemaname = 'public'"));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void who_does_not_say_for_whom_gets_no_row(String table) throws SQLException {
        try (var owner = open(DATABASE.get("driehoek.migration.username"));
                var everything = TestPostgres.open(DATABASE.get(URL))) {
            assertThat(read(everything, "select 1 from " + table))
                    .as("to see that there are some")
                    .hasSize(2);
            assertThat(read(service, "select 1 from " + table)).isEmpty();
            assertThat(read(owner, "select 1 from " + table)).isEmpty();
        } finally {
            service.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guidance_case",
                "case_event",
                "tenant_mark",
                "case_key",
                "disclosure",
                "emergency_access",
                "retention_hold",
                "erasure",
                "erasure_item",
                "erased_case",
                "audit_entry",
                "audit_head"
            })
    void a_team_gets_its_own_rows_until_its_transaction_ends(String table) throws SQLException {
        for (var end : List.of("commit", "rollback")) {
            execute(service, ENTER);
            assertThat(read(service, "select t::text from " + table + " t"))
                    .singleElement()
                    .asString()
                    .contains(OWN);
            execute(service, end);
            assertThat(read(service, "select 1 from " + table))
                    .as("after " + end)
                    .isEmpty();
            service.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update guidance_case set team = 'south'",
                "update guidance_case set organisation = 'two'",
                "update case_event set recorded_by = 'somebody'",
                "update audit_entry set account = 'somebody'",
                "delete from audit_entry",
                "delete from audit_head",
                "delete from erased_case",
                "delete from erasure",
                "truncate case_event",
                "alter table case_event disable row level security",
                "drop policy driehoek_select on case_event",
                "create table mine (id integer)",
                "insert into guidance_case values ('00000000-0000-0000-0000-00000000000c', 1, 'RECEIVED', null,"
                        + " 'UNKNOWN', 'NORMAL', date '2026-01-02', null, 'two', 'south')",
                "insert into case_event values ('" + OTHERS + "', 2, 'x', date '2026-01-02', now(), 'x', '')",
                "insert into audit_entry values ('organisation/one', 1, 'one', now(), 'another', 'READ_CASE',"
                        + " 'GUIDANCE', 'DONE', null, null, null, null, null, 'x')"
            })
    void nobody_may_do_what_the_service_never_does(String sql) throws SQLException {
        execute(service, ENTER);
        assertThatThrownBy(() -> execute(service, sql))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState()).isEqualTo("42501"));
        service.rollback();
    }

    @ParameterizedTest
    @CsvSource({
        "EARLIER_CASES, north, guidance_case case_event tenant_mark case_key",
        "ERASED_LIST, '', erased_case*",
        "AUDIT_VERIFICATION, '', case_event* audit_entry* audit_head*",
        "KEY_ROTATION, '', guidance_case* case_event* tenant_mark* case_key*",
        "CALENDAR_LINK, north, calendar_link",
        "CLOSED_ACCOUNT, x, calendar_link*",
        "ANSWER, north, answered_request",
        "OLD_ANSWERS, '', answered_request*",
        "FIRST_CASES, '', guidance_case*"
    })
    void an_errand_opens_what_it_is_for_and_nothing_else(Errand errand, String subject, String opened)
            throws SQLException {
        execute(service, "select set_config('driehoek.errand', '%s', true)".formatted(errand));
        execute(service, "select set_config('driehoek.subject', '%s', true)".formatted(subject));
        var found = new TreeSet<String>();
        for (var table : tables().toList()) {
            var rows = read(service, "select 1 from " + table).size();
            if (rows > 0) {
                found.add(rows == 1 ? table : table + "*");
            }
        }
        service.rollback();
        var expected = new TreeSet<>(Pattern.compile(" ").splitAsStream(opened).toList());
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"case_event", "retention_hold", "disclosure", "emergency_access", "answered_request"})
    void nobody_deletes_what_they_proposed_to_erase_themselves(String table) throws SQLException {
        var rows = Map.of("x", 0, "somebody", 1);
        for (var account : rows.keySet()) {
            execute(service, ENTER);
            execute(service, "select set_config('driehoek.account', '%s', true)".formatted(account));
            execute(service, "select set_config('driehoek.errand', 'ERASURE', true)");
            execute(service, "select set_config('driehoek.case', '%s', true)".formatted(OWN));
            try (var statement = service.createStatement()) {
                assertThat(statement.executeUpdate("delete from " + table))
                        .as(account)
                        .isEqualTo(rows.get(account));
            }
            service.rollback();
        }
    }

    @Test
    void what_is_raised_twice_stands_and_what_is_lowered_can_be_raised_again() throws SQLException {
        TestPostgres.fence(DATABASE).raise();
        assertThat(FenceState.of(service).gaps()).isEmpty();
        service.rollback();

        TestPostgres.fence(DATABASE).lower();
        assertThat(FenceState.of(service).isRaised()).isFalse();
        assertThat(FenceState.of(service).stands()).isFalse();
        assertThat(read(service, "select 1 from guidance_case")).hasSize(2);
        service.rollback();

        TestPostgres.fence(DATABASE).raise();
        assertThat(FenceState.of(service).stands()).isTrue();
        service.rollback();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create policy mine on case_event using (true)",
                "drop policy driehoek_select on case_event",
                "alter table case_event no force row level security",
                "alter table case_event disable row level security",
                "comment on policy driehoek_select on guidance_case is 'another version'"
            })
    void a_gap_is_seen(String sql) throws SQLException {
        try (var everything = TestPostgres.open(DATABASE.get(URL))) {
            execute(everything, sql);
            assertThat(FenceState.of(service).gaps()).hasSize(1);
            service.rollback();
            execute(everything, "drop policy if exists mine on case_event");
        } finally {
            TestPostgres.fence(DATABASE).raise();
        }
    }

    @Test
    void an_account_that_no_policy_applies_to_is_seen() throws SQLException {
        try (var everything = TestPostgres.open(DATABASE.get(URL))) {
            assertThat(FenceState.of(everything).gaps()).hasSize(3);
        }
    }

    @Test
    void a_fence_needs_an_account_to_which_it_applies() {
        var url = DATABASE.get(URL);
        var owner = DATABASE.get("driehoek.migration.username");
        for (var unfit : List.of(owner, "postgres", "nobody")) {
            assertThatThrownBy(() -> new FenceCommand(url, owner, owner, unfit).raise())
                    .isInstanceOf(FenceFailure.class)
                    .hasMessageStartingWith("The ");
        }
        assertThatThrownBy(() -> new FenceCommand("jdbc:h2:mem:x", "sa", "", "service").raise())
                .isInstanceOf(FenceFailure.class)
                .hasMessageStartingWith("Only PostgreSQL");
    }

    @Test
    void a_migration_fails_that_would_be_shown_a_part_of_the_rows() throws SQLException {
        try (var owner = open(DATABASE.get("driehoek.migration.username"))) {
            owner.setAutoCommit(false);
            execute(owner, MigrationsSeeAll.SEE_ALL);
            assertThatThrownBy(() -> execute(owner, "update guidance_case set version = 2"))
                    .hasMessageContaining("row-level security");
        }
    }
}
