package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(environments = "demo", transactional = false)
@DisplayName("What a page leaves to the browser")
class PageSafetyTest {
    private final Caller anonymous;
    private final Caller teamLead;

    PageSafetyTest(EmbeddedServer server) {
        this.anonymous = Caller.anonymous(server).header("Accept", "text/html");
        this.teamLead = Caller.as("teamlead", server).header("Accept", "text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/inbox", "/cases", "/account", "/nowhere"})
    void every_page_of_somebody_who_is_logged_in_can_log_out_and_is_kept_nowhere(String path) {
        var page = teamLead.get(path);

        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(page.body())
                .contains("<form method=\"post\" action=\"/logout\">")
                .contains("\"historyCacheSize\":0");
    }

    @Test
    void passwords_are_typed_in_fields_for_passwords_that_their_keepers_may_fill() {
        assertThat(anonymous.get("/login").body())
                .contains("type=\"password\" autocomplete=\"current-password\"")
                .doesNotContain("onpaste", "autocomplete=\"off\"");
        assertThat(teamLead.get("/account").body())
                .contains("type=\"password\" autocomplete=\"current-password\"")
                .contains("type=\"password\" autocomplete=\"new-password\"");
    }

    @Test
    void what_came_from_outside_is_text() {
        var page = anonymous
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post(
                        "/login",
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                "name=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&password=x"));

        assertThat(page.body()).doesNotContain("<script>alert").contains("&lt;script>alert(1)");
    }
}
