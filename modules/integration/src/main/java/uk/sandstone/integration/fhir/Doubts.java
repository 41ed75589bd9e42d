package uk.sandstone.integration.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What looks wrong in a message's content and is no reason to refuse it: text keys, each once, in the order found. */
final class Doubts {

    private final Set<String> keys = new LinkedHashSet<>();

    void add(String what) {
        keys.add("integration.warn." + what);
    }

    void addIf(boolean wrong, String what) {
        if (wrong) add(what);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }
}
