package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.driehoek.input.FreeText;
import be.driehoek.party.EmailAddress;
import be.driehoek.party.Tenant;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fills a database with cases: the rows of cases that the service itself has written, each with an id, a key and a tenant
 * of its own. A case in every phase serves in turn.
 */
final class Fill {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Envelope envelope;
    private final AtomicInteger numbers;

    private Fill(Connection connection, Envelope envelope, AtomicInteger numbers) {
        this.connection = connection;
        this.envelope = envelope;
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
     * @param home the data folder of the service
     * @param examples the cases that are copied
     * @param numbers the number of the tenant before
     * @param cases how many there shall be
     */
    static void upTo(Database database, Path home, List<Example> examples, AtomicInteger numbers, int cases)
            throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            new Fill(connection, Envelope.open(home, connection), numbers).upTo(examples, cases);
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
                var keyInsert = connection.prepareStatement(
                        "insert into case_key (case_id, master_id, wrapped) values (?, ?, ?)");
                var markInsert = connection.prepareStatement(
                        "insert into tenant_mark (mark, case_id, keyed) values (?, ?, true)")) {
            for (int added = 1; added <= missing; added++) {
                Rows example = rows.get(added % rows.size());
                var id = UUID.randomUUID();
                String number = CaseWorkload.digits(numbers.incrementAndGet());
                byte[] key = Envelope.newKey();
                keyInsert.setObject(1, id);
                keyInsert.setString(2, envelope.masterId());
                keyInsert.setBytes(3, envelope.wrap(key, id));
                keyInsert.addBatch();
                copy(example.ofCase(), caseInsert, id, key, example.number(), number);
                copy(example.events(), eventInsert, id, key, example.number(), number);
                for (String mark : marks(number)) {
                    markInsert.setString(1, mark);
                    markInsert.setObject(2, id);
                    markInsert.addBatch();
                }
                if (added % BATCH == 0 || added == missing) {
                    caseInsert.executeBatch();
                    keyInsert.executeBatch();
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

    /** What is stored of an example, with the payloads of its events in the clear. */
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
        byte[] wrapped = (byte[]) select("select wrapped from case_key where case_id = ?", example.id())
                .getFirst()[0];
        byte[] key = envelope.unwrap(wrapped, example.id());
        List<Object[]> events = select("select * from case_event where case_id = ? order by sequence", example.id());
        for (Object[] event : events) {
            for (int column = 0; column < event.length; column++) {
                if (event[column] instanceof byte[] payload) {
                    event[column] = Envelope.decryptPayload(key, payload, example.id(), sequence(event), type(event));
                }
            }
        }
        return new Rows(number, select("select * from guidance_case where id = ?", example.id()), events);
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

    /** As the columns of an event stand. */
    private static int sequence(Object[] event) {
        return (Integer) event[1];
    }

    private static String type(Object[] event) {
        return String.valueOf(event[2]);
    }

    private static void copy(List<Object[]> rows, PreparedStatement insert, UUID id, byte[] key, String from, String to)
            throws SQLException {
        for (Object[] row : rows) {
            insert.setObject(1, id);
            for (int column = 1; column < row.length; column++) {
                if (row[column] instanceof byte[] payload) {
                    byte[] own = new String(payload, UTF_8).replace(from, to).getBytes(UTF_8);
                    insert.setBytes(column + 1, Envelope.encryptPayload(key, own, id, sequence(row), type(row)));
                } else {
                    insert.setObject(column + 1, row[column]);
                }
            }
            insert.addBatch();
        }
    }

    /** As the service stores them. */
    private Set<String> marks(String number) {
        var tenant = Tenant.builder()
                .name(FreeText.of("Huurder " + number))
                .email(new EmailAddress("huurder-" + number + "@example.org"))
                .build();
        Set<String> digests = new TreeSet<>();
        for (String mark : tenant.marks()) {
            digests.add(envelope.mark(mark));
        }
        return digests;
    }
}
