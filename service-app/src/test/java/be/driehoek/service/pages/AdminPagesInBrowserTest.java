package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
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
@DisplayName("The pages of the administration, in a browser")
class AdminPagesInBrowserTest {
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");

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

    /** A case that was declined so long ago that nothing of it is to be kept. */
    private String longOver() {
        var caseworker = Caller.as("caseworker", server);
        var on = LocalDate.now(ZoneId.of("Europe/Brussels")).minusYears(11);
        var received = CASE.matcher(caseworker
                .post("/api/referrals", "{\"receivedOn\":\"" + on + "\",\"reason\":\"Rook\"}")
                .body());
        assertThat(received.find()).isTrue();
        var id = received.group(1);
        assertThat(caseworker
                        .post(
                                "/api/cases/" + id + "/commands",
                                "{\"type\":\"decline-referral\",\"on\":\"" + on + "\",\"reason\":\"Vol\"}")
                        .statusCode())
                .isEqualTo(200);
        return id;
    }

    @Test
    void an_account_is_added_changed_and_closed() {
        var page = Chromium.login(chromium.anyone(), "admin");
        page.click("nav.places a[href='/admin']");
        page.click("main a[href='/admin/accounts']");
        page.click("a[href='/admin/new-account']");
        page.fill("#name", "Admin");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#roles-error")).isVisible();
        assertThat(page.locator("#name")).hasValue("Admin");
        Chromium.assertAccessible(page);

        page.check("#role-REFERRER");
        page.click("main form button[type=submit]");
        assertThat(page.locator("#name-error")).containsText("geen account");
        assertThat(page.locator("#role-REFERRER")).isChecked();
        page.fill("#name", "ocmw-lies");
        page.click("main form button[type=submit]");
        var password = page.locator("code.secret").innerText();
        assertThat(password).isNotBlank();
        Chromium.assertAccessible(page);

        var other = chromium.anyone();
        other.navigate("/login");
        other.fill("#name", "ocmw-lies");
        other.fill("#password", password);
        other.click("main button[type=submit]");
        assertThat(other.locator(".who .name")).hasText("ocmw-lies");

        page.navigate("/admin/accounts/ocmw-lies");
        assertThat(page.content()).doesNotContain(password);
        assertThat(page.locator("#role-REFERRER")).isChecked();
        Chromium.assertAccessible(page);
        page.uncheck("#open");
        page.click("main form button[type=submit] >> nth=0");
        assertThat(page).hasURL("/admin/accounts");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("ocmw-lies")))
                .containsText("gesloten");
    }

    @Test
    void the_last_administrator_stays_one() {
        var page = Chromium.login(chromium.anyone(), "admin");
        page.navigate("/admin/accounts/admin");
        page.uncheck("#open");
        page.click("main form button[type=submit] >> nth=0");
        assertThat(page.locator(".alert")).containsText("minstens één open account");
    }

    @Test
    void an_organisation_gets_a_team() {
        var page = Chromium.login(chromium.anyone(), "admin");
        page.navigate("/admin/organisations");
        page.fill("#organisation-id", "OCMW Genk");
        page.fill("#organisation-name", "OCMW Genk");
        page.click("form[action='/admin/organisations'] button");
        assertThat(page.locator("#organisation-id-error")).isVisible();
        assertThat(page.locator("#organisation-name")).hasValue("OCMW Genk");
        Chromium.assertAccessible(page);
        page.fill("#organisation-id", "ocmw-genk");
        page.click("form[action='/admin/organisations'] button");
        page.selectOption("#team-organisation", "ocmw-genk");
        page.fill("#team-id", "ocmw-genk-wonen");
        page.fill("#team-name", "Wonen");
        page.click("form[action='/admin/teams'] button");
        assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("ocmw-genk-wonen")))
                .containsText("OCMW Genk");
    }

    @Test
    void the_trail_of_a_case_is_found_and_the_whole_trail_fits() {
        var id = longOver();
        var page = Chromium.login(chromium.anyone(), "admin");
        page.navigate("/admin/audit");
        page.fill("#case", "geen nummer");
        page.click("form.filters button");
        assertThat(page.locator("#case-error")).isVisible();
        Chromium.assertAccessible(page);
        page.fill("#case", id);
        page.fill("#from", LocalDate.now(ZoneId.of("Europe/Brussels")).toString());
        page.click("form.filters button");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("aanmelding ontvangen");
        page.click("form[action='/admin/audit/check'] button");
        assertThat(page.locator(".done")).containsText("Alles klopt");
        Chromium.assertAccessible(page);
    }

    @Test
    void one_proposes_to_erase_and_another_approves() {
        var id = longOver();
        var teamLead = Chromium.login(chromium.anyone(), "teamlead");
        teamLead.navigate("/admin/retention");
        teamLead.click("form[action='/admin/retention/releases'] button");
        assertThat(teamLead.locator(".alert")).containsText("Kies minstens");
        Chromium.assertAccessible(teamLead);
        teamLead.check("[id='" + id + "-WHOLE_CASE']");
        teamLead.click("form[action='/admin/retention/releases'] button");
        var proposed = teamLead.locator("li.card", new Page.LocatorOptions().setHasText(id));
        assertThat(proposed).containsText("Iemand anders moet dit goedkeuren");

        var administrator = Chromium.login(chromium.anyone(), "admin");
        administrator.navigate("/admin/retention");
        Chromium.assertAccessible(administrator);
        var waiting = administrator.locator("li.card", new Page.LocatorOptions().setHasText(id));
        waiting.locator("summary").click();
        Chromium.assertAccessible(administrator);
        waiting.locator("button.danger").click();
        assertThat(administrator.locator("li.card", new Page.LocatorOptions().setHasText(id)))
                .containsText("gewist");
    }

    @Test
    void a_hold_keeps_a_case() {
        var id = longOver();
        var page = Chromium.login(chromium.anyone(), "teamlead");
        page.navigate("/admin/retention");
        page.fill("#case", id);
        page.click("form[action='/admin/cases'] button");
        assertThat(page.locator("main")).containsText("geen bewaarplicht");
        page.selectOption("#reason", "complaint");
        page.fill("#note", "Klacht van de huurder");
        page.click("form[action$='/holds'] button");
        assertThat(page.locator("li.card")).containsText("Klacht van de huurder");
        Chromium.assertAccessible(page);

        page.click("form[action$='/erasures'] button");
        assertThat(page.locator("#by-error")).isVisible();
        page.check("#by-TENANT");
        page.click("form[action$='/erasures'] button");
        assertThat(page.locator("li.card", new Page.LocatorOptions().setHasText(id)))
                .containsText("geweigerd");

        page.navigate("/admin/cases/" + id + "/holds");
        page.click("form[action$='/lift'] button");
        assertThat(page.locator("li.card")).containsText("Opgeheven");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, /admin",
        "admin, /admin/accounts",
        "admin, /admin/new-account",
        "admin, /admin/accounts/caseworker",
        "admin, /admin/organisations",
        "admin, /admin/audit",
        "admin, /admin/calendar",
        "admin, /admin/retention",
        "teamlead, /admin",
        "teamlead, /admin/retention"
    })
    void every_page_fits_on_a_phone_and_can_be_read_by_everybody(String account, String path) {
        longOver();
        var page = Chromium.login(chromium.onPhone(), account);
        assertThat(page.navigate(path).status()).isEqualTo(200);
        Chromium.assertFits(page);
        Chromium.assertAccessible(page);
        page = Chromium.login(chromium.anyone(), account);
        page.navigate(path);
        Chromium.assertAccessible(page);
    }

    @Test
    void it_works_without_scripts() {
        var page = Chromium.login(chromium.withoutScripts(), "admin");
        page.navigate("/admin/accounts/referrer");
        page.click("form[action$='/password'] button");
        assertThat(page.locator("code.secret")).isVisible();
    }
}
