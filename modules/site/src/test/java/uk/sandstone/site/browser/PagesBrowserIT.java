package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sandstone.testing.Browser;

/**
 * Every page that somebody can reach by following links: it answers, has one name, passes axe, fits 320 pixels, asks for
 * nothing from elsewhere and breaks no content security policy; and so does what it says when its forms are sent empty.
 * Pages of later modules are walked too, as soon as a link leads there.
 */
class PagesBrowserIT {

    /** Of the same page with other parameters, this many: a list's next page, another person. */
    private static final int OF_EACH = 2;
    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom.ade", "amina.shah", "sean.doyle", "marek.kowal", "farida.aziz", "dana.okoro"})
    void everyPageOfSomebodyIsSound(String username) {
        var page = Site.signedIn(browser.page(), username).page();
        var narrow = Site.signedIn(browser.narrowPage(), username).page();
        var complaints = new ArrayList<String>();
        listen(page, complaints);
        narrow.onConsoleMessage(message -> {      // here and not where axe runs: axe itself applies styles
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) complaints.add(narrow.url() + ": " + message.text());
        });
        var seen = new HashMap<String, Integer>();
        var toSee = new ArrayDeque<>(List.of(RunningSite.get().baseUrl() + "/"));

        while (!toSee.isEmpty()) {
            var address = toSee.poll();
            if (seen.merge(path(address), 1, Integer::sum) > OF_EACH) continue;
            gather(complaints, () -> isSound(page, address));
            page.navigate(address);
            toSee.addAll(links(page));
            narrow.navigate(address);
            gather(complaints, () -> Browser.fitsItsWidth(narrow));
            gather(complaints, () -> sendsItsFormsEmpty(page, address));
        }

        assertThat(complaints).isEmpty();
        assertThat(seen).as("pages of %s", username).hasSizeGreaterThan(2);
    }

    /** All of what is wrong in one walk, since a walk is long. */
    private static void gather(List<String> complaints, Runnable check) {
        try {
            check.run();
        } catch (AssertionError wrong) {
            complaints.add(wrong.getMessage().strip());
        }
    }

    private static void isSound(Page page, String address) {
        var answer = page.navigate(address);
        assertThat(answer.status()).as(address).isIn(200, 403);   // 403 says who can let one in, and must be as sound
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).count()).as("first headings at %s", address).isEqualTo(1);
        assertThat(page.content()).as(address).doesNotContain("???", "#{");
        Browser.passesAxe(page);
    }

    /** A form with fields, sent as it is, comes back with what is missing; a form without is a deed and is left alone. */
    private static void sendsItsFormsEmpty(Page page, String address) {
        int forms = page.locator("main form[method=post]:has(textarea, input[type=text])").count();
        for (int i = 0; i < forms; i++) {
            page.navigate(address);
            var form = page.locator("main form[method=post]:has(textarea, input[type=text])").nth(i);
            for (var field : form.locator("textarea, input[type=text]").all()) field.fill("");
            form.locator("input[type=submit], button[type=submit]").first().click();
            if (page.locator(".govuk-error-summary").count() == 0) continue;
            assertThat(page.title()).startsWith("Error: ");
            Browser.passesAxe(page);
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("error-summary");
        }
    }

    private static Set<String> links(Page page) {
        var links = new LinkedHashSet<String>();
        for (var link : page.locator("a[href]").all()) {
            var address = (String) link.evaluate("link => link.href");
            if (address.startsWith(RunningSite.get().baseUrl() + "/") && !address.contains("#")) links.add(address);
        }
        return links;
    }

    /** What cannot be loaded, and what would be loaded from elsewhere. */
    private static void listen(Page page, List<String> complaints) {
        page.onResponse(answer -> {
            if (answer.status() >= 400 && answer.status() != 403) complaints.add(answer.status() + " " + answer.url() + ", asked for by " + page.url());
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(RunningSite.get().baseUrl())) complaints.add(page.url() + " asks for " + request.url());
        });
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }
}
