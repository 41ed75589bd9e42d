package uk.sandstone.site.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each rule fails on a tiny wrong house: a rule with a misspelt package would pass for ever. */
class BoundariesTwinTest {

    @Test void reachingIntoAnotherModuleIsFound() {
        fails("meeting", House::modulesMeetInTheirApi, "Secret");
    }

    @Test void lookingUpIsFound() {
        fails("order", House::noModuleKnowsAHigherOne, "Higher");
    }

    @Test void aCircleIsFound() {
        fails("circle", House::noCircles, "Cycle detected");
    }

    @Test void anEdgeInTheDomainIsFound() {
        fails("edge", House::domainKnowsNoEdge, "Talkative");
    }

    @Test void aBeanInTheKernelIsFound() {
        fails("core", House::kernelHoldsNoBeansAndNoTables, "Busy");
    }

    @Test void aPublicDomainClassIsFound() {
        fails("open", House::domainIsPrivate, "Exposed");
    }

    @Test void anUnguardedFaceIsFound() {
        var told = fails("unguarded", House::everyFaceIsGuarded, "OpenService.change()");
        assertThat(told).doesNotContain("OpenService.read()");
    }

    @Test void aFieldReadThroughAProxyIsFound() {
        fails("fields", House::noFieldOfAnotherBeanIsTouched, "Holder.denied");
    }

    @Test void aPageWithAnEntityManagerIsFound() {
        fails("page", House::pagesAskFaces, "HastyPage");
    }

    private static String fails(String name, Function<House, ArchRule> rule, String because) {
        var root = "uk.sandstone.site.boundaries.wrong." + name;
        var result = rule.apply(new House(root)).evaluate(new ClassFileImporter().importPackages(root));

        assertThat(result.hasViolation()).as(name).isTrue();
        var told = result.getFailureReport().toString();
        assertThat(told).contains(because);
        return told;
    }
}
