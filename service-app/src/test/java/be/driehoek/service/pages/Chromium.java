package be.driehoek.service.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium without a screen, and people who read the pages in it. One for a test class; to be closed. */
final class Chromium implements AutoCloseable {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In milliseconds: a machine that builds and tests may be slow, and nothing is waited for longer than it takes. */
    private static final double PATIENCE = 60_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<String> elsewhere = new ArrayList<>();

    Chromium(EmbeddedServer server) {
        this.address = server.getURI().toString();
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path().orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Where it is installed, if it is. */
    static Optional<Path> path() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody with a browser of their own, in Dutch, on a screen of 1280 pixels, without an account. */
    Page anyone() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("nl-BE"));
    }

    /** Somebody with a phone of 390 pixels. */
    Page onPhone() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setLocale("nl-BE"));
    }

    /** Somebody whose browser runs no scripts. */
    Page withoutScripts() {
        return open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("nl-BE"));
    }

    /** Somebody who reads another language. */
    Page reading(String locale) {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale(locale));
    }

    private Page open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(address));
        context.setDefaultTimeout(PATIENCE);
        var page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                elsewhere.add(request.url());
            }
        });
        return page;
    }

    /** Logs somebody in with an account of the demo. */
    static Page login(Page page, String account) {
        page.navigate("/login");
        page.fill("#name", account);
        page.fill("#password", "driehoek-demo");
        page.click("main button[type=submit]");
        page.waitForSelector(
                "form[action='/logout']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.VISIBLE));
        return page;
    }

    /** Asserts that the page as it stands keeps to WCAG 2.2, levels A and AA. */
    static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", page.url())
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Asserts that nothing is wider than the screen. */
    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("what sticks out of %s", page.url())
                .isEqualTo(0);
    }

    /** What was asked of other hosts. */
    List<String> elsewhere() {
        return elsewhere;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
