package uk.sandstone.platform.trial;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser without scripts, for the tests: keeps cookies, follows nothing by itself. */
class Visitor {

    final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    Visitor(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** As a page of ours would: the browser says that it is of the same origin. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, fields, "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var body = fields.entrySet().stream().map(field -> coded(field.getKey()) + "=" + coded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> press(String page, String form, String button, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.putAll(Map.of(form, form, "jakarta.faces.ViewState", "stateless", form + ":" + button, "pressed"));
        return post(page, all);
    }

    HttpResponse<String> signIn(String username, String password, String next) {
        return press("/sign-in.xhtml", "in", "go", Map.of("in:username", username, "in:password", password, "next", next));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base.toString().replaceAll("/$", "") + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
