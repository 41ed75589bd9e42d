package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * A field of another normal-scoped bean is its proxy's own, always empty: a rights check that read one let everyone through
 * (stack.md §11.2). Methods go through the proxy.
 */
class LeaveOtherBeansFieldsAlone extends ArchCondition<JavaClass> {

    private static final List<String> PROXIED = List.of("jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped", "jakarta.enterprise.context.SessionScoped",
            "jakarta.enterprise.context.ConversationScoped", "jakarta.faces.view.ViewScoped");

    LeaveOtherBeansFieldsAlone() {
        super("touch no field of another bean");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (var access : origin.getFieldAccessesFromSelf()) {
            var owner = access.getTargetOwner();
            if (owner.equals(origin) || isInside(origin, owner) || isConstant(access.getTarget().resolveMember().orElse(null))) continue;
            if (PROXIED.stream().anyMatch(owner::isAnnotatedWith)) events.add(SimpleConditionEvent.violated(access, access.getDescription()));
        }
    }

    /** A lambda's or an inner class's own outer object is no proxy. */
    private static boolean isInside(JavaClass origin, JavaClass owner) {
        return origin.getName().startsWith(owner.getName() + "$");
    }

    private static boolean isConstant(com.tngtech.archunit.core.domain.JavaField field) {
        return field != null && field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
    }
}
