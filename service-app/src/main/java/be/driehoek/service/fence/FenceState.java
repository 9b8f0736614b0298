package be.driehoek.service.fence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the fence stands, for the account by which the service uses its database.
 *
 * @param isPossible whether the database can have a fence
 * @param isRaised whether some table is fenced, so that the database must be told who asks
 * @param gaps what is missing of the whole fence, in words for an operator
 */
record FenceState(boolean isPossible, boolean isRaised, List<String> gaps) {
    private static final String POSTGRESQL = "PostgreSQL";

    FenceState {
        gaps = List.copyOf(gaps);
    }

    /** Whether nothing is missing. */
    boolean stands() {
        return gaps.isEmpty();
    }

    static FenceState of(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals(POSTGRESQL)) {
            return new FenceState(false, false, List.of("only PostgreSQL can have it"));
        }
        var gaps = new ArrayList<String>();
        var isRaised = lookAtTables(connection, gaps);
        lookAtPolicies(connection, gaps);
        lookAtAccount(connection, gaps);
        return new FenceState(true, isRaised, gaps);
    }

    private static boolean lookAtTables(Connection connection, List<String> gaps) throws SQLException {
        var fenced = new HashSet<String>();
        var whole = new HashSet<String>();
        var owned = new HashSet<String>();
        try (var query = connection.prepareStatement("""
            select c.relname, c.relrowsecurity, c.relforcerowsecurity,
                   pg_has_role(current_user, c.relowner, 'member')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema() and c.relkind = 'r'\
            """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                var name = rows.getString(1);
                if (rows.getBoolean(2)) {
                    fenced.add(name);
                    if (rows.getBoolean(3)) {
                        whole.add(name);
                    }
                }
                if (rows.getBoolean(4)) {
                    owned.add(name);
                }
            }
        }
        FenceSql.TABLES.stream()
                .map(FencedTable::name)
                .filter(name -> !whole.contains(name))
                .forEach(name -> gaps.add("the table " + name + " is not fenced"));
        if (!owned.isEmpty()) {
            gaps.add("the account owns tables, or may act for who does");
        }
        return !fenced.isEmpty();
    }

    /** Another one lets more through: what one policy shows, none of the others hides. */
    private static void lookAtPolicies(Connection connection, List<String> gaps) throws SQLException {
        var there = new HashSet<String>();
        var version = "";
        try (var query = connection.prepareStatement("""
            select c.relname || '.' || p.polname, obj_description(p.oid, 'pg_policy')
            from pg_policy p join pg_class c on c.oid = p.polrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = current_schema()\
            """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                there.add(rows.getString(1));
                var comment = rows.getString(2);
                version = comment == null ? version : comment;
            }
        }
        Set<String> expected = FenceSql.policies()
                .map(policy -> policy.table() + "." + policy.name())
                .collect(Collectors.toSet());
        if (!there.equals(expected) || !version.equals(FenceSql.version())) {
            gaps.add("the policies are not those of this version of the service");
        }
    }

    private static void lookAtAccount(Connection connection, List<String> gaps) throws SQLException {
        try (var query = connection.prepareStatement("""
            select rolsuper or rolbypassrls, has_schema_privilege(current_schema(), 'create')
            from pg_roles where rolname = current_user\
            """);
                var row = query.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
                gaps.add("the account is one that no policy applies to");
            }
            if (row.getBoolean(2)) {
                gaps.add("the account may make tables");
            }
        }
    }
}
