package uk.sandstone.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The arithmetic of one chain: each row's hash covers the hash before it. The same as keep_audit in V001__audit.sql. */
class AuditChain {

    private AuditChain() { }

    static byte[] hash(byte[] before, Row row) {
        var text = field(Integer.toString(row.lane)) + field(Long.toString(row.sequence))
                + field(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, row.at)))
                + field(row.username) + field(row.name) + field(row.deed) + field(row.person) + field(row.about);
        var sha = sha256();
        sha.update(before);
        return sha.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String field(Object value) {
        if (value == null) return "-;";
        var text = value.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ";";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One row of the audit as it is stored. */
    record Row(long number, int lane, long sequence, Instant at, String username, String name, String deed, UUID person,
               UUID about, byte[] hash) { }
}
