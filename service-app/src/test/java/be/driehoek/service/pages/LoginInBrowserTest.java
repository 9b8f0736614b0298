package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Logging in, in a browser")
class LoginInBrowserTest {
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
    void whoever_follows_a_link_gets_there_after_logging_in_and_can_log_out() {
        var page = chromium.anyone();
        page.navigate("/account");
        assertThat(page).hasURL("/login?to=%2Faccount");
        Chromium.assertAccessible(page);
        page.fill("#name", "caseworker");
        page.fill("#password", "wrong");
        page.click("main button[type=submit]");
        assertThat(page.locator(".alert")).isVisible();
        assertThat(page.locator("#name")).hasValue("caseworker");
        Chromium.assertAccessible(page);
        page.fill("#password", "driehoek-demo");
        page.click("main button[type=submit]");
        assertThat(page).hasURL("/account");
        Chromium.assertAccessible(page);
        page.click("form[action='/logout'] button");
        assertThat(page).hasURL("/");
        page.navigate("/account");
        assertThat(page).hasURL("/login?to=%2Faccount");
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl-BE, nl", "fr-BE, fr", "de-BE, de", "en-GB, en", "es-ES, nl"})
    void a_page_is_in_the_language_of_the_browser_or_the_one_that_is_chosen(String locale, String language) {
        var page = chromium.reading(locale);
        page.navigate("/");
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Chromium.assertAccessible(page);
        page.click(".languages a[lang=de]");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        page.navigate("/login");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
    }

    @Test
    void everything_works_without_scripts() {
        var page = Chromium.login(chromium.withoutScripts(), "teamlead");
        assertThat(page.locator(".who .name")).hasText("teamlead");
    }

    @Test
    void it_fits_on_a_phone() {
        var page = chromium.onPhone();
        for (var path : new String[] {"/", "/login", "/nowhere"}) {
            page.navigate(path);
            Chromium.assertFits(page);
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void the_first_load_is_small() {
        var page = chromium.anyone();
        var requests = new int[1];
        page.onRequest(request -> requests[0]++);
        page.navigate("/");
        assertThat(requests[0]).isLessThanOrEqualTo(10);
        Object bytes =
                page.evaluate("performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)");
        assertThat(((Number) bytes).intValue()).isPositive().isLessThanOrEqualTo(150_000);
    }
}
