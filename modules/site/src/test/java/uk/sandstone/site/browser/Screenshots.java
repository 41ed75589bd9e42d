package uk.sandstone.site.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.sandstone.testing.Browser;
import uk.sandstone.testing.House;
import uk.sandstone.testing.borough.Destination;
import uk.sandstone.testing.borough.WardSender;
import uk.sandstone.testing.ward.FhirSender;
import uk.sandstone.testing.ward.WardMessage;

/** {@code ci/screenshots}: the main pages of a small Saltmere, on the morning of the mocks, into docs/screenshots. */
final class Screenshots {

    private final Path folder = House.root().resolve("docs/screenshots");

    private Screenshots() { }

    public static void main(String[] words) throws IOException, InterruptedException {
        try (var browser = Browser.open()) {
            new Screenshots().take(browser);
        }
        System.exit(0);     // the server's threads would keep us
    }

    private void take(Browser browser) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        keep(new Site(browser.page()).open("/sign-in.xhtml"), "sign-in");
        irisComesHome();
        var tom = Site.signedIn(browser.page(), "tom.ade");
        keep(tom, "my-people");
        keep(tom.followFor("Salima Rahman", "Salima Rahman"), "person");
        keep(tom.open("/journey/gaps.xhtml"), "gap-register");
        keep(tom.open("/people/find.xhtml").write("Who are you looking for?", "Selima Ramhan").press("Find"), "find");
        var sean = Site.signedIn(browser.page(), "sean.doyle");
        keep(sean.open("/integration/discharges.xhtml"), "discharges");
        keep(sean.followFor("Iris Bond", "Iris Bond"), "notice");
        keep(Site.signedIn(browser.page(), "marek.kowal").open("/integration/failed.xhtml"), "failed-messages");
        keep(Site.signedIn(browser.narrowPage(), "tom.ade"), "my-people-narrow");
    }

    private static void irisComesHome() throws IOException, InterruptedException {
        var ward = WardSender.ALL.get(0);
        var now = RunningSite.get().now();
        new FhirSender(RunningSite.get().baseUrl(), ward.token(), ward.ods(), Destination.SERVICE)
                .send(WardMessage.from(ward.ods(), Destination.ODS, Destination.SERVICE).sentAt(now).homeBy(now.plusSeconds(86_400)).asFhir());
        Thread.sleep(5_000);     // it is acknowledged first and worked after
    }

    private void keep(Site site, String name) {
        site.page().screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true));
    }
}
