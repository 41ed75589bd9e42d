package uk.sandstone.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.sandstone.testing.Browser;

/** S25: a person is found however they are spelt, and two records become one and two again. */
class FindBrowserIT {

    private static Browser browser;

    @BeforeAll static void open() {
        browser = Browser.open();
    }

    @AfterAll static void close() {
        browser.close();
    }

    @Test void salimaIsFoundThoughHerNameIsMisspelt() {
        var tom = Site.signedIn(browser.pageWithoutScripts(), "tom.ade");

        tom.follow("Find a person").write("Who are you looking for?", "Selima Ramhan").press("Find");

        assertThat(tom.interactions()).isLessThanOrEqualTo(2);
        assertThat(tom.words()).contains("Salima Rahman").contains("spelt almost like");
        assertThat(tom.page().url()).doesNotContain("Ramhan");
    }

    @Test void twoRecordsOfOneWomanAreJoinedAndPartedAgain() {
        var nell = Site.signedIn(browser.pageWithoutScripts(), "nell.ashby");
        nell.follow("Find a person").write("Who are you looking for?", "Maggie Evans").press("Find").follow("Maggie Evans");

        nell.follow("This is the same person as somebody else").write("Who is the other?", "Margaret Evans Spring Lane").press("Find")
                .follow("Compare the two").choose("Margaret Evans").write("How do you know", "She told me herself.").press("They are one person");
        assertThat(nell.notice()).isEqualTo("The two records are one now.");

        nell.follow("Take these two apart again").write("How do you know", "She has a sister.").press("Take them apart");
        assertThat(nell.notice()).isEqualTo("The two records are apart again.");
    }
}
