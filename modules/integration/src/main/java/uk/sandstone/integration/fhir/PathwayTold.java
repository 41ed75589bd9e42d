package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import uk.sandstone.integration.api.Notice.Pathway;

/**
 * The discharge to assess pathway, 0 to 3. No NHS standard has a coded place for it, so we publish an extension of our own
 * on ServiceRequest or CarePlan; otherwise it is read from the ward's words, and only when they name exactly one.
 * Source: integration facts 1.4; docs/adr/0402.
 */
final class PathwayTold {

    static final String EXTENSION = "urn:sandstone:fhir:discharge-to-assess-pathway";
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?:discharge\\s+)?pathway\\s*(?:number|no\\.?|:)?\\s*([0-3])\\b(?![./-]?\\d)|\\bD2A[\\s:,-]*P(?:W)?\\s*([0-3])\\b", Pattern.CASE_INSENSITIVE);

    private PathwayTold() { }

    static Pathway of(BarsMessage message, List<String> asTold, Doubts doubts) {
        var coded = Stream.<DomainResource>concat(Stream.of(message.request()), message.carePlan().stream())
                .flatMap(resource -> resource.getExtension().stream()).filter(extension -> EXTENSION.equals(extension.getUrl()))
                .map(PathwayTold::coded).collect(Collectors.toSet());
        return one(coded.isEmpty() ? inWords(asTold) : coded, doubts);
    }

    private static int coded(Extension extension) {
        var value = extension.getValue() instanceof PrimitiveType<?> primitive ? String.valueOf(primitive.getValueAsString()) : "";
        return value.matches("[0-3]") ? Integer.parseInt(value) : -1;
    }

    private static Set<Integer> inWords(List<String> asTold) {
        return asTold.stream().flatMap(line -> IN_WORDS.matcher(line).results())
                .map(found -> Stream.of(found.group(1), found.group(2)).filter(Objects::nonNull).findFirst().orElseThrow())
                .map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static Pathway one(Set<Integer> told, Doubts doubts) {
        doubts.addIf(told.size() > 1 || told.contains(-1), "pathway");
        return told.size() == 1 && !told.contains(-1) ? new Pathway(told.iterator().next(), Pathway.Origin.STATED_BY_HOSPITAL) : Pathway.NOT_TOLD;
    }
}
