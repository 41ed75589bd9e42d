package uk.sandstone.integration.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.util.Terser;
import java.util.List;
import java.util.stream.IntStream;

/** One segment. What is not there reads as an empty text; so does HL7's own word for "delete this", two quotation marks. */
final class Line {

    static final Line EMPTY = new Line(null);
    private static final String NULLED = "\"\"";

    private final Segment segment;

    Line(Segment segment) {
        this.segment = segment;
    }

    boolean is(String name) {
        return segment != null && segment.getName().equals(name);
    }

    /** The first component of the first repetition. */
    String text(int field) {
        return text(field, 1);
    }

    String text(int field, int component) {
        var repetitions = all(field);
        return repetitions.isEmpty() ? "" : repetitions.get(0).part(component);
    }

    boolean has(int field) {
        return all(field).stream().anyMatch(value -> !value.part(1).isEmpty() || !value.part(2).isEmpty());
    }

    /** Every repetition of a field, in order. */
    List<Value> all(int field) {
        if (segment == null) return List.of();
        try {
            return IntStream.range(0, segment.getField(field).length).mapToObj(repetition -> new Value(segment, field, repetition)).toList();
        } catch (HL7Exception | RuntimeException e) {
            return List.of(); // no such field: the same as an empty one
        }
    }

    /** One repetition of a field. */
    record Value(Segment segment, int field, int repetition) {

        String part(int component) {
            return part(component, 1);
        }

        String part(int component, int subcomponent) {
            try {
                var text = Terser.get(segment, field, repetition, component, subcomponent);
                return text == null || text.equals(NULLED) ? "" : text.strip();
            } catch (HL7Exception | RuntimeException e) {
                return ""; // no such component: the same as an empty one
            }
        }
    }
}
