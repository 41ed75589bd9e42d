package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Imports point one way, in the order of {@link House#ORDER}; {@code matching} is a library over the kernel alone. */
class LookDownwardsOnly extends ArchCondition<JavaClass> {

    private final Modules modules;

    LookDownwardsOnly(String root) {
        super("know lower modules only");
        modules = new Modules(root);
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        var own = modules.of(origin);
        if (own.isEmpty()) return;
        if (!House.ORDER.contains(own.get())) {
            events.add(SimpleConditionEvent.violated(origin, own.get() + " has no place in the order of modules"));
            return;
        }
        for (var dependency : origin.getDirectDependenciesFromSelf()) {
            modules.of(dependency.getTargetClass()).filter(other -> !mayKnow(own.get(), other))
                    .ifPresent(other -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }
    }

    private static boolean mayKnow(String own, String other) {
        if (own.equals("matching")) return other.equals("matching") || other.equals("kernel");
        return House.ORDER.indexOf(other) <= House.ORDER.indexOf(own);
    }
}
