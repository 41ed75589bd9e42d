package uk.sandstone.integration.hl7;

import java.util.Map;
import uk.sandstone.integration.hl7.Line.Value;

/** What somebody is to the person, from NK1-3. Sources: the NHS person relationship type list (numbers), HL7 table 0063 (letters). */
final class Relation {

    private static final String LOOKS_AFTER = "looks after them";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("1", "husband or wife"), Map.entry("2", "partner"), Map.entry("3", "parent"), Map.entry("4", "next of kin"),
            Map.entry("5", "guardian"), Map.entry("6", "foster parent"), Map.entry("7", "step-parent"), Map.entry("9", "child"),
            Map.entry("10", "dependant"), Map.entry("12", "mother"), Map.entry("13", "father"), Map.entry("14", "sister"),
            Map.entry("15", "brother"), Map.entry("16", "relative"), Map.entry("20", LOOKS_AFTER),
            Map.entry("SPO", "husband or wife"), Map.entry("DOM", "partner"), Map.entry("PAR", "parent"), Map.entry("NOK", "next of kin"),
            Map.entry("GRD", "guardian"), Map.entry("FCH", "foster child"), Map.entry("CHD", "child"), Map.entry("SON", "son"),
            Map.entry("DAU", "daughter"), Map.entry("MTH", "mother"), Map.entry("FTH", "father"), Map.entry("SIS", "sister"),
            Map.entry("BRO", "brother"), Map.entry("SIB", "brother or sister"), Map.entry("GRP", "grandparent"),
            Map.entry("GCH", "grandchild"), Map.entry("EXF", "relative"), Map.entry("FND", "friend"), Map.entry("NBR", "neighbour"),
            Map.entry("EMC", "to be rung in an emergency"), Map.entry("CGV", LOOKS_AFTER));

    private Relation() { }

    /** In words; null when not told, or told in a code that we do not know. */
    static String words(Value relation) {
        var code = relation.part(1).toUpperCase(java.util.Locale.ROOT).replaceFirst("^0+(?=.)", "");
        if (WORDS.containsKey(code)) return WORDS.get(code);
        if (!relation.part(2).isEmpty()) return relation.part(2);
        return code.length() > 3 ? relation.part(1) : null;
    }

    static boolean looksAfterThem(Value relation) {
        return LOOKS_AFTER.equals(words(relation)) || "carer".equalsIgnoreCase(relation.part(1)) || "carer".equalsIgnoreCase(relation.part(2));
    }
}
