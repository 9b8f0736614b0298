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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@Property(name = "driehoek.test.fixed-clock", value = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The rulebook and the policies, in a browser")
class RulebookInBrowserTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rulebook",
                "/rulebook/TE-2",
                "/rulebook/EL-3",
                "/rulebook/PL-4",
                "/policies",
                "/policies/caw-limburg/2026-1",
                "/policies/comparison?before=caw-limburg/2026-1&after=caw-limburg/2026-1"
            })
    void every_page_fits_on_a_phone_and_can_be_read_by_everybody(String path) {
        var page = chromium.onPhone();
        assertThat(page.navigate(path).status()).isEqualTo(200);
        Chromium.assertFits(page);
        Chromium.assertAccessible(page);
    }

    @Test
    void a_rule_is_told_with_its_source_in_the_language_of_its_reader() {
        var page = chromium.anyone();
        page.navigate("/rulebook");
        page.click("a[href='/rulebook/TE-2']");
        assertThat(page.locator("h1")).containsText("TE-2");
        assertThat(page.locator("main")).containsText("Begeleidingstermijn");
        page.click(".languages a[lang=en]");
        assertThat(page.locator("main")).containsText("evaluation");
        assertThat(page.navigate("/rulebook/ZZ-9").status()).isEqualTo(404);
        Chromium.assertAccessible(page);
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void two_policies_are_compared() {
        var page = chromium.anyone();
        page.navigate("/policies");
        page.click("main form button");
        assertThat(page.locator("main")).containsText("Waar de uitkomst verandert");
        Chromium.assertAccessible(page);
    }
}
