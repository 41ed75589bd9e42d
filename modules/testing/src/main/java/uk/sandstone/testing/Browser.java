package uk.sandstone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. Each page is a new person at a new machine: no cookie is shared. */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    public static Browser open() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable()).setHeadless(true).setArgs(QUIET)));
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium here; ci/test installs it"));
    }

    public Page page() {
        return context(true, 1280).newPage();
    }

    /** Every task works with scripts off. */
    public Page pageWithoutScripts() {
        return context(false, 1280).newPage();
    }

    /** As wide as WCAG 2.2 criterion 1.4.10 asks pages to fit: 320 CSS pixels. */
    public Page narrowPage() {
        return context(true, 320).newPage();
    }

    private BrowserContext context(boolean scripts, int width) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(scripts).setViewportSize(width, 900).setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(20_000); // milliseconds
        return context;
    }

    /** Fails with what axe finds wrong. The page needs scripts on: axe is one. */
    public static void passesAxe(Page page) {
        var found = new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();

        assertThat(found.getViolations()).as("axe, %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList())
                .isEmpty();
    }

    /** Fails when the page is wider than its window, so that somebody would have to scroll sideways to read a line. */
    public static void fitsItsWidth(Page page) {
        var beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        assertThat(((Number) beyond).intValue()).as("pixels beyond the window, %s", page.url()).isZero();
    }

    @Override public void close() {
        chromium.close();
        playwright.close();
    }
}
