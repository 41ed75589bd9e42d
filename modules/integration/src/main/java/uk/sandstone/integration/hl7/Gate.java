package uk.sandstone.integration.hl7;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.kernel.OdsCode;

/**
 * Shape and addressing: what must be refused before anything is read, each with the code of HL7 table 0357 that says why.
 * AE means mend it and send it again, AR means that we cannot take it at all (integration facts 1.5, 1.6; ADR 0602).
 *
 * @param isUs whether a name in MSH-5 or MSH-6 is ours
 * @param processing the processing ids that are taken: P, and T and D only where nobody's real life hangs on it
 */
record Gate(Predicate<String> isUs, Set<String> processing) {

    /** The fields that we read have stood in the same places since 2.3; what is not 2.4 is taken with a doubt. */
    private static final Set<String> VERSIONS = Set.of("2.3", "2.3.1", "2.4", "2.5", "2.5.1");
    private static final String ROUTE = "ROUTE";

    Optional<Refused> refuse(Header msh) {
        if (!VERSIONS.contains(msh.version())) return because("version", "AR/203", "MSH-12");
        if (msh.part(9, 1).isEmpty()) return because("no-type", "AE/101", "MSH-9");
        if (!msh.part(9, 1).equals("ADT")) return because("type", "AR/200", "MSH-9");
        if (msh.controlId().isEmpty()) return because("no-control-id", "AE/101", "MSH-10");
        if (!msh.hasUsableControlId()) return because("long-control-id", "AE/102", "MSH-10");
        if (msh.part(11, 1).isEmpty()) return because("no-processing-id", "AE/101", "MSH-11");
        if (!processing.contains(msh.part(11, 1))) return because("processing-id", "AR/202", "MSH-11");
        return address(msh);
    }

    Optional<Refused> refuse(Trigger event, Segments message) {
        if (message.all("MSH").size() > 1) return because("two-messages", "AE/100", "MSH");
        if (message.all("PID").isEmpty()) return because("no-pid", "AE/100", "PID");
        if (event.merges() && message.all("PID").size() > 1) return because("two-merges", "AE/100", "PID");
        if (event.merges() && message.all("MRG").isEmpty()) return because("no-mrg", "AE/100", "MRG");
        if (event.merges() && !message.firstOrEmpty("MRG").has(1)) return because("no-merged-id", "AE/101", "MRG-1");
        if (event.needsStay() && message.all("PV1").isEmpty()) return because("no-pv1", "AE/100", "PV1");
        var pid = message.firstOrEmpty("PID");
        if (!pid.has(3) && !pid.has(2) && !pid.has(5)) return because("nobody", "AE/101", "PID-5");
        return Optional.empty();
    }

    static Refused refused(String what, String code, String at) {
        return new Refused("integration.hl7.refused." + what, code, at);
    }

    private static Optional<Refused> because(String what, String code, String at) {
        return Optional.of(refused(what, code, at));
    }

    private Optional<Refused> address(Header msh) {
        if (msh.part(4, 1).isEmpty()) return because("no-sender", "AE/101", "MSH-4");
        if (OdsCode.read(msh.part(4, 1)).isEmpty()) return because("sender", "AR/204", "MSH-4");
        var receiver = msh.part(6, 1).isEmpty() ? msh.part(5, 1) : msh.part(6, 1);
        var forUs = receiver.isEmpty() || receiver.equalsIgnoreCase(ROUTE) || isUs.test(receiver) || isUs.test(msh.part(5, 1));
        return forUs ? Optional.empty() : because("not-us", "AR/204", "MSH-6");
    }
}
