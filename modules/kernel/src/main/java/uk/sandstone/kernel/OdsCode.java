package uk.sandstone.kernel;

import java.util.Locale;
import java.util.Optional;

/** An organisation's code in the NHS Organisation Data Service: capitals and digits, three or more. Trusts have 3, sites 5 or 6. */
public record OdsCode(String text) {

    /** @throws IllegalArgumentException unless it is three to twelve capitals and digits */
    public OdsCode {
        if (text == null || !text.matches("[A-Z0-9]{3,12}")) throw new IllegalArgumentException("not an ODS code");
    }

    /** Reads it in any case, blanks around it allowed; empty when it is no such code. */
    public static Optional<OdsCode> read(String typed) {
        if (typed == null) return Optional.empty();
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return text.matches("[A-Z0-9]{3,12}") ? Optional.of(new OdsCode(text)) : Optional.empty();
    }
}
