package uk.sandstone.integration.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import uk.sandstone.testing.ward.WardMessage;

/** A ward's message as a tree in which a test breaks one thing. */
final class Mutations {

    static final ObjectMapper JSON = new ObjectMapper();

    private Mutations() { }

    static WardMessage message() {
        return WardMessage.from("RA4", "X24", "2000011147");
    }

    static ObjectNode tree(WardMessage message) {
        try {
            return (ObjectNode) JSON.readTree(message.asFhir());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] with(Consumer<ObjectNode> change) {
        return with(message(), change);
    }

    static byte[] with(WardMessage message, Consumer<ObjectNode> change) {
        var tree = tree(message);
        change.accept(tree);
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The first resource of that type. */
    static ObjectNode the(String type, ObjectNode bundle) {
        for (JsonNode entry : bundle.withArray("entry")) {
            if (entry.path("resource").path("resourceType").asText().equals(type)) return (ObjectNode) entry.get("resource");
        }
        throw new IllegalArgumentException("no " + type);
    }

    static void remove(String type, ObjectNode bundle) {
        ArrayNode entries = bundle.withArray("entry");
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).path("resource").path("resourceType").asText().equals(type)) entries.remove(i);
        }
    }
}
