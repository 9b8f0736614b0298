package be.driehoek.service.fence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words in which the conditions of the fence are written: each stands, between braces, for a part of SQL. */
final class FenceWords {
    private static final Pattern WORD = Pattern.compile("\\{([a-z ]+)}");

    private static final Map<String, String> SETTINGS = Arrays.stream(Setting.values())
            .collect(Collectors.toMap(setting -> setting.name().toLowerCase(Locale.ROOT), Setting::sql));

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("administers", "'ADMINISTRATOR' = any (string_to_array({roles}, ' '))"),
            // Of a row with a case: a policy's own query is fenced too, so a case is there if it may be read.
            Map.entry("case is shown", """
                ({whole cases} and exists (select 1 from guidance_case g where g.id = {table}.case_id))\
                """),
            // Not those that are counted, compared, or whose keys are changed.
            Map.entry("whole cases", "coalesce({errand}, '') not in ('FIRST_CASES', 'KEY_ROTATION', 'EARLIER_CASES')"),
            Map.entry("compared", """
                ({errand} = 'EARLIER_CASES' and exists (select 1 from guidance_case g where g.id = {table}.case_id))\
                """),
            Map.entry("case is own", """
                exists (select 1 from guidance_case g
                        where g.id = {table}.case_id and g.organisation = {organisation} and g.team = {team})\
                """),
            Map.entry("taken in", "({errand} = 'INTAKE' and {table}.case_id = {case})"),
            // Two people erase a case, or a part of it: one proposed it, who does it is another.
            Map.entry("two agree", """
                ({errand} = 'ERASURE'
                 and exists (select 1 from erasure_item i join erasure p on p.id = i.erasure_id
                             where i.case_id = {case} and i.state = 'KEPT' and p.state = 'PROPOSED'
                               and p.proposed_by <> {account} and p.organisation = {organisation}
                               and (p.team = {team} or {administers})))\
                """),
            Map.entry("erased", """
                (({two agree} or {errand} = 'ERASED_AGAIN') and {table}.case_id = {case} and {case is shown})\
                """),
            Map.entry("rotated", "{errand} = 'KEY_ROTATION'"),
            Map.entry("opened", "{table}.case_id = {emergency}"),
            // Of a case.
            Map.entry("to be erased", """
                ({two agree} and {table}.id = {case} and {table}.organisation = {organisation}
                 and ({table}.team = {team} or {administers}))
                or ({errand} = 'ERASED_AGAIN' and {table}.id = {case})\
                """),
            // Of a disclosure.
            Map.entry("told", """
                ({table}.recipient = {account} and {table}.revoked_on is null and {table}.disclosed_on <= {day}
                 and {table}.open_until >= {day} and octet_length({table}.content) > 0)\
                """),
            // Of a chain of the audit trail, which bears the id of its case.
            Map.entry("case of chain", "case when {table}.chain like 'case/%' then substr({table}.chain, 6)::uuid end"),
            Map.entry("chain is shown", """
                ({whole cases} and exists (select 1 from guidance_case g where g.id = {case of chain}))\
                """),
            Map.entry("chain is own", """
                exists (select 1 from guidance_case g
                        where g.id = {case of chain} and g.organisation = {organisation} and g.team = {team})\
                """),
            // A disclosure that somebody may read is there for them; that of a case of the own team is too.
            Map.entry("chain was told", """
                exists (select 1 from disclosure d
                        where d.case_id = {case of chain} and d.recipient = {account})\
                """));

    private FenceWords() {}

    /** The SQL of a condition on the rows of a table. */
    static String expand(String table, String condition) {
        Function<String, String> meaning = word -> Stream.of(Map.of("table", table), SETTINGS, PHRASES)
                .flatMap(words -> Optional.ofNullable(words.get(word)).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a word of the fence must have a meaning: " + word));
        var expanded = condition;
        while (WORD.matcher(expanded).find()) {
            expanded =
                    WORD.matcher(expanded).replaceAll(found -> Matcher.quoteReplacement(meaning.apply(found.group(1))));
        }
        return expanded;
    }
}
