package uk.sandstone.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.Optional;

/** What looked wrong but was no reason to refuse, as text keys, each once, in the order in which it was met. */
final class Doubts {

    static final String LETTERS = "integration.hl7.doubt.letters";
    static final String VERSION = "integration.hl7.doubt.version";
    static final String NHS_NUMBER = "integration.hl7.doubt.nhs-number";
    static final String TWO_NHS_NUMBERS = "integration.hl7.doubt.two-nhs-numbers";
    static final String BORN = "integration.hl7.doubt.born";
    static final String POSTCODE = "integration.hl7.doubt.postcode";
    static final String DIED = "integration.hl7.doubt.died";
    static final String HAPPENED = "integration.hl7.doubt.happened";
    static final String ADMITTED = "integration.hl7.doubt.admitted";
    static final String HOME_BY = "integration.hl7.doubt.home-by";
    static final String NO_STAY_ID = "integration.hl7.doubt.no-stay-id";

    private final List<String> keys = new ArrayList<>();

    void add(String key) {
        if (!keys.contains(key)) keys.add(key);
    }

    /** The value read from a text; where there is a text and no value, the doubt is noted. */
    <T> Optional<T> unless(String key, String text, Supplier<Optional<T>> reader) {
        if (text.isEmpty()) return Optional.empty();
        var value = reader.get();
        if (value.isEmpty()) add(key);
        return value;
    }

    List<String> keys() {
        return List.copyOf(keys);
    }
}
