package uk.sandstone.integration.fhir;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Senders;

/**
 * What a sender may read: what we offer, which messages we take, and the requests that it gave us itself. Another sender's
 * request is as if it were not there.
 */
@ApplicationScoped
class OpenDoors {

    private static final Set<String> KNOWN = Set.of("ServiceRequest", "MessageDefinition", "Appointment", "Slot", "Schedule",
            "DocumentReference", "HealthcareService", "Endpoint", "Patient", "$process-message", "metadata");

    @Inject Senders senders;
    @Inject Outcomes outcomes;
    @Inject Capability capability;
    @Inject MessageDefinitions definitions;
    @Inject SentRequests sent;
    @Inject @ConfigProperty(name = "fhir.core.versions", defaultValue = "1") List<String> coreVersions;

    Answer answer(Call call) {
        var path = call.path().substring(1).split("/");
        if (call.method().equals("GET") && path.length == 1 && path[0].equals("metadata")) return capability.answer();
        if (HeaderRules.ids(call).isPresent()) return outcomes.answer(HeaderRules.ids(call).get());
        if (call.sender() == null) return outcomes.answer(Fault.header(Rec.UNAUTHORIZED, "no-token", "Authorization"));
        return new HeaderRules(new Versions(coreVersions), to -> senders.isUs(to.system(), to.value())).rest(call).map(outcomes::answer)
                .orElseGet(() -> found(call, path));
    }

    private Answer found(Call call, String[] path) {
        var read = call.method().equals("GET") ? reading(call, path) : Optional.<Supplier<Answer>>empty();
        return read.map(Supplier::get).orElseGet(() -> outcomes.answer(KNOWN.contains(path[0])
                ? Fault.door(Rec.NOT_IMPLEMENTED, "not-implemented") : Fault.door(Rec.NOT_FOUND, "not-found")));
    }

    private Optional<Supplier<Answer>> reading(Call call, String[] path) {
        if (path[0].equals("MessageDefinition") && path.length == 1) return Optional.of(() -> definitions.search(call));
        if (path[0].equals("ServiceRequest") && path.length == 1) return Optional.of(() -> sent.search(call));
        if (path[0].equals("ServiceRequest") && path.length == 2) return Optional.of(() -> sent.read(call, path[1]));
        return Optional.empty();
    }
}
