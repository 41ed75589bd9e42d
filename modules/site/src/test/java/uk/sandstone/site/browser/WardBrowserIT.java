package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Browser;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.WardMessage;

/** S10 and S11: a ward's message becomes a named person's job (scenarios J18 and J20). */
class WardBrowserIT {

    private static final WardSender WARD = WardSender.ALL.get(0);
    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @Test void irisComesHomeAndThreeSendingsAreOneTask() throws Exception {
        var message = notice();
        var request = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) sender().send(message.asFhir(), request, request);
        var sean = Site.signedIn(browser.pageWithoutScripts(), "sean.doyle");

        waitFor(sean, "/integration/discharges.xhtml", "Iris Bond");
        assertThat(rows(sean, "Iris Bond").count()).isEqualTo(1);
        sean.followFor("Iris Bond", "Iris Bond").press("Take this one");

        assertThat(sean.notice()).contains("the ward is told your name");
        assertThat(sean.open("/integration/discharges.xhtml").row("Iris Bond").innerText()).contains("Sean Doyle");
        assertThat(sean.open("/journey/mine.xhtml").words()).contains("Iris Bond");
    }

    @Test void whoNobodyKnowsForCertainIsMatchedByAPerson() throws Exception {
        sender().send(notice().about("Edward", "Marlow", LocalDate.of(1952, 4, 18), "9991230110").asFhir());
        var priya = Site.signedIn(browser.pageWithoutScripts(), "priya.nair");

        waitFor(priya, "/integration/discharges.xhtml", "Marlow");
        priya.followFor("Marlow", "Not yet matched");
        assertThat(priya.words()).doesNotContain("Walks with a frame");
        priya.choose("Edward Marlow").press("Match to this person");

        assertThat(priya.notice()).contains("Matched");
        assertThat(priya.open("/integration/discharges.xhtml").row("Edward Marlow").innerText()).contains("Take this one");
    }

    private static WardMessage notice() {
        var now = RunningSite.get().now();
        return WardMessage.from(WARD.ods(), Destination.ODS, Destination.SERVICE).sentAt(now).homeBy(now.plus(Duration.ofDays(1)));
    }

    private static FhirSender sender() {
        return new FhirSender(RunningSite.get().baseUrl(), WARD.token(), WARD.ods(), Destination.SERVICE);
    }

    private static Locator rows(Site site, String words) {
        return site.page().getByRole(com.microsoft.playwright.options.AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The message is acknowledged first and worked after. */
    private static void waitFor(Site site, String path, String words) throws InterruptedException {
        for (int i = 0; i < 40 && !site.open(path).words().contains(words); i++) Thread.sleep(500);
    }
}
