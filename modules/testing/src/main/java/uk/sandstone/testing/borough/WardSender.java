package uk.sandstone.testing.borough;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A ward that tells us who goes home. Codes that start with ZSM are given to no organisation; the tokens are for the try-out
 * alone, which nobody reaches from outside.
 *
 * @param usualMinutes how often it speaks
 */
public record WardSender(String name, String ods, String token, String phone, int usualMinutes, int marginMinutes) {

    public static final List<WardSender> ALL = List.of(
            new WardSender("Ward 7, Saltmere General", "ZSM07", "tryout-ward-7", "01632 960117", 120, 60),
            new WardSender("Ward 3, Saltmere General", "ZSM03", "tryout-ward-3", "01632 960113", 180, 60),
            new WardSender("Ward 4A, Saltmere General", "ZSM4A", "tryout-ward-4a", "01632 960114", 240, 60),
            new WardSender("Tamar House, community beds", "ZSMTH", "tryout-tamar-house", "01632 960119", 1440, 240));

    UUID id() {
        return Ids.named("sender", ods);
    }

    /** What is kept of the token: integration's V001. */
    String tokenDigest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
