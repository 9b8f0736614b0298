package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The visit plan of a week, in a browser")
class PlanInBrowserTest {
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
    void a_plan_is_made_pinned_and_made_again() {
        var page = Chromium.login(chromium.anyone(), "teamlead");
        page.click(".places a[href='/plan']");
        assertThat(page.locator("h1")).containsText("Bezoekplanning");
        Chromium.assertAccessible(page);
        page.click("#plan-form button");
        var rows = page.locator("table tbody tr");
        assertThat(rows.first()).isVisible();
        var planned = rows.first().locator("td").first().textContent();
        var number = rows.first().locator("th").textContent();
        page.locator("details summary").last().click();
        Chromium.assertAccessible(page);
        Chromium.assertFits(page);

        page.check("#pin-" + number);
        page.locator("#plan-form button").first().click();
        assertThat(page.locator("#pin-" + number)).isChecked();
        assertThat(rows.filter(new Locator.FilterOptions().setHas(page.locator("#pin-" + number)))
                        .locator("td")
                        .first())
                .hasText(planned);
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void what_cannot_be_planned_is_said_beside_its_field_without_scripts() {
        var page = Chromium.login(chromium.withoutScripts(), "caseworker");
        page.navigate("/plan");
        page.fill("#minutes", "0");
        for (var member : page.locator("input[name=member]").all()) {
            member.uncheck();
        }
        page.click("#plan-form button");
        assertThat(page.locator("#minutes-error")).isVisible();
        assertThat(page.locator("#member-error")).isVisible();
        assertThat(page.locator("#minutes")).hasValue("0");

        page.fill("#minutes", "45");
        page.check("#member-caseworker");
        page.locator("#plan-form button").last().click();
        assertThat(page.locator("svg.chart")).isVisible();
        assertThat(page.title()).doesNotContain("Huurder");
    }

    @Test
    void it_fits_on_a_phone() {
        var page = Chromium.login(chromium.onPhone(), "caseworker");
        page.navigate("/plan");
        Chromium.assertFits(page);
        page.click("#plan-form button");
        assertThat(page.locator("svg.chart")).isVisible();
        Chromium.assertFits(page);
        Chromium.assertAccessible(page);
    }
}
