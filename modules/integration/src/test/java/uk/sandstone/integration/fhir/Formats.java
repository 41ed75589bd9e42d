package uk.sandstone.integration.fhir;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;

/** The reader as an installation has it whose destinations are the published examples' service and our test council. */
final class Formats {

    private Formats() { }

    static FhirFormat reader() {
        var format = new FhirFormat();
        format.clock = Clock.systemUTC();
        format.versions = List.of("1");
        format.senders = new Senders() {
            @Override public Optional<Sender> byToken(String token) {
                return Optional.empty();
            }

            @Override public Optional<Sender> byOds(OdsCode ods) {
                return Optional.empty();
            }

            @Override public Optional<String> replyTo(OdsCode ods) {
                return Optional.empty();
            }

            @Override public boolean isUs(String system, String value) {
                return system.equals(Address.SERVICE) && (value.equals("111111111") || value.equals("2000011147"));
            }
        };
        return format;
    }
}
