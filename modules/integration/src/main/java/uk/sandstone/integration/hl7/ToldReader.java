package uk.sandstone.integration.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The little that an ADT message says of how somebody is and where they went, in words. Diagnoses and procedures are left in
 * the raw message: going home does not need them (ADR 0602).
 */
final class ToldReader {

    /** HL7 table 0009, as far as it describes the person. */
    private static final Map<String, String> AMBULATORY = Map.of(
            "A1", "Walks with an aid", "A2", "Uses a wheelchair or a stretcher", "A4", "Is disoriented",
            "A5", "Has trouble with seeing", "A6", "Has trouble with hearing", "A7", "Has trouble with speaking",
            "B1", "Needs oxygen", "B2", "Needs special equipment");

    /** NHS Data Dictionary, DISCHARGE DESTINATION. */
    private static final Map<String, String> DESTINATION = Map.ofEntries(
            Map.entry("19", "Went to their usual home"), Map.entry("29", "Went to a temporary place to stay"),
            Map.entry("51", "Went to another NHS hospital"), Map.entry("52", "Went to another NHS hospital"),
            Map.entry("53", "Went to another NHS hospital"), Map.entry("54", "Went to a care home run by the NHS"),
            Map.entry("65", "Went to a home run by a council"), Map.entry("85", "Went to a care home"),
            Map.entry("87", "Went to a hospital outside the NHS"), Map.entry("88", "Went to a hospice"));

    private ToldReader() { }

    static List<String> told(Line pid, Line pv1) {
        var told = new ArrayList<String>();
        pv1.all(15).forEach(status -> Optional.ofNullable(AMBULATORY.get(status.part(1))).ifPresent(told::add));
        language(pid).ifPresent(told::add);
        Optional.ofNullable(DESTINATION.get(pv1.text(37))).ifPresent(told::add);
        return List.copyOf(told);
    }

    /** Worth saying only when it is not English, since somebody must then be asked to interpret. */
    private static Optional<String> language(Line pid) {
        var code = pid.text(15).toLowerCase(Locale.ROOT);
        if (code.isEmpty() || Stream.of("en", "eng").anyMatch(code::equals)) return Optional.empty();
        var name = code.matches("[a-z]{2,3}") ? Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK) : pid.text(15, 2);
        return name.isEmpty() || name.equalsIgnoreCase(code) ? Optional.empty() : Optional.of("Speaks " + name);
    }
}
