package uk.sandstone.integration.fhir;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.MetadataResource;

/**
 * HAPI's full validator over base R4 and the profiles of a folder, such as UK Core. No network: terminology is what lies in
 * the folder and in R4 itself. Takes seconds to make and 200 MB while it is there. Source: stack.md 11.6.
 */
final class Profiles {

    private static final Logger LOG = Logger.getLogger(Profiles.class.getName());

    private final FhirValidator validator;

    /** @param folder with StructureDefinition, ValueSet and CodeSystem files, at any depth; null for base R4 alone */
    Profiles(Path folder) {
        var known = new PrePopulatedValidationSupport(R4.CONTEXT);
        if (folder != null) fill(known, folder);
        var unknownLists = new UnknownCodeSystemWarningValidationSupport(R4.CONTEXT);
        unknownLists.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        var chain = new ValidationSupportChain(new DefaultProfileValidationSupport(R4.CONTEXT), known,
                new InMemoryTerminologyServerValidationSupport(R4.CONTEXT), new CommonCodeSystemsTerminologyService(R4.CONTEXT),
                new SnapshotGeneratingValidationSupport(R4.CONTEXT), unknownLists);
        var module = new FhirInstanceValidator(chain);
        module.setAnyExtensionsAllowed(true);
        module.setErrorForUnknownProfiles(false);
        validator = R4.CONTEXT.newValidator().registerValidatorModule(module);
    }

    /** Everything it has to say but remarks, worst first. */
    List<SingleValidationMessage> check(String message) {
        return validator.validateWithResult(message).getMessages().stream()
                .filter(finding -> finding.getSeverity() != ResultSeverityEnum.INFORMATION)
                .sorted((a, b) -> b.getSeverity().compareTo(a.getSeverity())).toList();
    }

    private static void fill(PrePopulatedValidationSupport known, Path folder) {
        try (var files = Files.walk(folder)) {
            var read = files.filter(Files::isRegularFile).map(Profiles::resource).flatMap(Optional::stream).peek(known::addResource).count();
            LOG.info(() -> "profiles read: " + read);
        } catch (IOException e) {
            LOG.warning(() -> "the folder of FHIR profiles cannot be read: base R4 alone is checked");
        }
    }

    /** Empty for what is no such resource: a README may lie among them. */
    private static Optional<MetadataResource> resource(Path file) {
        var name = file.getFileName().toString();
        if (!name.endsWith(".xml") && !name.endsWith(".json")) return Optional.empty();
        try {
            var parser = name.endsWith(".json") ? R4.CONTEXT.newJsonParser() : R4.CONTEXT.newXmlParser();
            return parser.parseResource(Files.readString(file)) instanceof MetadataResource resource ? Optional.of(resource) : Optional.empty();
        } catch (IOException | DataFormatException e) {
            LOG.warning(() -> "not a FHIR R4 profile: " + name);
            return Optional.empty();
        }
    }
}
