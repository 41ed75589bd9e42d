package uk.sandstone.integration.senders;

import java.util.List;
import java.util.Locale;

/**
 * Who we are to others: service ids and ODS codes. An entry is a value, or {@code system|value} where the value alone would
 * not be enough.
 */
record Destinations(List<String> ours) {

    boolean isUs(String system, String value) {
        if (value == null || value.isBlank()) return false;
        var plain = value.strip().toUpperCase(Locale.ROOT);
        return ours.stream().map(o -> o.strip().toUpperCase(Locale.ROOT))
                .anyMatch(o -> o.equals(plain) || system != null && o.equals(system.strip().toUpperCase(Locale.ROOT) + "|" + plain));
    }
}
