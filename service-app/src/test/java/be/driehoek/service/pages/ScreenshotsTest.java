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
            take(chromium.anyone(), "/", "home");
        }
    }

    private static void take(Page page, String address, String name) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
    }
}
