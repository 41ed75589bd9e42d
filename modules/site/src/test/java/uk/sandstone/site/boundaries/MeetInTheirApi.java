package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Another module is known by its {@code api} alone; kernel is all api. */
class MeetInTheirApi extends ArchCondition<JavaClass> {

    private final Modules modules;

    MeetInTheirApi(String root) {
        super("know other modules by their api alone");
        modules = new Modules(root);
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        var own = modules.of(origin);
        for (var dependency : origin.getDirectDependenciesFromSelf()) {
            var target = dependency.getTargetClass();
            var other = modules.of(target);
            if (other.isEmpty() || other.equals(own) || other.get().equals("kernel") || modules.partOf(target).equals("api")) continue;
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }
}
