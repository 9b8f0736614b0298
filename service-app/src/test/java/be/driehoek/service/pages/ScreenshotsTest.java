package be.driehoek.service.pages;

import com.microsoft.playwright.Page;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of {@code docs/screenshots} anew, from the data of the demo: {@code -Dscreenshots=write}. */
@InBrowser
@EnabledIfSystemProperty(named = "screenshots", matches = "write")
@MicronautTest(environments = "demo", transactional = false)
@DisplayName("Pictures of the pages")
class ScreenshotsTest {
    private static final Path FOLDER = Path.of("../docs/screenshots");

    @Inject
    private EmbeddedServer server;

    @Test
    void of_the_pages_that_people_see_most() {
        try (var chromium = new Chromium(server)) {
            var anyone = chromium.anyone();
            take(anyone, "/", "home");
            take(anyone, "/fit", "fit");
            take(anyone, "/rulebook/TE-2", "rule");

            var caseworker = Chromium.login(chromium.anyone(), "caseworker");
            take(caseworker, "/today", "today");
            take(caseworker, "/cases", "cases");
            caseworker.click("text=Demo Huurder Evaluatie");
            var path = caseworker.evaluate("location.pathname").toString();
            take(caseworker, path, "case");
            take(caseworker, path + "/goals", "goals");
            take(caseworker, path + "/record/hold-visit", "record");

            var teamLead = Chromium.login(chromium.anyone(), "teamlead");
            take(teamLead, "/outcomes", "outcomes");
            take(teamLead, "/plan", "plan");

            var onPhone = Chromium.login(chromium.onPhone(), "caseworker");
            take(onPhone, "/today", "phone-today");
            take(onPhone, path, "phone-case");
        }
    }

    private static void take(Page page, String address, String name) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
