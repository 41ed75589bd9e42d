package uk.sandstone.integration.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names some bytes by what is in them. */
final class Digest {

    private static final int SHORT = 16; // hexadecimal digits: enough to tell the few bodies under one key apart

    private Digest() { }

    static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
