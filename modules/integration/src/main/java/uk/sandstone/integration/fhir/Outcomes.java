package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import uk.sandstone.platform.api.Texts;

/**
 * OperationOutcomes as BaRS publishes them, the code system with its small s. Diagnostics are words of ours: nothing from a
 * message, no stack. Source: BaRS core 1.5.0, error handling; the API's REC examples.
 */
@ApplicationScoped
class Outcomes {

    private static final String CODES = "https://fhir.nhs.uk/Codesystem/http-error-codes";
    private static final String PROFILE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome";

    @Inject Texts texts;

    Answer answer(Fault fault) {
        return new Answer(fault.rec().status, of(fault));
    }

    private OperationOutcome of(Fault fault) {
        var outcome = empty();
        var issue = outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(IssueType.fromCode(fault.rec().issue)).setDiagnostics(texts.say(fault.why()));
        issue.getDetails().addCoding().setSystem(CODES).setCode(fault.rec().code);
        if (fault.at() != null) issue.addExpression(fault.at());
        return outcome;
    }

    /** What we doubt in a message that we took. @param keys text keys, at least one */
    OperationOutcome warnings(List<String> keys) {
        var outcome = empty();
        keys.forEach(key -> outcome.addIssue().setSeverity(IssueSeverity.WARNING).setCode(IssueType.BUSINESSRULE).setDiagnostics(texts.say(key)));
        return outcome;
    }

    private static OperationOutcome empty() {
        var outcome = new OperationOutcome();
        outcome.setId(UUID.randomUUID().toString());
        outcome.getMeta().addProfile(PROFILE);
        return outcome;
    }
}
