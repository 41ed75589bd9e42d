package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import uk.sandstone.platform.api.Needs;

/** A class behind its module's own face says on each of the face's methods who may call it: deny by default. */
class GuardItsFace extends ArchCondition<JavaClass> {

    GuardItsFace() {
        super("say with @Needs who may call each method of its face");
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        service.getAllRawInterfaces().stream().filter(face -> isFaceOf(service, face))
                .flatMap(face -> face.getMethods().stream())
                .flatMap(promised -> behind(service, promised))
                .filter(method -> !method.isAnnotatedWith(Needs.class) && !service.isAnnotatedWith(Needs.class))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @Needs")));
    }

    private static boolean isFaceOf(JavaClass service, JavaClass face) {
        return face.getPackageName().equals(service.getPackageName().replaceFirst("\\.domain($|\\..*)", ".api"));
    }

    private static Stream<JavaMethod> behind(JavaClass service, JavaMethod promised) {
        return service.getMethods().stream().filter(method -> method.getName().equals(promised.getName())
                && method.getRawParameterTypes().equals(promised.getRawParameterTypes()));
    }
}
