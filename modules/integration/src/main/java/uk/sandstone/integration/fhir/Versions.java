package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a standard that we read, such as "1": within a line nothing that we read changes its meaning, so 1.0.0-beta
 * and 1.4.0 are both read. Source: semantic versioning, which BaRS follows.
 */
record Versions(List<String> lines) {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{1,4})\\.[0-9]{1,4}(\\.[0-9]{1,4})?(-[A-Za-z0-9.]{1,20})?");

    boolean reads(String version) {
        if (version == null) return false;
        var shape = SHAPE.matcher(version.strip());
        return shape.matches() && lines.contains(shape.group(1));
    }
}
