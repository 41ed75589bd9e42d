package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Browser;

/** Everything can be done without a mouse, and one always sees where one is (ux.md T47). */
class KeyboardBrowserIT {

    private static final int MOST_STOPS = 120;
    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @Test void priyaSignsInAndRecordsWhatHappenedByKeyboardAlone() {
        var page = new Site(browser.page()).open("/sign-in.xhtml").page();

        tabTo(page, "Username").keyboard().type("priya.nair");
        tabTo(page, "Password").keyboard().type("saltmere");
        page.keyboard().press("Enter");
        page.waitForURL("**/journey/mine.xhtml");
        tabTo(page, "Skip to main content").keyboard().press("Enter");
        tabTo(page, "Record what happened with Len Marsh").keyboard().press("Enter");
        page.waitForURL("**/journey/record.xhtml**");
        tabTo(page, "What happened").keyboard().type("Rang Len. His neighbour will sit with him.");
        tabTo(page, "Save").keyboard().press("Enter");
        page.waitForURL("**said=**");

        assertThat(page.locator(".govuk-notification-banner__heading").innerText()).contains("It is written down");
    }

    private static Page tabTo(Page page, String name) {
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SEEN)).as("focus is seen at %s", page.evaluate(NAME)).isEqualTo(true);
            if (name.equals(page.evaluate(NAME))) return page;
        }
        throw new AssertionError("no way to \"" + name + "\" by Tab at " + page.url());
    }

    private static final String NAME = """
            (() => { const at = document.activeElement; const label = at.labels && at.labels[0];
              return (at.getAttribute('aria-label') || (label && label.innerText) || at.value || at.innerText || at.textContent || '')
                .replace(/\\s+/g, ' ').trim(); })()""";

    private static final String SEEN = """
            (() => { const at = document.activeElement; if (at === document.body) return true; const style = getComputedStyle(at);
              return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none'
                || getComputedStyle(at.parentElement).boxShadow !== 'none'
                || (at.nextElementSibling && getComputedStyle(at.nextElementSibling, '::before').boxShadow !== 'none'); })()""";
}
