package be.driehoek.service.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.NotBehindTheFence;
import be.driehoek.service.OnBothDatabases;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@NotBehindTheFence
@MicronautTest(transactional = false)
@DisplayName("Cases and events in the database")
class RowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final CaseRows cases;
    private final EventRows events;
    private final TransactionOperations<Connection> transactions;

    RowsTest(CaseRows cases, EventRows events, TransactionOperations<Connection> transactions) {
        this.cases = cases;
        this.events = events;
        this.transactions = transactions;
    }

    @Test
    void a_case_is_read_as_it_was_written() {
        CaseRow row = row(1);

        cases.save(row);

        assertThat(cases.findById(row.id())).contains(row);
        assertThat(cases.findById(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_moment_is_kept_to_the_microsecond_in_summer_and_winter() {
        CaseRow row = row(2);
        cases.save(row);
        List<Instant> moments =
                List.of(Instant.parse("2026-07-01T10:15:30.123456Z"), Instant.parse("2026-10-25T00:30:00.999999Z"));

        events.saveAll(List.of(event(row.id(), 1, moments.get(0)), event(row.id(), 2, moments.get(1))));

        assertThat(events.findByKeyCaseIdOrderByKeySequence(row.id()))
                .extracting(EventRow::recordedAt)
                .isEqualTo(moments);
    }

    @Test
    void events_are_read_in_order_with_their_payload() {
        CaseRow row = row(2);
        cases.save(row);

        events.saveAll(List.of(event(row.id(), 2), event(row.id(), 1)));

        List<EventRow> read = events.findByKeyCaseIdOrderByKeySequence(row.id());
        assertThat(read).extracting(event -> event.key().sequence()).containsExactly(1, 2);
        assertThat(new String(read.getFirst().payload(), UTF_8)).isEqualTo("{\"sequence\":1}");
    }

    @Test
    void the_cases_of_a_caseworker_are_read_one_after_the_other() {
        var account = "caseworker-" + UUID.randomUUID();
        var rows = List.of(withCaseworker(row(2), account, null), withCaseworker(row(2), account, null), row(2));
        rows.forEach(cases::save);
        rows.forEach(row -> events.saveAll(List.of(event(row.id(), 2), event(row.id(), 1))));

        var read = onAgenda(account);

        assertThat(read).extracting(KeyedEventRow::sequence).containsExactly(1, 2, 1, 2);
        assertThat(read)
                .extracting(KeyedEventRow::caseId)
                .containsOnly(rows.get(0).id(), rows.get(1).id());
        assertThat(read.get(0).caseId()).isEqualTo(read.get(1).caseId());
        assertThat(read).extracting(KeyedEventRow::masterId).containsOnlyNulls();
        assertThat(new String(read.getFirst().payload(), UTF_8)).isEqualTo("{\"sequence\":1}");
        assertThat(onAgenda("nobody")).isEmpty();
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({", true", "2026-11-21, false", "2026-11-22, true", "2026-11-23, true"})
    void a_case_is_on_the_agenda_until_its_last_day(LocalDate until, boolean isOn) {
        var account = "caseworker-" + UUID.randomUUID();
        var row = withCaseworker(row(1), account, until);
        cases.save(row);
        events.saveAll(List.of(event(row.id(), 1)));

        assertThat(onAgenda(account).isEmpty()).isNotEqualTo(isOn);
    }

    private List<KeyedEventRow> onAgenda(String account) {
        return transactions.executeRead(status -> {
            try (var read = events.findOnAgenda("demo", "north", account, LocalDate.of(2026, 11, 22))) {
                return read.toList();
            }
        });
    }

    @Test
    void a_place_in_a_case_is_taken_once() {
        CaseRow row = row(1);
        cases.save(row);
        events.saveAll(List.of(event(row.id(), 1)));

        assertThatThrownBy(() -> events.saveAll(List.of(event(row.id(), 1)))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_transaction_that_fails_leaves_nothing() {
        CaseRow row = row(1);

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    cases.save(row);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(cases.findById(row.id())).isEmpty();
    }

    @Test
    @Timeout(30)
    void who_finds_a_case_to_change_it_keeps_others_waiting() throws Exception {
        CaseRow row = row(0);
        cases.save(row);
        CompletableFuture<Void> locked = new CompletableFuture<>();
        CompletableFuture<Void> mayGoOn = new CompletableFuture<>();

        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> transactions.executeWrite(status -> {
            CaseRow found = cases.findByIdForUpdate(row.id()).orElseThrow();
            locked.complete(null);
            mayGoOn.join();
            cases.update(
                    found.id(),
                    found.version() + 1,
                    found.phase(),
                    null,
                    found.outcome(),
                    found.priority(),
                    found.receivedOn(),
                    null);
            return found;
        }));
        locked.get(10, TimeUnit.SECONDS);
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> transactions.executeWrite(
                status -> cases.findByIdForUpdate(row.id()).orElseThrow().version()));

        assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        mayGoOn.complete(null);
        first.get(10, TimeUnit.SECONDS);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    private static CaseRow row(int version) {
        return new CaseRow(
                UUID.randomUUID(), "demo", "north", version, "REFERRED", null, "ELIGIBLE", "NORMAL", DAY, null);
    }

    private static CaseRow withCaseworker(CaseRow row, String caseworker, @Nullable LocalDate agendaUntil) {
        return new CaseRow(
                row.id(),
                row.organisation(),
                row.team(),
                row.version(),
                row.phase(),
                caseworker,
                row.outcome(),
                row.priority(),
                row.receivedOn(),
                agendaUntil);
    }

    private static EventRow event(UUID caseId, int sequence) {
        return event(caseId, sequence, Instant.EPOCH);
    }

    private static EventRow event(UUID caseId, int sequence, Instant recordedAt) {
        return new EventRow(
                new EventKey(caseId, sequence),
                "referral-received",
                DAY,
                recordedAt,
                "caseworker",
                ("{\"sequence\":" + sequence + "}").getBytes(UTF_8));
    }
}
