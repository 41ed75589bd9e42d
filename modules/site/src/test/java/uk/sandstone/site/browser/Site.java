package uk.sandstone.site.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * Somebody at a screen: finds things as people do, by the words on them, and counts what they press and follow (typing is
 * not counted, ux.md T14).
 */
final class Site {

    private final Page page;
    private int interactions;

    Site(Page page) {
        this.page = page;
    }

    static Site signedIn(Page page, String username) {
        var site = new Site(page).open("/sign-in.xhtml");
        site.write("Username", username).write("Password", "saltmere").press("Sign in");
        site.interactions = 0;
        return site;
    }

    Site open(String path) {
        page.navigate(RunningSite.get().baseUrl() + path);
        return this;
    }

    Site follow(String words) {
        interactions++;
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    /** The link of that name in the row of a table that names the person. */
    Site followFor(String person, String words) {
        interactions++;
        row(person).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words)).first().click();
        return this;
    }

    Locator row(String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    Site press(String label) {
        interactions++;
        button(label).click();
        return this;
    }

    Locator button(String label) {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label)).first();
    }

    Site write(String label, String words) {
        page.getByLabel(label).first().fill(words);
        return this;
    }

    /** With the month's name, as people write it. */
    Site writeDay(LocalDate day) {
        return write("Day", "" + day.getDayOfMonth()).write("Month", day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK)).write("Year", "" + day.getYear());
    }

    Site choose(String label) {
        page.getByLabel(label).first().check();
        return this;
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
    }

    String notice() {
        return page.locator(".govuk-notification-banner__heading").first().innerText();
    }

    List<String> errors() {
        return page.locator(".govuk-error-summary__list li").allInnerTexts();
    }

    String words() {
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    String title() {
        return page.title();
    }

    int interactions() {
        return interactions;
    }

    Page page() {
        return page;
    }
}
