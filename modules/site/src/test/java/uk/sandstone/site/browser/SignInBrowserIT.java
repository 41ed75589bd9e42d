package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Browser;

/** S1: everybody gets in, back to where they wanted to be, and out again. */
class SignInBrowserIT {

    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @Test void tomSignsInAndSeesHisPeople() {
        var tom = Site.signedIn(browser.pageWithoutScripts(), "tom.ade");

        assertThat(tom.heading()).isEqualTo("My people");
        assertThat(tom.page().locator(".care-header__who").innerText()).contains("Tom Ade, Local Area Coordinator");
        assertThat(tom.page().locator(".care-practice").innerText()).contains("nobody here is real");
    }

    @Test void somebodyWhoWantedAPageComesToIt() {
        var site = new Site(browser.pageWithoutScripts()).open("/journey/gaps.xhtml");
        assertThat(site.heading()).isEqualTo("Sign in");

        site.press("Sign in as Tom Ade");

        assertThat(site.heading()).isEqualTo("Gap register");
    }

    @Test void aWrongPasswordIsSaidAndTheNameStays() {
        var site = new Site(browser.pageWithoutScripts()).open("/sign-in.xhtml");

        site.write("Username", "tom.ade").write("Password", "wrong").press("Sign in");

        assertThat(site.errors()).singleElement().asString().contains("do not belong together");
        assertThat(site.title()).startsWith("Error: ");
        assertThat(site.page().getByLabel("Username").inputValue()).isEqualTo("tom.ade");
        assertThat(site.page().getByLabel("Password").inputValue()).isEmpty();
    }

    @Test void anErrorTakesTheFocusAndLeadsToItsField() {
        var site = new Site(browser.page()).open("/sign-in.xhtml");

        site.write("Password", "saltmere").press("Sign in");

        assertThat(focused(site.page())).isEqualTo("error-summary");
        site.follow("Write your username");
        assertThat(focused(site.page())).isEqualTo("sign-in:username:in");
    }

    @Test void whoSignsOutIsOut() {
        var site = Site.signedIn(browser.pageWithoutScripts(), "tom.ade");

        site.page().getByRole(AriaRole.BANNER).getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Sign out")).click();

        assertThat(site.notice()).isEqualTo("You have signed out.");
        assertThat(site.open("/journey/mine.xhtml").heading()).isEqualTo("Sign in");
    }

    @Test void aSessionThatEndedWhileTypingGivesTheWordsBack() {
        var tom = Site.signedIn(browser.pageWithoutScripts(), "tom.ade").open("/journey/mine.xhtml");
        tom.followFor("Salima Rahman", "Record what happened").write("What happened", "She laughed.\nTwice.");
        tom.page().context().clearCookies();

        tom.press("Save");
        assertThat(tom.words()).contains("Your words are safe");
        tom.write("Username", "tom.ade").write("Password", "saltmere").press("Sign in");
        tom.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();

        assertThat(tom.errors()).isEmpty();
        assertThat(tom.open("/journey/mine.xhtml").row("Salima Rahman").innerText()).contains("Nothing planned");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.id");
    }
}
