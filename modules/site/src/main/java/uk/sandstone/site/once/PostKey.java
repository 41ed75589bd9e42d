package uk.sandstone.site.once;

import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fingerprint of a whole post: who sent it, which page, each field. Somebody who goes back, writes something else and
 * presses again does another deed, though the page is the same. A hash, so that no typed word is stored here.
 */
final class PostKey {

    private PostKey() { }

    static String of(FacesContext faces) {
        var outside = faces.getExternalContext();
        return of(String.valueOf(outside.getRemoteUser()), faces.getViewRoot().getViewId(), outside.getRequestParameterValuesMap());
    }

    static String of(String who, String page, Map<String, String[]> fields) {
        var hash = sha256();
        put(hash, who);
        put(hash, page);
        new TreeMap<>(fields).forEach((name, values) -> {
            put(hash, name);
            Arrays.stream(values).forEach(value -> put(hash, value));
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash.digest());
    }

    /** The length goes first, so that "ab","c" and "a","bc" differ. */
    private static void put(MessageDigest hash, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
        hash.update((byte) ':');
        hash.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
