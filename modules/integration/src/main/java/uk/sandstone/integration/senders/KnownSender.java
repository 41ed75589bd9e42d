package uk.sandstone.integration.senders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.integration.api.SenderBook.NewSender;
import uk.sandstone.integration.api.SenderBook.Reply;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.RuleBroken;

/** A hospital, a site or a ward that may write to us. */
@Entity(name = "KnownSender")
@Table(schema = "integration", name = "sender")
class KnownSender {

    @Id private String ods;
    private UUID id;
    private String name;
    private String phone;
    @Column(name = "token_digest") private String tokenDigest;
    @Column(name = "usual_minutes") private int usualMinutes;
    @Column(name = "margin_minutes") private int marginMinutes;
    @Enumerated(EnumType.STRING) @Column(name = "reply_kind") private Reply reply;
    @Column(name = "reply_to") private String replyTo;
    private boolean active;
    private Instant since;
    @Column(name = "quiet_since") private Instant quietSince;
    @Version private long version;

    protected KnownSender() { }

    static KnownSender of(NewSender sender, UUID id, Instant since) {
        var known = new KnownSender();
        known.ods = sender.ods().text();
        known.id = id;
        known.since = since;
        known.change(sender);
        return known;
    }

    final void change(NewSender sender) {
        if (sender.reply() != Reply.NONE && (sender.replyTo() == null || sender.replyTo().isBlank())) {
            throw new RuleBroken("integration.reply-address-missing");
        }
        name = sender.name();
        phone = sender.phone();
        usualMinutes = Math.max(1, (int) sender.usually().toMinutes());
        marginMinutes = (int) sender.margin().toMinutes();
        reply = sender.reply();
        replyTo = sender.replyTo();
        active = sender.active();
    }

    void showsToken(String digest) {
        tokenDigest = digest;
    }

    /** When it will have been quiet for too long, if nothing comes. @param heard null when it never wrote */
    Instant quietFrom(Instant heard) {
        var last = heard == null || heard.isBefore(since) ? since : heard;
        return last.plus(usually()).plus(Duration.ofMinutes(marginMinutes));
    }

    /** @return whether this is news */
    boolean isQuiet(boolean quiet, Instant now) {
        if (quiet == (quietSince != null)) return false;
        quietSince = quiet ? now : null;
        return true;
    }

    boolean quiet() {
        return quietSince != null;
    }

    Duration usually() {
        return Duration.ofMinutes(usualMinutes);
    }

    String ods() {
        return ods;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    boolean active() {
        return active;
    }

    Reply reply() {
        return reply;
    }

    String replyTo() {
        return replyTo;
    }

    Senders.Sender toSender() {
        return new Senders.Sender(new OdsCode(ods), name, phone, active);
    }
}
