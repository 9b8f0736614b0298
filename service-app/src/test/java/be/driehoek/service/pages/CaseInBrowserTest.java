package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
@DisplayName("A case, in a browser")
class CaseInBrowserTest {
    private static final List<String> PARTS =
            List.of("", "/goals", "/visits", "/people", "/disclosures", "/referral", "/findings", "/events");
    private static final Optional<Path> SHOTS =
            Optional.ofNullable(System.getProperty("driehoek.shots")).map(Path::of);

    @Inject
    private EmbeddedServer server;

    private Chromium chromium;
    private Map<String, List<String>> casesByPhase;

    @BeforeAll
    void open() throws JsonProcessingException {
        chromium = new Chromium(server);
        var listed = new ObjectMapper()
                .readTree(Caller.as("caseworker", server).get("/api/cases").body());
        casesByPhase = StreamSupport.stream(listed.get("cases").spliterator(), false)
                .collect(Collectors.groupingBy(
                        (JsonNode found) -> found.get("phase").asText(),
                        LinkedHashMap::new,
                        Collectors.mapping(found -> found.get("id").asText(), Collectors.toList())));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    private Stream<String> cases() {
        return casesByPhase.values().stream().flatMap(List::stream);
    }

    private String caseIn(String phase) {
        return "/cases/" + casesByPhase.get(phase).getFirst();
    }

    private static void shoot(Page page, String name) {
        SHOTS.ifPresent(folder ->
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png"))));
    }

    @Test
    void every_part_of_a_case_in_every_phase_can_be_read_by_everybody_and_names_nobody_in_the_window() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        for (var phase : casesByPhase.entrySet()) {
            for (var part : PARTS) {
                page.navigate("/cases/" + phase.getValue().getFirst() + part);
                Chromium.assertAccessible(page);
                Chromium.assertFits(page);
                shoot(page, "wide-" + phase.getKey() + part.replace('/', '-'));
                assertThat(page.title()).doesNotContain(page.locator("h1").textContent());
            }
        }
        assertThat(casesByPhase).hasSize(6);
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void every_case_has_its_overview() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        cases().forEach(id -> {
            var answer = page.navigate("/cases/" + id);
            assertThat(answer.status()).isEqualTo(200);
            shoot(page, "case-" + id);
        });
        assertThat(cases()).hasSizeGreaterThan(9);
    }

    @Test
    void it_fits_on_a_phone() {
        var page = Chromium.login(chromium.onPhone(), "caseworker");
        for (var phase : List.of("GUIDANCE", "CLOSED")) {
            for (var part : PARTS) {
                page.navigate(caseIn(phase) + part);
                Chromium.assertFits(page);
                Chromium.assertAccessible(page);
                shoot(page, "phone-" + phase + part.replace('/', '-'));
            }
        }
    }

    @Test
    void one_goes_from_part_to_part_without_scripts_and_without_a_mouse() {
        var page = Chromium.login(chromium.withoutScripts(), "caseworker");
        page.navigate(caseIn("CLOSED"));
        assertThat(page.locator("nav.parts a[aria-current]")).hasText("Overzicht");
        page.locator("nav.parts a").nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("nav.parts a[aria-current]")).hasText("Doelen");
        page.locator("nav.parts a").last().focus();
        page.keyboard().press("Enter");
        page.getByText("Zoals het genoteerd werd").first().click();
        assertThat(page.locator("a.tab[aria-current]")).hasText("Zoals het genoteerd werd");
    }

    @Test
    void one_can_look_at_the_past_and_is_told_so_everywhere() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(caseIn("CLOSED") + "/events");
        var days = page.locator("tbody tr td[data-label='Gebeurd op']").allTextContents();
        assertThat(days).isNotEmpty();
        page.navigate(caseIn("CLOSED"));
        var received = received(casesByPhase.get("CLOSED").getFirst());
        page.getByText("Zoals het vroeger was").click();
        page.fill("#on", received);
        page.getByText("Toon", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".past")).isVisible();
        assertThat(page.locator(".case-head .badge").first()).hasText("aangemeld");
        Chromium.assertAccessible(page);
        shoot(page, "past");
        page.locator("nav.parts a").last().click();
        assertThat(page.locator(".past")).isVisible();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator(".past a").click();
        assertThat(page.locator(".past")).hasCount(0);

        page.navigate(caseIn("CLOSED") + "?known=2020-01-01");
        assertThat(page.locator("h1")).hasText("Het dossier was er toen nog niet");
        Chromium.assertAccessible(page);
    }

    private String received(String id) {
        try {
            return new ObjectMapper()
                    .readTree(Caller.as("caseworker", server)
                            .get("/api/cases/" + id)
                            .body())
                    .at("/referral/receivedOn")
                    .asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_safety_alert_is_seen_on_every_part() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        var warned = cases().filter(id -> {
                    page.navigate("/cases/" + id);
                    return page.locator(".safety").count() > 0;
                })
                .findFirst();
        assertThat(warned).isPresent();
        for (var part : PARTS) {
            page.navigate("/cases/" + warned.get() + part);
            assertThat(page.locator(".safety")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr-BE, Aperçu", "de-BE, Übersicht", "en-GB, Overview"})
    void it_speaks_other_languages(String locale, String overview) {
        var page = Chromium.login(chromium.reading(locale), "caseworker");
        for (var part : PARTS) {
            page.navigate(caseIn("CLOSED") + part);
            assertThat(page.locator("nav.parts a").first()).hasText(overview);
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void a_case_and_the_goals_of_a_tenant_go_on_paper() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(caseIn("CLOSED") + "/print");
        Chromium.assertAccessible(page);
        shoot(page, "print-screen");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.locator(".no-print").first()).isHidden();
        assertThat(page.locator(".paper h1")).isVisible();
        shoot(page, "print-paper");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.navigate(caseIn("CLOSED") + "/goal-sheet");
        Chromium.assertAccessible(page);
        page.getByText("Français").first().click();
        assertThat(page.locator(".paper")).hasAttribute("lang", "fr");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator(".paper h1")).hasText("Vos objectifs");
        Chromium.assertAccessible(page);
        shoot(page, "goal-sheet");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".no-print").first()).isHidden();
        shoot(page, "goal-sheet-paper");
    }

    @Test
    void a_case_of_another_team_is_opened_with_a_reason_only() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate("/emergency");
        Chromium.assertAccessible(page);
        page.fill("#case", "nothing");
        page.fill("#reason", "Water loopt door het plafond.");
        page.click("main button[type=submit]");
        assertThat(page.locator("#case-error")).isVisible();
        assertThat(page.locator("#reason")).hasValue("Water loopt door het plafond.");
        Chromium.assertAccessible(page);
        page.fill("#case", casesByPhase.get("GUIDANCE").getFirst());
        page.click("main button[type=submit]");
        assertThat(page.locator(".alert[role=alert]")).isVisible();
        Chromium.assertAccessible(page);
        shoot(page, "emergency");
    }
}
