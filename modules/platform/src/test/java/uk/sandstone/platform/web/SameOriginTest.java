package uk.sandstone.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest @CsvSource(nullValues = "-", value = {
            "GET,  -,           -,                      false",
            "HEAD, cross-site,  https://evil.example,   false",
            "POST, same-origin, -,                      false",
            "POST, same-origin, https://evil.example,   false",
            "POST, cross-site,  http://care.example,    true",
            "POST, same-site,   http://care.example,    true",
            "POST, none,        -,                      true",
            "POST, -,           http://care.example,    false",
            "POST, -,           https://care.example,   true",
            "POST, -,           http://care.example.evil.example, true",
            "POST, -,           http://care.example:81, true",
            "POST, -,           null,                   true",
            "POST, -,           -,                      true",
            "PUT,  -,           -,                      true",
            "DELETE, cross-site, -,                     true"})
    void aChangeMustBeginOnAPageOfOurs(String method, String site, String origin, boolean forged) {
        assertThat(new SameOrigin(Optional.empty()).isForged(request(method, site, origin))).isEqualTo(forged);
    }

    @ParameterizedTest @CsvSource({"https://care.example, false", "http://care.example, true"})
    void behindAProxyThePublicAddressCounts(String origin, boolean forged) {
        assertThat(new SameOrigin(Optional.of("https://care.example")).isForged(request("POST", null, origin))).isEqualTo(forged);
    }

    private static HttpServletRequest request(String method, String site, String origin) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        return (HttpServletRequest) Proxy.newProxyInstance(SameOriginTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getRequestURL" -> new StringBuffer("http://care.example/journey/mine.xhtml");
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }
}
