package uk.sandstone.integration.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.http.base.HttpOperationFailedException;
import uk.sandstone.integration.wire.Delivering.Post;

/**
 * Hands a delivery to a hospital: as a file that appears whole under its name, as an HTTP post, or over MLLP, where anything
 * but an accepting acknowledgement counts as not handed over.
 */
class CamelPost implements Post {

    private static final int ANSWER_MILLIS = 10_000;

    private final CamelContext camel;
    private ProducerTemplate producer;

    CamelPost(CamelContext camel) {
        this.camel = camel;
    }

    @Override public void hand(String destination, String key, String contentType, byte[] body) throws Exception {
        var kind = destination.substring(0, destination.indexOf(':'));
        var address = destination.substring(kind.length() + 1);
        switch (kind) {
            case "folder" -> send("file:" + address + "?tempPrefix=.part-", body, Map.of(Exchange.FILE_NAME, key + ending(contentType)));
            case "fhir" -> send(http(address), body, headers(key, contentType));
            case "mllp" -> send("mllp:" + address + "?charsetName=UTF-8&receiveTimeout=" + ANSWER_MILLIS,
                    new String(body, StandardCharsets.UTF_8), Map.of());
            default -> throw new IllegalArgumentException("no way to " + kind);
        }
    }

    private void send(String endpoint, Object body, Map<String, Object> headers) throws Exception {
        if (producer == null) producer = camel.createProducerTemplate();
        var sent = producer.request(endpoint, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
        });
        if (sent.getException() != null && !tookItBefore(sent.getException())) throw sent.getException();
    }

    /** BaRS keeps 409 for repeats of what was processed: the sender takes it as success (integration facts 1.1). */
    private static boolean tookItBefore(Exception e) {
        return e instanceof HttpOperationFailedException answer && answer.getStatusCode() == 409;
    }

    private static String http(String address) {
        return address + (address.contains("?") ? "&" : "?") + "connectTimeout=" + ANSWER_MILLIS + "&responseTimeout=" + ANSWER_MILLIS
                + "&skipRequestHeaders=false&followRedirects=false";
    }

    /** Both ids are the delivery's own and stay the same when it is tried again (integration facts 1.1). */
    private static Map<String, Object> headers(String key, String contentType) {
        return Map.of(Exchange.HTTP_METHOD, "POST", Exchange.CONTENT_TYPE, contentType, "Accept", "application/fhir+json",
                "X-Request-Id", key, "X-Correlation-Id", key);
    }

    private static String ending(String contentType) {
        return contentType.contains("json") ? ".json" : contentType.contains("xml") ? ".xml" : ".hl7";
    }
}
