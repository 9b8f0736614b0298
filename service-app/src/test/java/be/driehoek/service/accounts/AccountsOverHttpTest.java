package be.driehoek.service.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.driehoek.service.Caller;
import be.driehoek.service.OnBothDatabases;
import be.driehoek.service.storage.AccountRow;
import be.driehoek.service.storage.AccountRows;
import be.driehoek.service.storage.TeamRow;
import be.driehoek.service.storage.TeamRows;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnBothDatabases
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Accounts over HTTP")
class AccountsOverHttpTest {
    private final EmbeddedServer server;
    private final AccountsHelper accounts;
    private final Caller admin;
    private final AccountRows rows;
    private final TeamRows teams;

    AccountsOverHttpTest(EmbeddedServer server, AccountRows rows, TeamRows teams) {
        this.server = server;
        this.accounts = new AccountsHelper(server);
        this.admin = accounts.administrator();
        this.rows = rows;
        this.teams = teams;
    }

    private static void assertImpossible(HttpResponse<String> answer, String pointer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(AccountsHelper.json(answer.body()).at("/errors/0/pointer").asText())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "/organisation | 'organisation':'nowhere','roles':['REFERRER']",
                "/team | 'organisation':'demo','roles':['CASEWORKER']",
                "/team | 'organisation':'demo','roles':['REFERRER','TEAM_LEAD']",
                "/team | 'organisation':'demo','team':'nowhere','roles':['CASEWORKER']",
                "/team | 'organisation':'ocmw-voorbeeld','team':'demo','roles':['CASEWORKER']"
            })
    void an_account_belongs_to_an_organisation_and_a_team_of_it(String pointer, String fields) {
        var body = fields.replace('\'', '"');
        assertImpossible(admin.post("/api/accounts", "{\"name\":\"" + UUID.randomUUID() + "\"," + body + "}"), pointer);

        var name = accounts.caseworker();
        assertImpossible(admin.send("PUT", "/api/accounts/" + name, "{" + body + ",\"open\":true}"), pointer);
        assertThat(accounts.as(name).get("/api/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_is_taken_once_whatever_its_capitals() {
        var name = "An." + UUID.randomUUID();
        accounts.begin(name);
        for (var other : List.of(name, name.toLowerCase(Locale.ROOT), name.toUpperCase(Locale.ROOT))) {
            assertImpossible(
                    admin.post(
                            "/api/accounts",
                            "{\"name\":\"" + other + "\"," + AccountsHelper.member("CASEWORKER") + "}"),
                    "/name");
        }
    }

    @Test
    void the_same_name_at_once_is_taken_once() {
        var name = "at-once-" + UUID.randomUUID();
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> admin.post(
                                "/api/accounts",
                                "{\"name\":\"" + name + "\"," + AccountsHelper.member("CASEWORKER") + "}")
                        .statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 422);
    }

    @Test
    void all_are_listed_a_page_at_a_time() {
        for (int i = 0; i < 3; i++) {
            accounts.begin("listed-" + UUID.randomUUID());
        }
        var seen = new ArrayList<String>();
        var path = "/api/accounts?limit=2";
        for (var next = path; !next.isEmpty(); ) {
            var page = AccountsHelper.json(admin.get(next).body());
            page.path("accounts")
                    .forEach(account -> seen.add(account.path("name").asText()));
            assertThat(page.path("accounts").size()).isBetween(1, 2);
            next = page.has("next") ? path + "&cursor=" + page.path("next").asText() : "";
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) rows.count()).contains("admin", "caseworker");
        assertThat(admin.get("/api/accounts").body()).doesNotContain("argon2", "\"password\"");
    }

    @Test
    void the_last_administrator_stays_one() {
        var other = "admin-" + UUID.randomUUID();
        assertThat(admin.post(
                                "/api/accounts",
                                "{\"name\":\"" + other + "\",\"organisation\":\"demo\",\"roles\":[\"ADMINISTRATOR\"]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(put(other, "ADMINISTRATOR", false).statusCode()).isEqualTo(200);

        assertImpossible(put("admin", "ADMINISTRATOR", false), "");
        assertImpossible(put("admin", "REFERRER", true), "");
        assertThat(put("admin", "ADMINISTRATOR", true).statusCode()).isEqualTo(200);
    }

    @Test
    void of_two_administrators_who_leave_at_once_one_stays() {
        var other = "admin-" + UUID.randomUUID();
        admin.post(
                "/api/accounts",
                "{\"name\":\"" + other + "\",\"organisation\":\"demo\",\"roles\":[\"ADMINISTRATOR\"]}");
        var leaving = Stream.of("admin", other)
                .map(name -> CompletableFuture.supplyAsync(
                        () -> put(name, "REFERRER", true).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(rows.countOpenAdministrators(true)).isEqualTo(1);
        assertThat(leaving).containsOnlyOnce(200);

        rows.findById("admin")
                .filter(row -> !row.roles().equals("ADMINISTRATOR"))
                .ifPresent(row -> rows.update(withRoles(row, "ADMINISTRATOR")));
        assertThat(put(other, "REFERRER", false).statusCode()).isEqualTo(200);
    }

    private static AccountRow withRoles(AccountRow row, String roles) {
        return new AccountRow(
                row.name(),
                row.organisation(),
                row.team(),
                roles,
                row.password(),
                row.mustChangePassword(),
                row.demo(),
                row.failures(),
                row.lockedUntil(),
                row.createdAt(),
                row.closedAt());
    }

    private HttpResponse<String> put(String name, String role, boolean open) {
        return admin.send(
                "PUT",
                "/api/accounts/" + name,
                "{\"organisation\":\"demo\",\"roles\":[\"" + role + "\"],\"open\":" + open + "}");
    }

    @Test
    void the_database_too_refuses_a_team_of_another_organisation_and_a_caseworker_without_one() {
        teams.save(new TeamRow("of-ocmw", "ocmw-voorbeeld", "Team", Instant.EPOCH));
        for (var row : List.of(
                row("demo", "of-ocmw", "CASEWORKER"),
                row("demo", null, "CASEWORKER"),
                row("nowhere", null, "REFERRER"))) {
            assertThatThrownBy(() -> rows.save(row)).isInstanceOf(DataAccessException.class);
        }
        rows.save(row("ocmw-voorbeeld", "of-ocmw", "CASEWORKER"));
    }

    private static AccountRow row(String organisation, String team, String roles) {
        return new AccountRow(
                UUID.randomUUID().toString(),
                organisation,
                team,
                roles,
                null,
                false,
                false,
                0,
                null,
                Instant.EPOCH,
                null);
    }

    @Test
    void an_account_without_a_password_takes_none() {
        var row = row("demo", "demo", "CASEWORKER");
        rows.save(row);
        assertThat(accounts.as(row.name(), "").get("/api/me").statusCode()).isEqualTo(401);
        assertThat(accounts.as(row.name(), "anything").get("/api/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_hash_of_other_parameters_is_made_anew_when_its_password_comes() {
        var name = accounts.caseworker();
        var before = rows.findById(name).orElseThrow();
        var outdated = new PasswordHashes(9, 1).hash(AccountsHelper.PASSWORD);
        rows.update(before.withPassword(outdated, false));

        assertThat(accounts.as(name, "wrong").get("/api/me").statusCode()).isEqualTo(401);
        assertThat(rows.findById(name).orElseThrow().password()).isEqualTo(outdated);

        assertThat(accounts.as(name).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(rows.findById(name).orElseThrow().password()).startsWith("$argon2id$v=19$m=8,t=1,p=1$");
        assertThat(accounts.as(name).get("/api/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/current, wrong, lantaarn zeepbel 7 knikkers",
        "/new, " + AccountsHelper.PASSWORD + ", " + AccountsHelper.PASSWORD,
        "/new, " + AccountsHelper.PASSWORD + ", Welkom-Driehoek-2026"
    })
    void a_password_is_changed_by_who_knows_it_to_one_that_will_do(String pointer, String current, String next) {
        var owner = accounts.as(accounts.caseworker());
        assertImpossible(
                owner.send("PUT", "/api/me/password", "{\"current\":\"" + current + "\",\"new\":\"" + next + "\"}"),
                pointer);
        assertThat(owner.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void ids_of_organisations_and_teams_are_taken_once() {
        assertThat(admin.post("/api/organisations", "{\"id\":\"once\",\"name\":\"Once\"}")
                        .statusCode())
                .isEqualTo(201);
        assertImpossible(admin.post("/api/organisations", "{\"id\":\"once\",\"name\":\"Once\"}"), "/id");
        assertImpossible(
                admin.post("/api/teams", "{\"id\":\"demo\",\"organisation\":\"once\",\"name\":\"Team\"}"), "/id");
        assertImpossible(
                admin.post("/api/teams", "{\"id\":\"none\",\"organisation\":\"none\",\"name\":\"Team\"}"),
                "/organisation");
        assertThat(Caller.as("teamlead", server).get("/api/teams").statusCode()).isEqualTo(403);
    }
}
