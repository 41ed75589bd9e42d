package uk.sandstone.integration.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.Group;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.parser.GenericModelClassFactory;
import ca.uhn.hl7v2.parser.PipeParser;
import ca.uhn.hl7v2.validation.impl.ValidationContextFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A parsed message as its segments in order. HAPI's generic model is used in place of the 2.4 structures: every English PAS
 * adds Z-segments, moves others and adds fields, and none of that is a reason to refuse (ADR 0602).
 */
record Segments(List<Line> lines) {

    private static final PipeParser PARSER = parser();

    /** Empty when it cannot be parsed at all. */
    static Optional<Segments> parse(Er7 message) {
        try {
            var lines = new ArrayList<Line>();
            collect(PARSER.parse(message.text()), lines);
            return Optional.of(new Segments(List.copyOf(lines)));
        } catch (HL7Exception | RuntimeException e) {
            return Optional.empty(); // whatever the parser stumbles over: the sender is told, with the place where we know it
        }
    }

    Optional<Line> first(String name) {
        return lines.stream().filter(line -> line.is(name)).findFirst();
    }

    List<Line> all(String name) {
        return lines.stream().filter(line -> line.is(name)).toList();
    }

    /** The first of that name, or one without any field: its reader then finds nothing. */
    Line firstOrEmpty(String name) {
        return first(name).orElse(Line.EMPTY);
    }

    private static void collect(Group group, List<Line> lines) throws HL7Exception {
        for (var name : group.getNames()) {
            for (var structure : group.getAll(name)) {
                if (structure instanceof Segment segment) lines.add(new Line(segment));
                else if (structure instanceof Group inner) collect(inner, lines);
            }
        }
    }

    private static PipeParser parser() {
        var context = new DefaultHapiContext(new GenericModelClassFactory());
        context.setValidationContext(ValidationContextFactory.noValidation());
        context.getParserConfiguration().setAllowUnknownVersions(true);
        return context.getPipeParser();
    }
}
