package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.guidance.CaseId;
import be.driehoek.guidance.Phase;
import be.driehoek.input.FreeText;
import be.driehoek.party.AccountId;
import be.driehoek.service.access.Purpose;
import be.driehoek.service.access.Requester;
import be.driehoek.service.access.Requesters;
import be.driehoek.service.cases.ListCases;
import be.driehoek.service.emergency.EmergencyAccesses;
import be.driehoek.service.security.Role;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The pages of whoever leads a team, and of people outside it, in a browser")
class LeadInBrowserTest {
    private static final List<String> OF_THE_LEAD = List.of("/workload", "/outcomes", "/emergencies");

    @Inject
    private EmbeddedServer server;

    @Inject
    private EmergencyAccesses emergencies;

    @Inject
    private ListCases listCases;

    @Inject
    private Requesters requesters;

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium(server);
        var lead = requesters.now(new AccountId("teamlead")).orElseThrow();
        var cases = listCases.list(lead, Optional.empty(), Optional.empty(), Optional.empty(), 50);
        CaseId open = cases.items().stream()
                .filter(listed -> listed.phase() == Phase.GUIDANCE)
                .findFirst()
                .orElseThrow()
                .id();
        var somebody = new Requester(
                new AccountId("colleague"),
                Set.of(Role.CASEWORKER),
                lead.organisation(),
                Optional.of("another-team"),
                Purpose.GUIDANCE);
        assertThat(emergencies.open(open, FreeText.of("De huurder belde in paniek."), somebody))
                .isPresent();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void the_lead_sees_work_and_outcomes_and_notes_an_access() {
        var page = Chromium.login(chromium.anyone(), "teamlead");
        page.click(".places a[href='/workload']");
        assertThat(page.locator("h1")).hasText("Werklast");
        assertThat(page.locator("svg.chart")).isVisible();
        assertThat(page.locator("tbody tr").first()).isVisible();
        page.click("nav.parts a[href='/outcomes']");
        assertThat(page.locator(".places a[aria-current]")).hasText("Team");
        assertThat(page.locator("svg.chart")).hasCount(5);
        var file = page.waitForDownload(() -> page.click("a[download]"));
        assertThat(file.suggestedFilename()).isEqualTo("outcomes.csv");

        page.click("nav.parts a[href='/emergencies']");
        assertThat(page.locator(".cards .card").first()).containsText("De huurder belde in paniek.");
        page.click(".card form button");
        assertThat(page).hasURL("/emergencies");
        assertThat(page.locator(".cards .card").first()).containsText("Gezien door teamlead");
        Chromium.assertAccessible(page);
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void each_page_is_accessible_and_fits() {
        for (var screen : List.of("wide", "phone")) {
            var page = Chromium.login(screen.equals("phone") ? chromium.onPhone() : chromium.anyone(), "teamlead");
            for (var path : OF_THE_LEAD) {
                page.navigate(path);
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
            }
        }
    }

    @Test
    void a_referrer_reads_what_was_disclosed_and_nothing_else() {
        for (var screen : List.of("wide", "phone")) {
            var page = Chromium.login(screen.equals("phone") ? chromium.onPhone() : chromium.anyone(), "referrer");
            page.navigate("/");
            assertThat(page.locator(".places a[href='/cases']")).hasCount(0);
            page.navigate("/disclosed");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.click(".cards a >> nth=0");
            assertThat(page.locator("h1")).containsText("Meegedeeld op");
            assertThat(page.title()).doesNotContain("Huurder");
            Chromium.assertAccessible(page);
            Chromium.assertFits(page);
            page.navigate("/referred");
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void an_intermediary_to_whom_nothing_was_disclosed_is_told_so() {
        var page = Chromium.login(chromium.withoutScripts(), "intermediary");
        page.navigate("/disclosed");
        assertThat(page.locator("main .notice, main .card").first()).isVisible();
    }
}
