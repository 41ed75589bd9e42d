package uk.sandstone.integration.fhir;

import ca.uhn.fhir.parser.IParserErrorHandler;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ScalarType;
import ca.uhn.fhir.parser.json.BaseJsonLikeValue.ValueType;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that base R4 does not know, as the parser meets it: unknown elements and attributes, values of the wrong type
 * or outside a required list, one element where many stand. Only the first is kept, since one is enough to refuse.
 */
final class Complaints implements IParserErrorHandler {

    /** What FHIR's own names look like: anything else might be personal and is not repeated. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z]{1,40}(\\.[a-zA-Z]{1,40})*");

    private String why;
    private String at;

    /** @throws Unacceptable when the parser complained */
    void raise() {
        if (why != null) throw new Unacceptable(Rec.INVALID, why, at);
    }

    private void note(String what, IParseLocation location, String element) {
        if (why != null) return;
        why = what;
        var path = Stream.of(location == null ? null : location.getParentElementName(), element).filter(Objects::nonNull)
                .filter(name -> NAME.matcher(name).matches()).collect(Collectors.joining("."));
        at = path.isEmpty() ? null : path;
    }

    @Override public void containedResourceWithNoId(IParseLocation location) {
        note("contained-without-id", location, "contained");
    }

    @Override public void incorrectJsonType(IParseLocation location, String element, ValueType expected, ScalarType expectedScalar,
                                            ValueType found, ScalarType foundScalar) {
        var lax = foundScalar != null && expectedScalar != null && found == ValueType.SCALAR && expected == ValueType.SCALAR;
        note(lax ? "json-type" : "json-shape", location, element);
    }

    @Override public void invalidValue(IParseLocation location, String value, String error) {
        note("value-not-allowed", location, null);
    }

    @Override public void missingRequiredElement(IParseLocation location, String element) {
        note("element-missing", location, element);
    }

    @Override public void unexpectedRepeatingElement(IParseLocation location, String element) {
        note("element-repeats", location, element);
    }

    @Override public void unknownAttribute(IParseLocation location, String attribute) {
        note("attribute-unknown", location, attribute);
    }

    @Override public void unknownElement(IParseLocation location, String element) {
        note("element-unknown", location, element);
    }

    @Override public void unknownReference(IParseLocation location, String reference) {
        note("contained-unknown", location, null);
    }

    @Override public void invalidInternalReference(IParseLocation location, String reference) {
        note("contained-unknown", location, null);
    }

    @Override public void extensionContainsValueAndNestedExtensions(IParseLocation location) {
        note("extension-both", location, "extension");
    }
}
