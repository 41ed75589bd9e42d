package uk.sandstone.integration.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Breaks one place of a JSON tree. */
final class Trees {

    private Trees() { }

    private record Place(JsonNode parent, String name, int index) { }

    static byte[] changed(ObjectNode tree, int which, int how) {
        var places = new ArrayList<Place>();
        collect(tree, places);
        var place = places.get(which % places.size());
        if (place.parent instanceof ObjectNode object) {
            if (how == 0) object.remove(place.name);
            else object.set(place.name, strange(how, object.get(place.name)));
        } else if (place.parent instanceof ArrayNode array) {
            if (how == 0) array.remove(place.index);
            else array.set(place.index, strange(how, array.get(place.index)));
        }
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode strange(int how, JsonNode old) {
        var make = Mutations.JSON.getNodeFactory();
        return switch (how) {
            case 1 -> make.nullNode();
            case 2 -> make.numberNode(7);
            case 3 -> make.textNode("");
            case 4 -> make.objectNode();
            case 5 -> make.arrayNode();
            case 6 -> make.arrayNode().add(old.deepCopy()).add(old.deepCopy());
            default -> make.textNode("urn:uuid:not-a-thing \u0000 \ud83d\ude00");
        };
    }

    private static void collect(JsonNode node, List<Place> places) {
        node.fields().forEachRemaining(field -> {
            places.add(new Place(node, field.getKey(), -1));
            collect(field.getValue(), places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(new Place(node, null, i));
            collect(node.get(i), places);
        }
    }
}
