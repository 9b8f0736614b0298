package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.input.FreeText;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Tenant;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills a database with cases: the rows of cases that the service itself has written, each with an id and a tenant of its
 * own. A case in every phase serves in turn.
 */
final class Fill {
    private static final int BATCH = 500;

    private final Connection connection;
    private final AtomicInteger numbers;

    private Fill(Connection connection, AtomicInteger numbers) {
        this.connection = connection;
        this.numbers = numbers;
    }

    /**
     * A case that serves as an example.
     *
     * @param id its id
     * @param number the number of its tenant
     */
    record Example(UUID id, int number) {}

    /**
     * Adds cases until there are so many. No service may use the database, if it is embedded.
     *
     * @param database the database
     * @param examples the cases that are copied
     * @param numbers the number of the tenant before
     * @param cases how many there shall be
     */
    static void upTo(Database database, List<Example> examples, AtomicInteger numbers, int cases) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            new Fill(connection, numbers).upTo(examples, cases);
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private void upTo(List<Example> examples, int cases) throws SQLException {
        List<Rows> rows = new ArrayList<>();
        for (Example example : examples) {
            rows.add(rows(example));
        }
        int missing = cases - count();
        try (var caseInsert = insert("guidance_case", rows.getFirst().ofCase().getFirst());
                var eventInsert = insert("case_event", rows.getFirst().events().getFirst());
                var markInsert = connection.prepareStatement("insert into tenant_mark (mark, case_id) values (?, ?)")) {
            for (int added = 1; added <= missing; added++) {
                Rows example = rows.get(added % rows.size());
                var id = UUID.randomUUID();
                String number = CaseWorkload.digits(numbers.incrementAndGet());
                copy(example.ofCase(), caseInsert, id, example.number(), number);
                copy(example.events(), eventInsert, id, example.number(), number);
                for (String mark : marks(number)) {
                    markInsert.setString(1, mark);
                    markInsert.setObject(2, id);
                    markInsert.addBatch();
                }
                if (added % BATCH == 0 || added == missing) {
                    caseInsert.executeBatch();
                    eventInsert.executeBatch();
                    markInsert.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private int count() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from guidance_case")) {
            result.next();
            return result.getInt(1);
        }
    }

    /** What is stored of an example. */
    private record Rows(String number, List<Object[]> ofCase, List<Object[]> events) {}

    private Rows rows(Example example) throws SQLException {
        String number = CaseWorkload.digits(example.number());
        Set<String> stored = new TreeSet<>();
        for (Object[] row : select("select mark from tenant_mark where case_id = ?", example.id())) {
            stored.add(String.valueOf(row[0]));
        }
        if (!stored.equals(marks(number))) {
            throw new IllegalStateException("the marks of a tenant must be known here: of " + number);
        }
        return new Rows(
                number,
                select("select * from guidance_case where id = ?", example.id()),
                select("select * from case_event where case_id = ? order by sequence", example.id()));
    }

    /** The id is the first column. */
    private List<Object[]> select(String query, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                List<Object[]> rows = new ArrayList<>();
                while (result.next()) {
                    Object[] row = new Object[result.getMetaData().getColumnCount()];
                    for (int column = 0; column < row.length; column++) {
                        row[column] = result.getObject(column + 1);
                    }
                    rows.add(row);
                }
                if (rows.isEmpty()) {
                    throw new IllegalStateException("an example must be stored: " + id);
                }
                return rows;
            }
        }
    }

    private PreparedStatement insert(String table, Object[] row) throws SQLException {
        return connection.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(row.length - 1) + ")");
    }

    private static void copy(List<Object[]> rows, PreparedStatement insert, UUID id, String from, String to)
            throws SQLException {
        for (Object[] row : rows) {
            insert.setObject(1, id);
            for (int column = 1; column < row.length; column++) {
                if (row[column] instanceof byte[] payload) {
                    insert.setBytes(
                            column + 1,
                            new String(payload, UTF_8).replace(from, to).getBytes(UTF_8));
                } else {
                    insert.setObject(column + 1, row[column]);
                }
            }
            insert.addBatch();
        }
    }

    /** As the service stores them. */
    private static Set<String> marks(String number) {
        var tenant = Tenant.builder()
                .name(FreeText.of("Huurder " + number))
                .email(new EmailAddress("huurder-" + number + "@example.org"))
                .build();
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            Set<String> digests = new TreeSet<>();
            for (String mark : tenant.marks()) {
                digests.add(HexFormat.of().formatHex(sha.digest(mark.getBytes(UTF_8))));
            }
            return digests;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must know SHA-256", e);
        }
    }
}
