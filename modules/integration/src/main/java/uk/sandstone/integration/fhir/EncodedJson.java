package uk.sandstone.integration.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;
import uk.sandstone.kernel.OdsCode;

/** A header that holds a JSON object in Base64, as BaRS has them. */
record EncodedJson(JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 8_192; // signs; servers take no longer header either

    /** Empty when there is none, or it is no such thing. */
    static Optional<EncodedJson> of(Optional<String> header) {
        return header.filter(text -> text.length() <= LONGEST).flatMap(EncodedJson::decoded).filter(JsonNode::isObject).map(EncodedJson::new);
    }

    private static Optional<JsonNode> decoded(String text) {
        try {
            var plain = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
            return Optional.ofNullable(JSON.readTree(new String(plain, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.empty(); // the rule that asked says so to the sender
        }
    }

    String text(String name) {
        return node.path(name).asText("").strip();
    }

    /** Of a FHIR Organization. */
    Optional<OdsCode> odsCode() {
        var identifiers = node.path("identifier");
        return StreamSupport.stream((identifiers.isArray() ? identifiers : JSON.createArrayNode().add(identifiers)).spliterator(), false)
                .filter(identifier -> Address.ORGANISATION.equals(Address.canonical(identifier.path("system").asText(""))))
                .map(identifier -> OdsCode.read(identifier.path("value").asText(""))).flatMap(Optional::stream).findFirst();
    }
}
