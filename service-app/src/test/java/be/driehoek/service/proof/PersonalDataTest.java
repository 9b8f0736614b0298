package be.driehoek.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.command.Command;
import be.driehoek.guidance.event.CaseEvent;
import be.driehoek.referral.Referral;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnBothDatabases
@MicronautTest(transactional = false)
@DisplayName("R13: the inventory of personal data is whole")
class PersonalDataTest {
    private static final Path INVENTORY = Path.of("../docs/security/personal-data.csv");
    private static final String HEAD = "path;class;protection;why";

    /** Where everything that is told about a case begins. */
    private static final List<Class<?>> BEGINNINGS = List.of(CaseEvent.class, Command.class, Referral.class);

    private static final Pattern KIND =
            Pattern.compile("IDENTIFYING|CONTACT|SPECIAL_CATEGORY|CIRCUMSTANCES|FREE_TEXT|PSEUDONYM|NONE");

    private static final Set<String> PROTECTIONS = Set.of("case-key", "service-key", "hmac", "hash", "none");

    private final TransactionOperations<Connection> transactions;
    private List<Line> lines = List.of();

    PersonalDataTest(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    private record Line(String path, String kind, String protection, String why) {
        static Line of(String text) {
            var parts = text.split(";", -1);
            assertThat(parts).as(text).hasSize(4);
            return new Line(parts[0], parts[1], parts[2], parts[3]);
        }

        boolean isColumn() {
            return path.startsWith("table ");
        }
    }

    @BeforeEach
    void read() throws IOException {
        var all = Files.readAllLines(INVENTORY);
        assertThat(all.getFirst()).isEqualTo(HEAD);
        lines = all.stream().skip(1).map(Line::of).toList();
        assertThat(lines).extracting(Line::path).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_line_has_a_class_and_a_protection_or_a_reason() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.kind()).as(line.path()).matches(KIND);
            assertThat(line.protection()).as(line.path()).isIn(PROTECTIONS);
            if (line.protection().equals("none") && !line.kind().equals("NONE")) {
                assertThat(line.why()).as(line.path()).isNotBlank();
            }
        });
    }

    @Test
    void whatever_is_told_about_a_case_is_in_the_inventory_and_protected_by_the_key_of_the_case() {
        var fields = Fields.of(BEGINNINGS);
        assertThat(fields).hasSizeGreaterThan(150).contains("Tenant.insz", "Referral.safety", "VisitHeld.note");

        var listed = lines.stream().filter(line -> !line.isColumn()).toList();
        assertThat(listed).extracting(Line::path).containsExactlyInAnyOrderElementsOf(fields);
        assertThat(listed).extracting(Line::protection).containsOnly("case-key", "none");
        // What a query needs stands in a column besides, which has a line of its own.
        assertThat(listed)
                .filteredOn(line -> line.protection().equals("none"))
                .allSatisfy(line -> assertThat(columns())
                        .as(line.path())
                        .contains(line.why().replace("in the clear as ", "")));
        assertThat(listed)
                .filteredOn(line ->
                        List.of("CONTACT", "SPECIAL_CATEGORY", "FREE_TEXT").contains(line.kind()))
                .extracting(Line::protection)
                .containsOnly("case-key");
    }

    @Test
    void every_column_of_every_table_is_in_the_inventory() {
        assertThat(lines.stream().filter(Line::isColumn).map(Line::path))
                .containsExactlyInAnyOrderElementsOf(columns());
    }

    private Set<String> columns() {
        return transactions.executeRead(status -> {
            var found = new TreeSet<String>();
            try (var columns = status.getConnection().getMetaData().getColumns(null, null, "%", "%")) {
                while (columns.next()) {
                    var table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                    var isOurs = "public".equalsIgnoreCase(columns.getString("TABLE_SCHEM"));
                    // Of the migrations, which know no cases; indexes of PostgreSQL count as tables here.
                    if (isOurs && !table.startsWith("flyway_") && isTable(status.getConnection(), table)) {
                        found.add("table " + table + "."
                                + columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return found;
        });
    }

    private static boolean isTable(Connection connection, String name) throws SQLException {
        try (var tables = connection.getMetaData().getTables(null, null, name, null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
                    return true;
                }
            }
            return false;
        }
    }
}
