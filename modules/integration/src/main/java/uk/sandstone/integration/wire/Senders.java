package uk.sandstone.integration.wire;

import java.util.Optional;
import uk.sandstone.kernel.OdsCode;

/** Who may write to us, and who we are to them. */
public interface Senders {

    /** By the bearer token a machine shows; the token itself is kept only as a digest. */
    Optional<Sender> byToken(String token);

    Optional<Sender> byOds(OdsCode ods);

    /** Whether a destination is us: a service id or an ODS code from the setting {@code ward.destinations}. */
    boolean isUs(String system, String value);

    /** Where this sender is answered, as {@code fhir:…}, {@code mllp:…} or {@code folder:…}; empty when nowhere. */
    Optional<String> replyTo(OdsCode ods);

    /** @param phone the ward clerk; null when not known */
    record Sender(OdsCode ods, String name, String phone, boolean active) { }
}
