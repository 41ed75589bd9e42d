package uk.sandstone.integration.fhir;

import java.util.Map;
import java.util.Optional;
import uk.sandstone.kernel.OdsCode;

/**
 * One HTTP request at the FHIR door.
 *
 * @param path    below {@code /fhir}, decoded, such as {@code /$process-message}
 * @param query   decoded; of a name that stands twice, the first
 * @param headers by name, in any case
 * @param sender  the ODS code of the machine whose token was good; null when none was shown
 * @param body    what was read of it, at most the setting's limit
 * @param cut     whether there was more
 */
record Call(String method, String path, Map<String, String> query, Map<String, String> headers, OdsCode sender, byte[] body, boolean cut) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isMessage() {
        return method.equals("POST") && path.equals("/$process-message");
    }

    /** What a sender wants to read: XML only when it asks for nothing else. */
    boolean wantsJson() {
        return header("Accept").map(accept -> !accept.contains("xml") || accept.contains("json")).orElse(true);
    }

    /** The format of the body, by its first sign. */
    String contentType() {
        for (byte sign : body) if (sign > ' ') return sign == '<' ? R4.XML : R4.JSON;
        return R4.JSON;
    }
}
