package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Browser;

/** S2: what happened is recorded in three presses (ux.md T14), and a press too many does nothing twice (T23). */
class RecordBrowserIT {

    private static final LocalDate TODAY = RunningSite.MORNING.toLocalDate();
    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @Test void mayaIsRungAndItIsWrittenDownInTwoInteractions() {
        var tom = Site.signedIn(browser.pageWithoutScripts(), "tom.ade");

        tom.followFor("Maya Lindqvist", "Record what happened")
                .write("What happened", "Rang. She takes the Saturday with Jean from next door.")
                .write("What will be done", "Ring Maya after her Saturday").writeDay(TODAY.plusDays(1)).press("Save");

        assertThat(tom.interactions()).isLessThanOrEqualTo(3);
        assertThat(tom.notice()).contains("It is written down");
        assertThat(tom.words()).contains("Ring Maya after her Saturday");
    }

    @Test void aDoublePressMakesOnePromise() {
        var tom = Site.signedIn(browser.page(), "tom.ade");
        tom.followFor("Ruth Cole", "Make a promise");
        tom.write("What will be done", "Write to Ruth about the library").writeDay(TODAY.plusDays(2));

        tom.button("Make this promise").dblclick(new Locator.DblclickOptions().setNoWaitAfter(true));
        tom.page().waitForURL("**said=**");

        assertThat(tom.notice()).isEqualTo("The promise is made.");
        assertThat(promisesTo("Write to Ruth about the library")).isEqualTo(1);
    }

    @Test void whatIsMissingIsSaidAndTheRestStays() {
        var tom = Site.signedIn(browser.pageWithoutScripts(), "tom.ade");
        tom.followFor("Kelly Doran", "Record what happened");

        tom.write("What will be done", "Meet at the café").write("Day", "31").write("Month", "Feb").write("Year", "2031").press("Save");

        assertThat(tom.errors()).isNotEmpty();
        assertThat(tom.page().getByLabel("What will be done").inputValue()).isEqualTo("Meet at the café");
        assertThat(tom.page().getByLabel("Month").inputValue()).isEqualTo("Feb");
    }

    private static int promisesTo(String what) {
        try (var connection = RunningSite.get().postgres().asOwner().getConnection();
             var count = connection.prepareStatement("SELECT count(*) FROM journey.promise WHERE what = ?")) {
            count.setString(1, what);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
