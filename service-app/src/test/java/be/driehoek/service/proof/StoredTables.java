package be.driehoek.service.proof;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of the service as they are stored, looked at while it does not run. */
record StoredTables(String url, String username, String password) {
    /** The demo's cases are of late. */
    private static final String OF_THE_WRITERS = "c.received_on = date '" + Writers.RECEIVED_ON + "'";

    /** What no whole transaction leaves behind, each with how often it is there. */
    private static final Map<String, String> HALVES = new LinkedHashMap<>();

    static {
        HALVES.put(
                "a case whose version is not the number of its events",
                "select count(*) from guidance_case c"
                        + " where c.version <> (select count(*) from case_event e where e.case_id = c.id)");
        HALVES.put(
                "a case whose events have a gap",
                "select count(*) from (select case_id from case_event group by case_id"
                        + " having max(sequence) <> count(*) or min(sequence) <> 1) gaps");
        HALVES.put(
                "events without a case",
                "select count(*) from case_event e"
                        + " where not exists (select 1 from guidance_case c where c.id = e.case_id)");
        HALVES.put(
                "a case without a mark of its tenant",
                "select count(*) from guidance_case c where " + OF_THE_WRITERS
                        + " and not exists (select 1 from tenant_mark m where m.case_id = c.id)");
    }

    /** What is there by half, in words; empty if nothing is. */
    List<String> halves() {
        var found = new ArrayList<String>();
        HALVES.forEach((what, query) -> {
            var times = number(query);
            if (times > 0) {
                found.add(times + " times " + what);
            }
        });
        return found;
    }

    /** How many cases the writers opened. */
    long cases() {
        return number("select count(*) from guidance_case c where " + OF_THE_WRITERS);
    }

    /** How many answers are kept for whoever asks again. */
    long answers() {
        return number("select count(*) from answered_request where octet_length(answer) > 0");
    }

    private long number(String query) {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the tables must be readable: " + query, e);
        }
    }
}
