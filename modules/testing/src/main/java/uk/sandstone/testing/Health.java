package uk.sandstone.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** What a server on this machine says of its own health. */
record Health(int port) {

    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean isReady() {
        return ask().filter(answer -> answer.statusCode() == 200).isPresent();
    }

    boolean saysNothingIsDeployed() {
        return ask().filter(answer -> answer.body().contains("No Application deployed")).isPresent();
    }

    /** Empty while nobody listens. */
    private Optional<HttpResponse<String>> ask() {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(10)).build();
        try {
            return Optional.of(HTTP.send(question, BodyHandlers.ofString()));
        } catch (IOException nobodyThere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
