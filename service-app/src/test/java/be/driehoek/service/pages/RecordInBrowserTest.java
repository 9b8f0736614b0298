package be.driehoek.service.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.driehoek.service.Caller;
import be.driehoek.service.forms.FormData;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@InBrowser
@MicronautTest(environments = "demo", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Referring a tenant and recording what happens, in a browser")
class RecordInBrowserTest {
    private static final String SAVE = "form p.actions button[type=submit]:has-text('Bewaren')";
    private static final Pattern RECORDED = Pattern.compile(".*/record\\?recorded=[0-9]+");

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

    private String opened() {
        var answer = Caller.as("caseworker", server)
                .post("/api/referrals", Examples.referral().toString());
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    private static String form(String id, String type) {
        return "/cases/" + id + "/record/" + type;
    }

    /** Fills in a form as somebody would who knows what to say; the ids of goals are those that later forms name. */
    private static void fill(Page page, FormData typed) {
        typed.toMap().forEach((name, values) -> {
            var field = page.locator("[name='%s']".formatted(name));
            if (field.count() == 0) {
                page.click("button[name=add][value='%s']".formatted(name.replaceFirst("/[0-9]+(/[^0-9].*)?$", "")));
            }
            switch (kindOf(field.first())) {
                case "hidden" -> field.first().evaluate("(field, value) => field.value = value", values.getFirst());
                case "radio", "checkbox" ->
                    values.forEach(value -> page.check("[name='%s'][value='%s']".formatted(name, value)));
                case "select-one" -> field.first().selectOption(values.getFirst());
                default -> field.first().fill(values.getFirst());
            }
        });
    }

    private static String kindOf(Locator field) {
        return String.valueOf(field.evaluate("field => field.type"));
    }

    private static void save(Page page) {
        page.click(SAVE);
        assertThat(page).hasURL(RECORDED);
    }

    @Test
    void a_case_is_told_from_its_referral_to_its_end() {
        var referrer = Chromium.login(chromium.anyone(), "referrer");
        referrer.click(".places a[href='/refer']");
        Chromium.assertAccessible(referrer);
        var asked = referrer.locator("#assessment li").count();
        fill(referrer, Examples.typedReferral());
        assertThat(referrer.locator("#verdict")).containsText("Tot nu toe");
        assertThat(referrer.locator("#assessment li")).not().hasCount(asked);
        Chromium.assertAccessible(referrer);
        referrer.click("p.actions button:has-text('De aanmelding versturen')");
        assertThat(referrer.locator("h1")).hasText("De aanmelding is verstuurd");
        Chromium.assertAccessible(referrer);
        var id = referrer.locator(".done strong").innerText();

        var caseworker = Chromium.login(chromium.anyone(), "caseworker");
        var teamLead = Chromium.login(chromium.anyone(), "teamlead");
        caseworker.navigate("/cases/" + id + "/record");
        Chromium.assertAccessible(caseworker);
        for (var command : Examples.commands()) {
            var type = Examples.type(command);
            var page = List.of("accept-referral", "assign-caseworker").contains(type) ? teamLead : caseworker;
            page.navigate("/cases/" + id + "/record");
            page.click("main a[href='%s']".formatted(form(id, type)));
            Chromium.assertAccessible(page);
            page.fill("#f-on", "");
            page.click(SAVE);
            assertThat(page.locator(".alert[role=alert]")).isVisible();
            assertThat(page.locator("#f-on")).hasAttribute("aria-invalid", "true");
            if (type.equals("hold-evaluation")) {
                Chromium.assertAccessible(page);
            }
            if (type.equals("amend-referral")) {
                page.fill("[name='/changes/safety']", "");
            }
            fill(page, Examples.typed(command));
            save(page);
        }
        assertThat(caseworker.locator("main .badge.brand")).hasText("afgesloten");
        assertThat(chromium.elsewhere()).isEmpty();
    }

    @Test
    void what_departs_from_the_method_is_said_with_its_rule_and_what_to_do() {
        var id = opened();
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(form(id, "accept-referral"));
        page.click("summary");
        assertThat(page.locator("details a[href^='/rulebook/']").first()).isVisible();
        fill(page, FormData.empty().with("/on", "2025-09-08").with("/reason", "De huurder wil hulp."));
        save(page);
        page.navigate(form(id, "start-guidance"));
        fill(page, FormData.empty().with("/on", "2025-09-09"));
        page.click(SAVE);
        assertThat(page.locator(".done, .alert").first()).isVisible();
        Chromium.assertAccessible(page);
    }

    @Test
    void a_form_is_filled_in_by_the_keyboard_alone() {
        var id = opened();
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(form(id, "accept-referral"));
        tabTo(page, "f-on");
        // The day and the month are the same: which comes first is the browser's own choice.
        page.keyboard().type("09092025");
        tabTo(page, "f-reason");
        page.keyboard().type("De huurder wil hulp.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(RECORDED);
        assertThat(page.locator(".done")).containsText("Aanmelding aanvaard");
    }

    @Test
    void a_mistake_is_reached_by_the_keyboard() {
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(form(opened(), "decline-referral"));
        page.fill("#f-on", "");
        page.focus("#f-on");
        page.keyboard().press("Enter");
        assertThat(page.locator(".alert[role=alert]")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-on")).isFocused();
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 60; i++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard must lead to " + id);
    }

    @Test
    void lists_grow_and_shrink_without_scripts() {
        var id = opened();
        var page = Chromium.login(chromium.withoutScripts(), "caseworker");
        page.navigate(form(id, "accept-referral"));
        fill(page, FormData.empty().with("/on", "2025-09-08").with("/reason", "De huurder wil hulp."));
        save(page);
        page.navigate(form(id, "agree-goals"));
        page.fill("[name='/goals/0/title']", "De gang is vrij");
        page.click("text=Nog een veranderdoel");
        page.fill("[name='/goals/1/title']", "De keuken is bruikbaar");
        page.click("button[name=remove][value='/goals/0']");
        assertThat(page.locator("[name='/goals/0/title']")).hasValue("De keuken is bruikbaar");
        assertThat(page.locator("[name='/goals/1/title']")).hasCount(0);
        assertThat(page.locator("#f-on")).not().hasValue("");
        page.fill("#f-on", "2025-09-10");
        save(page);
        assertThat(page.locator(".done")).containsText("Veranderdoelen afgesproken");
    }

    @Test
    void a_referral_is_assessed_without_scripts_too() {
        var page = Chromium.login(chromium.withoutScripts(), "referrer");
        page.navigate("/refer");
        page.fill("#f-tenant-name", "Demo Huurder Zonder");
        page.click("text=Wat komt hieruit?");
        assertThat(page.locator("#assessment .badge").first()).isVisible();
        assertThat(page.locator("#f-tenant-name")).hasValue("Demo Huurder Zonder");
    }

    @Test
    void two_people_at_once_see_what_the_other_recorded_and_lose_nothing() {
        var id = opened();
        var one = Chromium.login(chromium.anyone(), "caseworker");
        var other = Chromium.login(chromium.anyone(), "caseworker2");
        one.navigate(form(id, "accept-referral"));
        other.navigate(form(id, "amend-referral"));
        fill(one, FormData.empty().with("/on", "2025-09-08").with("/reason", "De huurder wil hulp."));
        save(one);
        fill(
                other,
                FormData.empty()
                        .with("/on", "2025-09-08")
                        .with("/changes/safety", "Bel aan bij de buren.")
                        .with("/source", "De buren"));
        other.click(SAVE);
        assertThat(other.locator(".alert")).containsText("Aanmelding aanvaard");
        assertThat(other.locator("[name='/changes/safety']")).hasValue("Bel aan bij de buren.");
        Chromium.assertAccessible(other);
        save(other);
    }

    @Test
    void a_double_click_records_once() {
        var id = opened();
        var page = Chromium.login(chromium.anyone(), "caseworker");
        page.navigate(form(id, "accept-referral"));
        fill(page, FormData.empty().with("/on", "2025-09-08").with("/reason", "De huurder wil hulp."));
        page.dblclick(SAVE);
        assertThat(page).hasURL(Pattern.compile(".*recorded=2"));
        assertThat(Caller.as("caseworker", server)
                        .get("/api/cases/" + id + "/events")
                        .body())
                .containsOnlyOnce("referral-accepted");
    }

    @Test
    void it_fits_on_a_phone() {
        var id = opened();
        var page = Chromium.login(chromium.onPhone(), "caseworker");
        for (var path :
                List.of("/refer", "/cases/" + id + "/record", form(id, "amend-referral"), form(id, "disclose"))) {
            page.navigate(path);
            Chromium.assertFits(page);
            Chromium.assertAccessible(page);
        }
    }

    @Test
    void whoever_has_no_account_reads_how_else_to_refer() {
        var page = chromium.anyone();
        page.navigate("/refer");
        assertThat(page.locator("main a[href^='tel:']")).isVisible();
        Chromium.assertAccessible(page);
        page.click("main a[href^='/login']");
        assertThat(page).hasURL("/login?to=%2Frefer");
    }
}
