package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("R1: who is shown which page of the team")
class TeamPagesTest {
    private final EmbeddedServer server;

    TeamPagesTest(EmbeddedServer server) {
        this.server = server;
    }

    private Caller browser(String account) {
        return Caller.as(account, server).header("Accept", "text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/agenda", "/inbox", "/waiting", "/cases", "/search", "/plan"})
    void the_lists_are_for_the_team_alone(String list) {
        for (var member : new String[] {"caseworker", "caseworker2", "teamlead"}) {
            assertThat(browser(member).get(list).statusCode())
                    .as("%s %s", member, list)
                    .isEqualTo(200);
        }
        for (var other : new String[] {"referrer", "intermediary", "admin"}) {
            assertThat(browser(other).get(list).statusCode())
                    .as("%s %s", other, list)
                    .isEqualTo(403);
        }
        var anyone = Caller.anonymous(server).header("Accept", "text/html").get(list);
        assertThat(anyone.statusCode()).isEqualTo(303);
        assertThat(anyone.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/login?to="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/workload", "/outcomes", "/outcomes.csv", "/emergencies"})
    void the_figures_and_emergencies_are_for_the_lead_alone(String page) {
        assertThat(browser("teamlead").get(page).statusCode()).as(page).isEqualTo(200);
        for (var other : new String[] {"caseworker", "referrer", "intermediary", "admin"}) {
            assertThat(browser(other).get(page).statusCode())
                    .as("%s %s", other, page)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource({"caseworker, 200", "teamlead, 200", "referrer, 403", "intermediary, 403", "admin, 403"})
    void whoever_may_not_search_learns_nothing(String account, int status) {
        var answer = search(account, "Huurder");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("Demo Huurder")).isEqualTo(status == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000", "93.05.18-223.61", "1/2/1903", "zzz"})
    void what_is_not_there_is_no_mistake(String sought) {
        var answer = search("caseworker", sought);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("0 dossiers gevonden");
    }

    private HttpResponse<String> search(String account, String sought) {
        return browser(account)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post("/search", BodyPublishers.ofString("sought=" + sought.replace(" ", "+")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/agenda?span=NEVER", "/agenda?cursor=x", "/waiting?cursor=x", "/inbox?cursor=x", "/today?of=X"})
    void an_address_that_says_nothing_is_refused(String address) {
        assertThat(browser("caseworker").get(address).statusCode()).isEqualTo(400);
    }
}
