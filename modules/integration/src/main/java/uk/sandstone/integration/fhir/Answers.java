package uk.sandstone.integration.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Flag;
import uk.sandstone.integration.api.Notice.Answer;

/** The two questions whose answer changes what a worker does first: did the person agree, and is somebody in danger? */
final class Answers {

    private static final Set<String> SAFEGUARDING = Set.of("https://fhir.nhs.uk/CodeSystem/safeguarding-codes-bars");
    private static final Set<String> SAYS_NO = Set.of("OPTOUT", "OPTOUTE", "NOCONSENT", "DISSENT");
    /** Consent implied by care itself: it lets the ward write to us, but the person was not asked. */
    private static final Set<String> NOT_ASKED = Set.of("IMPLIED", "IMPLIEDD", "EMRGONLY");

    private Answers() { }

    /** One no outweighs any yes; what was only implied was not said. */
    static Answer consent(List<Consent> consents) {
        var told = consents.stream().map(Answers::consent).toList();
        return Stream.of(Answer.LACKS_CAPACITY, Answer.NO, Answer.YES).filter(told::contains).findFirst().orElse(Answer.NOT_TOLD);
    }

    private static Answer consent(Consent consent) {
        var words = (consent.getText().hasDiv() ? consent.getText().getDivAsString() : "") + Words.of(consent.getPolicyRule()).orElse("")
                + Words.join(consent.getCategory().stream().map(Words::of), " ").orElse("");
        if (words.toLowerCase(Locale.ROOT).contains("lacks capacity")) return Answer.LACKS_CAPACITY;
        if (consent.getStatus() == Consent.ConsentState.REJECTED || isOne(consent.getPolicyRule(), SAYS_NO)
                || consent.getProvision().getType() == Consent.ConsentProvisionType.DENY) return Answer.NO;
        return consent.getStatus() != Consent.ConsentState.ACTIVE || isOne(consent.getPolicyRule(), NOT_ASKED) ? Answer.NOT_TOLD : Answer.YES;
    }

    /** Yes when a flag says so; that there is none says nothing. */
    static Answer safeguarding(List<Flag> flags) {
        return flags.stream().anyMatch(Answers::isSafeguarding) ? Answer.YES : Answer.NOT_TOLD;
    }

    private static boolean isSafeguarding(Flag flag) {
        return flag.getStatus() == Flag.FlagStatus.ACTIVE && (flag.getCategory().stream().anyMatch(category -> isOne(category, Set.of("SG")))
                || flag.getCode().getCoding().stream().anyMatch(coding -> SAFEGUARDING.contains(String.valueOf(coding.getSystem()).replaceFirst("^http:", "https:"))));
    }

    private static boolean isOne(CodeableConcept concept, Set<String> codes) {
        return concept.getCoding().stream().anyMatch(coding -> codes.contains(String.valueOf(coding.getCode())));
    }
}
