package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The start, in a browser")
class HomeInBrowserTest {
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
        assertThat(page.navigate("/").status()).isEqualTo(200);
        Chromium.assertFits(page);
        Chromium.assertAccessible(page);
    }

    @Test
    void the_start_says_for_whom_it_is_how_it_goes_and_when_somebody_answers() {
        var page = chromium.anyone();
        page.navigate("/");

        // It is Sunday 22 November 2026.
        assertThat(page.locator("aside .notice")).hasText("Nu gesloten, open maandag 23 november 2026 om 8.30 uur");
        assertThat(page.locator("tr[aria-current] th")).hasText("zondag");
        assertThat(page.locator("aside")).containsText("089 33 99 23");
        assertThat(page.locator("a[href='tel:089339923']")).isVisible();
        assertThat(page.locator("a[href='mailto:preventievewoonbegeleiding@cawlimburg.be']"))
                .isVisible();
        assertThat(page.locator(".steps > li")).hasCount(3);
        assertThat(page.locator("main")).containsText("private huurmarkt");
        assertThat(page.locator("main")).containsText("duurt 6 maanden");
        assertThat(page.locator("main")).containsText("Fonds ter bestrijding van de uithuiszettingen");
        Chromium.assertAccessible(page);

        page.click("text=Past dit in deze situatie?");
        assertThat(page).hasURL("/fit");
    }
}
