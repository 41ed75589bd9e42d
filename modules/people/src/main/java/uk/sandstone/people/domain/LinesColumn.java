package uk.sandstone.people.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of short texts as one a line; the search keys of the table read them so. */
@Converter
class LinesColumn implements AttributeConverter<List<String>, String> {

    static String join(List<String> lines) {
        return String.join("\n", tidy(lines));
    }

    static List<String> split(String text) {
        return text == null ? List.of() : tidy(List.of(text.split("\n")));
    }

    /** What stays of lines as typed: no blank ones, none twice, none that holds another. */
    static List<String> tidy(List<String> lines) {
        if (lines == null) return List.of();
        return lines.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    @Override public String convertToDatabaseColumn(List<String> lines) {
        return join(lines);
    }

    @Override public List<String> convertToEntityAttribute(String column) {
        return split(column);
    }
}
