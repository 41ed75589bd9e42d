package uk.sandstone.integration.fhir;

import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;

/**
 * Base FHIR R4 over what the parser let through: every required element is there; ids, codes, addresses and numbers have
 * their form; the required lists that are not types of their own are kept. A walk over HAPI's model of R4, since the full
 * validator takes a hundred times as long as a door may (docs/adr/0401); that one runs afterwards.
 */
final class BaseTier {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.\\-]{1,64}");
    private static final Pattern CODE = Pattern.compile("\\S+( \\S+)*");
    private static final String LISTS = "http://terminology.hl7.org/CodeSystem/";
    /** Required bindings of concepts in R4, by element; codes have theirs as Java types already. */
    private static final Map<String, Map<String, Set<String>>> REQUIRED_LISTS = Map.of(
            "clinicalStatus", Map.of(
                    LISTS + "condition-clinical", Set.of("active", "recurrence", "relapse", "inactive", "remission", "resolved"),
                    LISTS + "allergyintolerance-clinical", Set.of("active", "inactive", "resolved")),
            "verificationStatus", Map.of(
                    LISTS + "condition-ver-status", Set.of("unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error"),
                    LISTS + "allergyintolerance-verification", Set.of("unconfirmed", "confirmed", "refuted", "entered-in-error")));

    private final List<Pointer> pointers = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();

    private BaseTier() { }

    /** A reference, where it stands, and the resource around it. */
    record Pointer(Reference reference, String path, Resource inside) { }

    /** All references and codes of a message. */
    record Found(List<Pointer> pointers, List<Coding> codings) { }

    /** @throws Unacceptable naming the first element that breaks the base */
    static Found check(Bundle bundle) {
        var tier = new BaseTier();
        tier.walk(bundle, "Bundle", bundle);
        return new Found(tier.pointers, tier.codings);
    }

    private void walk(Base element, String path, Resource inside) {
        if (element instanceof PrimitiveType<?> primitive) form(primitive, path);
        if (element instanceof Extension extension) oneOf(extension, path);
        if (element instanceof Reference reference) pointers.add(new Pointer(reference, path, inside));
        if (element instanceof Coding coding) codings.add(coding);
        if (definition(element) instanceof BaseRuntimeElementCompositeDefinition<?> composite) children(composite, element, path, inside);
    }


    private static Object definition(Base element) {
        return element instanceof Resource resource ? R4.CONTEXT.getResourceDefinition(resource)
                : R4.CONTEXT.getElementDefinition(element.getClass());
    }

    private void children(BaseRuntimeElementCompositeDefinition<?> definition, Base element, String path, Resource inside) {
        for (var child : definition.getChildrenAndExtension()) {
            var at = path + "." + child.getElementName().replace("[x]", "");
            int found = 0;
            for (var value : child.getAccessor().getValues(element)) {
                if (value == null || value.isEmpty()) continue;
                if (value instanceof Base part) { // a narrative's div is not: XHTML, and never shown
                    listed(child.getElementName(), part, at);
                    walk(part, child.getMax() == 1 ? at : at + "[" + found + "]", within(part, inside));
                }
                found++;
            }
            if (found < child.getMin()) throw new Unacceptable(Rec.INVALID, "element-missing", at);
        }
    }

    /** What is contained belongs to the resource around it. */
    private static Resource within(Base part, Resource inside) {
        return part instanceof Resource resource && inside instanceof Bundle ? resource : inside;
    }

    private static void form(PrimitiveType<?> value, String path) {
        var text = value.getValueAsString();
        if (text == null || text.isEmpty()) {
            if (!value.hasExtension()) throw new Unacceptable(Rec.INVALID, "element-empty", path);
        } else if (!allowed(value, text)) {
            throw new Unacceptable(Rec.INVALID, "value-not-allowed", path);
        }
    }

    private static boolean allowed(PrimitiveType<?> value, String text) {
        if (value instanceof IdType id) return id.getIdPart() != null && ID.matcher(id.getIdPart()).matches(); // the parser puts a path around it
        if (value instanceof CodeType) return CODE.matcher(text).matches();
        if (value instanceof UriType) return text.chars().noneMatch(Character::isWhitespace);
        if (value instanceof DecimalType) return !Wellformed.isHuge(text);
        return true;
    }

    private static void oneOf(Extension extension, String path) {
        if (extension.hasValue() == extension.hasExtension()) {
            throw new Unacceptable(Rec.INVALID, extension.hasValue() ? "extension-both" : "extension-empty", path);
        }
    }

    private static void listed(String element, Base value, String path) {
        var lists = REQUIRED_LISTS.get(element);
        if (lists == null || !(value instanceof CodeableConcept concept) || !concept.hasCoding()) return;
        var any = concept.getCoding().stream().anyMatch(coding -> coding.hasSystem()
                && lists.getOrDefault(coding.getSystem(), Set.of()).contains(String.valueOf(coding.getCode())));
        if (!any) throw new Unacceptable(Rec.INVALID, "value-not-allowed", path + ".coding");
    }
}
