package uk.sandstone.testing.ward;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A hospital's sender that keeps the BaRS header rules (core 1.4.0). One for each connection. */
public final class FhirSender {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final String baseUrl;
    private final String token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param baseUrl     of Sandstone, without a slash at the end
     * @param token       the bearer token that was given to this sender
     * @param destination the service id that is us
     */
    public FhirSender(String baseUrl, String token, String ods, String destination) {
        this.baseUrl = baseUrl;
        this.token = token;
        headers.put("NHSD-Target-Identifier", base64(
                "{\"value\":\"" + destination + "\",\"system\":\"https://fhir.nhs.uk/Id/dos-service-id\"}"));
        headers.put("NHSD-End-User-Organisation", base64("{\"resourceType\":\"Organization\",\"identifier\":[{\"value\":\"" + ods
                + "\",\"system\":\"https://fhir.nhs.uk/Id/ods-organization-code\"}],\"name\":\"Saltmere General\"}"));
        headers.put("NHSD-Requesting-Software", base64("{\"resourceType\":\"Device\",\"identifier\":[{\"value\":\"ward-board\"}],"
                + "\"deviceName\":[{\"name\":\"Ward board\",\"type\":\"manufacturer-name\"}],\"version\":[{\"value\":\"3.2\"}]}"));
        headers.put("Content-Type", "application/fhir+json; version=1.4.0");
        headers.put("Accept", "application/fhir+json; version=1.4.0");
    }

    /** What a new message is sent with, for those who send it by other means. */
    public Map<String, String> headersOfNewMessage() {
        var all = new LinkedHashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        all.put("X-Request-Id", UUID.randomUUID().toString());
        all.put("X-Correlation-Id", UUID.randomUUID().toString());
        return all;
    }

    /** Changes or, with null, leaves out a header. */
    public FhirSender header(String name, String value) {
        headers.remove(name);
        if (value != null) headers.put(name, value);
        return this;
    }

    public HttpResponse<String> send(String bundle) throws IOException, InterruptedException {
        return send(bundle, UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    /** A retry has the same body and the same two ids. */
    public HttpResponse<String> send(String bundle, String requestId, String correlationId) throws IOException, InterruptedException {
        var request = request("/fhir/$process-message", requestId, correlationId)
                .POST(HttpRequest.BodyPublishers.ofString(bundle)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** @param path below the site, such as {@code /fhir/metadata} */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path, UUID.randomUUID().toString(), UUID.randomUUID().toString()).GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String requestId, String correlationId) {
        var request = HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofSeconds(30));
        headers.forEach(request::header);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (requestId != null) request.header("X-Request-Id", requestId);
        if (correlationId != null) request.header("X-Correlation-Id", correlationId);
        return request;
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
