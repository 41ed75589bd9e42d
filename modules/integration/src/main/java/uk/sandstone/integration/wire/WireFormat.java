package uk.sandstone.integration.wire;

import java.util.Map;

/** One way in which a ward may write to us. A pure reader: it decides nothing and keeps nothing, so a replay may call it again. */
public interface WireFormat {

    /** The content type under which the inbox keeps messages of this format, such as {@code application/fhir+json}. */
    boolean reads(String contentType);

    Reading read(byte[] body, Map<String, String> headers);
}
