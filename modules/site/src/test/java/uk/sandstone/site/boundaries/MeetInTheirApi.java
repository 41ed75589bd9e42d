package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Another module is known by its {@code api} alone; kernel is all api, and platform lends two tools that are no face. */
class MeetInTheirApi extends ArchCondition<JavaClass> {

    /** SQL on the caller's transaction, and days as people say them: plain tools without a right to check. */
    private static final Set<String> LENT = Set.of("platform.storage.Sql", "platform.words.When");

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
            if (other.isEmpty() || other.equals(own) || isOpen(target)) continue;
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
    }

    private boolean isOpen(JavaClass target) {
        return modules.of(target).filter("kernel"::equals).isPresent() || modules.partOf(target).equals("api")
                || LENT.stream().anyMatch(tool -> modules.isOrIsInside(target, tool));
    }
}
