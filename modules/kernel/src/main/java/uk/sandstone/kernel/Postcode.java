package uk.sandstone.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A United Kingdom postcode, upper case with one space. Source: the pattern published with BS 7666 and by GOV.UK for bulk data. */
public record Postcode(String text) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?) ([0-9][ABD-HJLNP-UW-Z]{2})");

    /** @throws IllegalArgumentException unless it is outward code, one space, inward code, in capitals */
    public Postcode {
        if (text == null || !SHAPE.matcher(text).matches()) throw new IllegalArgumentException("not a postcode");
    }

    /** Reads it with any spacing and case; empty when it is no postcode. */
    public static Optional<Postcode> read(String typed) {
        if (typed == null) return Optional.empty();
        var packed = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (packed.length() < 5) return Optional.empty();
        var spaced = packed.substring(0, packed.length() - 3) + " " + packed.substring(packed.length() - 3);
        return SHAPE.matcher(spaced).matches() ? Optional.of(new Postcode(spaced)) : Optional.empty();
    }

    /** The half before the space: the post town's district. */
    public String outward() {
        return text.substring(0, text.indexOf(' '));
    }
}
