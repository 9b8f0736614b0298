package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Whether the service fits, in a browser")
class FitInBrowserTest {
    @Inject
    private EmbeddedServer server;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(server);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void it_fits_on_a_phone() {
        var page = chromium.onPhone();
        assertThat(page.navigate("/fit").status()).isEqualTo(200);
        Chromium.assertFits(page);
        Chromium.assertAccessible(page);
        tellThatItFits(page);
        assertThat(page.locator("#question")).hasText("Ja, deze begeleiding past");
        Chromium.assertFits(page);
    }

    @Test
    void the_questions_come_one_by_one_and_end_with_an_answer() {
        var page = chromium.anyone();
        tellThatItFits(page);

        assertThat(page).hasURL("/fit");
        assertThat(page.locator("#question")).hasText("Ja, deze begeleiding past");
        assertThat(page.locator("#question")).isFocused();
        assertThat(page.locator("a[href='/rulebook/EL-1']")).isVisible();
        Chromium.assertAccessible(page);

        page.click("button[name=change][value=tenancySector]");
        assertThat(page.locator("#question")).containsText("Wordt de woning gehuurd");
        choose(page, "SOCIAL");
        assertThat(page.locator("#question")).hasText("Nee, deze begeleiding past hier niet");
        assertThat(page.locator("#fit")).containsText("woonmaatschappij");
        Chromium.assertAccessible(page);
    }

    private static void tellThatItFits(Page page) {
        page.navigate("/fit");
        for (int asked = 0; asked < 8 && page.locator("fieldset").count() > 0; asked++) {
            choose(page, fitting(page.locator("input[name=asked]").inputValue()));
        }
    }

    private static String fitting(String fact) {
        return switch (fact) {
            case "tenancySector" -> "PRIVATE";
            case "evictionRisk" -> "FUTURE";
            case "referrerKind" -> "OTHER";
            default -> "YES";
        };
    }

    private static void choose(Page page, String value) {
        var asked = page.locator("input[name=asked]").inputValue();
        page.check("#answer-" + value);
        page.click("#fit .actions button[type=submit]");
        assertThat(page.locator("#fit > input[name='" + asked + "']")).hasCount(1);
    }

    @Test
    void who_does_not_know_is_told_what_must_be_known_still() {
        var page = chromium.anyone();
        page.navigate("/fit");
        page.click("#fit .actions button[type=submit]");
        assertThat(page.locator(".error")).containsText("Kies een antwoord");
        Chromium.assertAccessible(page);

        for (int asked = 0; asked < 8 && page.locator("fieldset").count() > 0; asked++) {
            choose(page, "UNKNOWN");
        }
        assertThat(page.locator("#question")).hasText("We kunnen het nog niet zeggen");
        assertThat(page.locator("#fit")).containsText("Dit moeten we nog weten");
        Chromium.assertAccessible(page);
    }

    @Test
    void without_scripts_the_questions_come_as_pages() {
        var page = chromium.withoutScripts();
        tellThatItFits(page);
        assertThat(page.locator("#question")).hasText("Ja, deze begeleiding past");
    }

    @Test
    void no_answer_is_part_of_an_address() {
        var page = chromium.anyone();
        var addresses = new ArrayList<String>();
        page.onRequest((Request request) -> addresses.add(request.url()));
        tellThatItFits(page);
        assertThat(addresses).noneMatch(address -> address.contains("?"));
    }
}
