package uk.sandstone.site.boundaries;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/** Reads a class's module and its part (api, domain, web) from its package. */
class Modules {

    private final String root;

    Modules(String root) {
        this.root = root + ".";
    }

    /** Empty for a class from outside the house. */
    Optional<String> of(JavaClass type) {
        var name = packageOf(type);
        if (!name.startsWith(root)) return Optional.empty();
        return Optional.of(name.substring(root.length()).split("\\.")[0]);
    }

    /** The package below the module: {@code api}, {@code domain}; empty in the module's own package. */
    String partOf(JavaClass type) {
        var names = packageOf(type).substring(root.length()).split("\\.");
        return names.length > 1 ? names[1] : "";
    }

    /** @param name of a class, from the module on */
    boolean isOrIsInside(JavaClass type, String name) {
        var full = type.getBaseComponentType().getName();
        return full.equals(root + name) || full.startsWith(root + name + "$");
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }
}
