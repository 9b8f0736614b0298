package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The lists of the team, in a browser")
class TeamInBrowserTest {
    private static final List<String> LISTS = List.of(
            "/today",
            "/today?of=TEAM",
            "/inbox",
            "/waiting",
            "/cases",
            "/cases?phase=CLOSED",
            "/agenda",
            "/agenda?span=MONTH",
            "/search");

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
    void a_caseworker_begins_with_the_day_and_goes_through_the_lists() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate("/");
        assertThat(page).hasURL("/today");
        assertThat(page.locator("h1")).containsText("Vandaag");
        assertThat(page.locator(".places a[aria-current]")).hasText("Vandaag");

        // Before a visit, what one must know to be safe is read without any click.
        assertThat(page.locator(".card .alert").first()).containsText("Let op: veiligheid");

        page.click(".places a[href='/inbox']");
        assertThat(page.locator("article.card").first()).isVisible();
        page.click(".places a[href='/cases']");
        assertThat(page.locator(".board section")).hasCount(4);
        page.selectOption("#caseworker", "caseworker2");
        page.click(".filters button");
        assertThat(page.locator("#caseworker")).hasValue("caseworker2");
        assertThat(page.locator(".board .card").first()).containsText("caseworker2");

        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void each_list_is_accessible_and_its_title_names_nobody() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        for (var list : LISTS) {
            page.navigate(list);
            assertThat(page.title()).as(list).doesNotContain("Huurder").endsWith(" - Driehoek");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
        }
    }

    @Test
    void each_list_fits_on_a_phone() {
        var page = Chromium.login(chromium.onPhone(), "caseworker");
        for (var list : LISTS) {
            page.navigate(list);
            Chromium.assertFits(page);
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void what_is_missing_is_asked_without_a_name() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate("/inbox");
        var ask = page.locator("article details:has(textarea)").first();
        ask.locator("summary").click();
        var text = ask.locator("textarea").inputValue();
        assertThat(text).contains("Beste collega").contains("- ").doesNotContain("Demo Huurder");
        assertThat(ask.locator("[data-copy]")).isVisible();
        Chromium.assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Demo Huurder", "huurder dem", "HUURDER"})
    void a_case_is_found_by_name_and_the_name_stands_in_no_address(String name) {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate("/search");
        page.fill("#sought", name);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Zoeken").setExact(true))
                .click();
        assertThat(page.locator("#found")).isVisible();
        assertThat(page.locator(".cards .card").first()).containsText("Demo Huurder");
        assertThat(page).hasURL("/search");
        Chromium.assertAccessible(page);
    }

    @Test
    void who_is_not_there_is_not_found_and_nothing_typed_says_what_to_type() {
        var page = Chromium.login(chromium.withoutScripts(), "caseworker");
        page.navigate("/search");
        page.fill("#sought", "Nobody Atall");
        page.click("main form button");
        assertThat(page.locator("#found")).hasText("0 dossiers gevonden");

        page.fill("#sought", " ");
        page.click("main form button");
        assertThat(page.locator("#sought-error")).isVisible();
        assertThat(page.locator("#sought")).hasAttribute("aria-invalid", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-BE", "de-BE", "en-GB"})
    void the_lists_are_there_in_the_other_languages(String locale) {
        var page = Chromium.login(chromium.reading(locale), "teamlead");
        for (var list : LISTS) {
            page.navigate(list);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", locale.substring(0, 2));
        }
    }
}
