package be.driehoek.service.fence;

import be.driehoek.service.digest.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The one place that says by what each table is fenced, and what the account of the service may do with it. */
final class FenceSql {
    /** The tables with rows about cases. */
    static final List<FencedTable> TABLES = List.of(
            FencedTable.read("guidance_case", """
                (organisation = {organisation} and team = {team})
                or (id = {emergency} and organisation = {organisation} and {team} is not null)
                or ({errand} = 'EARLIER_CASES' and team = {subject}
                    and organisation = (select t.organisation from team t where t.id = {subject}))
                or ({errand} = 'INTAKE' and id = {case})
                or {errand} in ('KEY_ROTATION', 'FIRST_CASES')
                or {to be erased}\
                """)
                    .insert("{errand} = 'INTAKE' and id = {case}")
                    .update("version, phase, caseworker, outcome, priority, received_on, agenda_until", """
                        (organisation = {organisation} and team = {team}) or {rotated} or {to be erased}\
                        """)
                    .delete("{to be erased}"),
            FencedTable.read(
                            "case_event",
                            "{case is shown} or {compared} or {rotated} or {errand} = 'AUDIT_VERIFICATION'")
                    .insert("{case is own} or {taken in}")
                    .update("payload", "{erased} or {rotated}")
                    .delete("{erased}"),
            FencedTable.read("tenant_mark", "{case is shown} or {compared} or {rotated}")
                    .insert("{case is own} or {taken in} or {erased} or {rotated}")
                    .delete("{case is own} or {taken in} or {erased} or {rotated}"),
            FencedTable.read("case_key", """
                {case is shown} or {compared} or {rotated}
                or exists (select 1 from disclosure d
                           where d.case_id = case_key.case_id and d.recipient = {account})
                or exists (select 1 from erasure_item i join erasure p on p.id = i.erasure_id
                           where i.case_id = case_key.case_id and p.team = {team}
                             and octet_length(p.reason) > 0)\
                """)
                    .insert("{case is own} or {taken in} or {erased} or {rotated} or {opened}")
                    .update("master_id, wrapped", "{erased} or {rotated}"),
            FencedTable.read("disclosure", "{case is shown} or {told}")
                    .insert("{case is own}")
                    .update("revoked_on, first_read_at, content", "{case is own} or {told} or {erased}")
                    .delete("{erased}"),
            FencedTable.read("emergency_access", "account = {account} or {case is own} or {erased}")
                    .insert("account = {account} and {opened}")
                    .update("reviewed_by, reviewed_at", "{case is own}")
                    .delete("{erased}"),
            FencedTable.read("retention_hold", "{case is own} or {erased}")
                    .insert("{case is own}")
                    .update("{case is own}")
                    .delete("{erased}"),
            FencedTable.read("erasure", """
                (organisation = {organisation} and (team = {team} or {administers}))
                or ({errand} = 'ERASURE' and organisation = {organisation})
                or {errand} = 'ERASED_AGAIN'\
                """)
                    .insert("organisation = {organisation} and team = {team} and proposed_by = {account}")
                    .update("""
                        (organisation = {organisation} and (team = {team} or {administers}))
                        or ({errand} = 'ERASURE' and organisation = {organisation})
                        or {errand} = 'ERASED_AGAIN'\
                        """),
            // By its erasure.
            FencedTable.read("erasure_item", "exists (select 1 from erasure p where p.id = erasure_item.erasure_id)")
                    .insert("""
                        exists (select 1 from erasure p
                                where p.id = erasure_item.erasure_id and p.proposed_by = {account})\
                        """)
                    .update("state", "exists (select 1 from erasure p where p.id = erasure_item.erasure_id)"),
            FencedTable.read(
                            "erased_case",
                            "organisation = {organisation} or {errand} in ('ERASED_LIST', 'ERASED_AGAIN')")
                    .insert("""
                        case_id = {case}
                        and ({errand} = 'ERASED_AGAIN' or ({two agree} and organisation = {organisation}))\
                        """),
            // Only ever added to: nobody may change or delete an entry.
            FencedTable.read("audit_entry", """
                {errand} = 'AUDIT_VERIFICATION'
                or (organisation = {organisation}
                    and ({administers} or {chain is own}
                         or exists (select 1 from guidance_case g
                                    where g.id = audit_entry.about and g.organisation = {organisation}
                                      and g.team = {team})))\
                """).insert("""
                    account = {account}
                    and (chain = 'organisation/' || {organisation} or {chain is shown} or {chain was told})\
                    """),
            FencedTable.read("audit_head", """
                chain = 'organisation/' || {organisation} or {chain is shown} or {chain was told}
                or {errand} = 'AUDIT_VERIFICATION'\
                """)
                    .insert("chain = 'organisation/' || {organisation} or {chain is shown} or {chain was told}")
                    .update("sequence, hash", """
                        chain = 'organisation/' || {organisation} or {chain is shown} or {chain was told}\
                        """),
            FencedTable.read("calendar_link", """
                account = {account} or {erased}
                or ({errand} = 'CALENDAR_LINK' and digest = {subject})
                or ({errand} = 'CLOSED_ACCOUNT' and account = {subject})\
                """)
                    .insert("account = {account} and (case_id is null or {case is shown})")
                    .update("account = {account} or ({errand} = 'CLOSED_ACCOUNT' and account = {subject})")
                    .delete("{erased}"),
            FencedTable.read("answered_request", """
                ({errand} = 'ANSWER' and digest = {subject}) or {errand} = 'OLD_ANSWERS'
                or (({two agree} or {errand} = 'ERASED_AGAIN') and about = {case})\
                """)
                    .insert("{errand} = 'ANSWER' and digest = {subject}")
                    .update("answer, about", "{errand} = 'ANSWER' and digest = {subject}")
                    .delete("""
                        {errand} = 'OLD_ANSWERS'
                        or (({two agree} or {errand} = 'ERASED_AGAIN') and about = {case})\
                        """));

    /** The tables without rows about cases: what the account of the service may do with them. */
    static final Map<String, String> UNFENCED = Map.ofEntries(
            // Looked up by a secret or a name before anybody is known.
            Map.entry("account", "select, insert, update"),
            Map.entry("access_token", "select, insert, update"),
            Map.entry("browser_session", "select, insert, update, delete"),
            Map.entry("refused_login", "select, update"),
            // Tell of nobody.
            Map.entry("organisation", "select, insert"),
            Map.entry("team", "select, insert"),
            // Wrap the keys of all cases, and are worth nothing without the master keys.
            Map.entry("master_key", "select, insert, delete"),
            Map.entry("service_key", "select, insert, update"),
            // Who does something for all instances holds a row, for which one column must be one to change.
            Map.entry("flyway_schema_history", "select, update (execution_time)"));

    private FenceSql() {}

    /** What identifies this fence: another version of the service may have another one. */
    static String version() {
        return Sha256.hex(String.join("\n", raise("")));
    }

    /** Leaves the rows to the owner of the tables, who may have to bring them up to date; others stay fenced out. */
    static List<String> openToOwner() {
        return TABLES.stream()
                .map(table -> "alter table if exists %s no force row level security".formatted(table.name()))
                .toList();
    }

    /** Raises the fence, or mends it. */
    static List<String> raise(String account) {
        var statements = new ArrayList<String>();
        rights().forEach((table, rights) -> {
            statements.add("revoke all on %s from %s".formatted(table, quoted(account)));
            statements.add("grant %s on %s to %s".formatted(rights, table, quoted(account)));
        });
        drops().forEach(statements::add);
        policies().map(FencePolicy::create).forEach(statements::add);
        for (var table : TABLES) {
            statements.add("alter table %s enable row level security".formatted(table.name()));
            statements.add("alter table %s force row level security".formatted(table.name()));
        }
        return statements;
    }

    /** Takes the fence down; the rights of the account stay. */
    static List<String> lower() {
        return Stream.concat(
                        TABLES.stream()
                                .flatMap(table -> Stream.of(
                                        "alter table %s no force row level security".formatted(table.name()),
                                        "alter table %s disable row level security".formatted(table.name()))),
                        drops())
                .toList();
    }

    /** Whatever kinds of policies there are now, another version may have made others. */
    private static Stream<String> drops() {
        return TABLES.stream()
                .flatMap(table -> FencePolicy.KINDS.stream().map(kind -> FencePolicy.drop(table.name(), kind)));
    }

    static Stream<FencePolicy> policies() {
        return TABLES.stream().flatMap(FencedTable::policies);
    }

    static SortedMap<String, String> rights() {
        var rights = new TreeMap<>(UNFENCED);
        TABLES.forEach(table -> rights.put(table.name(), table.rights()));
        return rights;
    }

    /** A name as it is, whatever is in it. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
