package uk.sandstone.site.boundaries;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * The rules of the house (design.md §2, style.md §14), each over the packages below a root, so that a twin test can run it
 * over a tiny wrong house and see it fail.
 */
final class House {

    /** Lowest first: nobody knows a name further right. */
    static final List<String> ORDER = List.of("kernel", "platform", "place", "people", "journey", "community", "assessment",
            "bypass", "matching", "sharedlives", "homeshare", "rostering", "integration", "site");

    private final String root;

    House(String root) {
        this.root = root;
    }

    ArchRule modulesMeetInTheirApi() {
        return classes().that().resideInAPackage(root + "..").should(new MeetInTheirApi(root));
    }

    ArchRule noModuleKnowsAHigherOne() {
        return classes().that().resideInAPackage(root + "..").should(new LookDownwardsOnly(root));
    }

    ArchRule noCircles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule domainKnowsNoEdge() {
        return noClasses().that().resideInAPackage(root + ".*.domain..").should(dependOnClassesThat(resideInAnyPackage(
                "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.apache.camel..", root + ".*.web..")));
    }

    ArchRule kernelHoldsNoBeansAndNoTables() {
        return noClasses().that().resideInAPackage(root + ".kernel..").should(dependOnClassesThat(resideInAnyPackage(
                "jakarta.enterprise..", "jakarta.inject..", "jakarta.ejb..", "jakarta.transaction..", "java.sql..")))
                .orShould().beAnnotatedWith("jakarta.persistence.Entity")
                .orShould().beAnnotatedWith("jakarta.persistence.Embeddable");
    }

    /** The container itself asks that these be public. */
    ArchRule domainIsPrivate() {
        return noClasses().that().resideInAPackage(root + ".*.domain..").and().areTopLevelClasses()
                .and().areNotAnnotatedWith("jakarta.ejb.Singleton").and().areNotAnnotatedWith("jakarta.ejb.Stateless")
                .should().bePublic();
    }

    ArchRule everyFaceIsGuarded() {
        return classes().that().resideInAPackage(root + ".*.domain..").should(new GuardItsFace());
    }

    ArchRule noFieldOfAnotherBeanIsTouched() {
        return classes().that().resideInAPackage(root + "..").should(new LeaveOtherBeansFieldsAlone());
    }

    ArchRule pagesAskFaces() {
        return noClasses().that().resideInAPackage(root + ".*.web..").should(dependOnClassesThat(
                resideInAnyPackage("javax.sql..", "java.sql..", root + ".*.domain..").or(nameMatching("jakarta[.]persistence[.]EntityManager.*"))));
    }
}
