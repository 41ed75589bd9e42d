package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The house keeps its own rules. {@link BoundariesTwinTest} shows that each of them can fail. */
class BoundariesTest {

    private static final House HOUSE = new House("uk.sandstone");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("/modules/testing/") && !place.contains("/modules/benchmark/"))
            .importPackages("uk.sandstone");

    @Test void modulesMeetInTheirApi() {
        check(HOUSE.modulesMeetInTheirApi());
    }

    @Test void noModuleKnowsAHigherOne() {
        check(HOUSE.noModuleKnowsAHigherOne());
    }

    @Test void thereAreNoCircles() {
        check(HOUSE.noCircles());
    }

    @Test void domainKnowsNoEdge() {
        check(HOUSE.domainKnowsNoEdge());
    }

    @Test void kernelHoldsNoBeansAndNoTables() {
        check(HOUSE.kernelHoldsNoBeansAndNoTables());
    }

    @Test void domainIsPrivate() {
        check(HOUSE.domainIsPrivate());
    }

    @Test void everyFaceIsGuarded() {
        check(HOUSE.everyFaceIsGuarded());
    }

    @Test void noFieldOfAnotherBeanIsTouched() {
        check(HOUSE.noFieldOfAnotherBeanIsTouched());
    }

    @Test void pagesAskFaces() {
        check(HOUSE.pagesAskFaces());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
