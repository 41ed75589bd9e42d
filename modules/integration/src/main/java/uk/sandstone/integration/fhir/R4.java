package uk.sandstone.integration.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** FHIR R4 (4.0.1) in and out, strictly. The context is dear and lives as long as the application. */
final class R4 {

    static final String JSON = "application/fhir+json";
    static final String XML = "application/fhir+xml";
    static final FhirContext CONTEXT = FhirContext.forR4();

    private R4() { }

    /** @throws Unacceptable when it is not R4 that the parser can hold */
    static Resource parse(Wellformed message, Complaints complaints) {
        try {
            var parser = parser(message.json()).setOverrideResourceIdWithBundleEntryFullUrl(false);
            parser.setParserErrorHandler(complaints);
            if (parser.parseResource(message.text()) instanceof Resource resource) return resource;
        } catch (RuntimeException e) { // not only DataFormatException: hostile input finds other ways out of the parser
            throw new Unacceptable(Rec.INVALID, "not-fhir", null);
        }
        throw new Unacceptable(Rec.INVALID, "not-fhir", null);
    }

    static String write(IBaseResource resource, boolean json) {
        return parser(json).encodeResourceToString(resource);
    }

    private static IParser parser(boolean json) {
        return json ? CONTEXT.newJsonParser() : CONTEXT.newXmlParser();
    }
}
