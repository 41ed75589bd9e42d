package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.api.Notice.Kind;
import uk.sandstone.integration.wire.ReceiptFormat;
import uk.sandstone.integration.wire.ReceiptFormat.Receipt;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Outbox;
import uk.sandstone.platform.api.Texts;

/** Our second answer to the ward, written in the transaction of the deed that it tells of. ADR 0302. */
@ApplicationScoped
class Receipts {

    @Inject Inbox inbox;
    @Inject Outbox outbox;
    @Inject Senders senders;
    @Inject @Any Instance<ReceiptFormat> formats;
    @Inject Troubles troubles;
    @Inject Recognition recognition;
    @Inject Texts texts;
    @Inject @ConfigProperty(name = "ward.our.ods") Optional<String> us;

    void taken(DischargeCase stay, String name, Instant at) {
        write(stay, "taken", name, texts.say("integration.receipt.taken", name), true, at);
    }

    void notOurs(DischargeCase stay, String why, Instant at) {
        write(stay, "not-ours", null, texts.say("integration.receipt.not-ours", why), false, at);
    }

    private void write(DischargeCase stay, String what, String who, String words, boolean ours, Instant at) {
        var destination = senders.replyTo(new OdsCode(stay.sender()));
        if (destination.isEmpty()) return; // the page asks the worker to ring
        var original = answered(stay).flatMap(t -> inbox.find(t.message()));
        var format = original.flatMap(o -> format(o, destination.get()));
        if (format.isEmpty()) {
            troubles.about(Troubles.WARD_NOT_TOLD, stay, texts.say("integration.gap.cannot-answer"), at, recognition.owner(stay));
            return;
        }
        var receipt = new Receipt(TimeOrderedId.next(), stay.caseKey(), stay.sender(), us.orElse(""), who, words, ours, at);
        outbox.put(destination.get(), key(stay.uuid(), what, at), format.get().contentType(),
                format.get().write(receipt, original.get().body()), at);
    }

    /** The newest notice that asked us for something. */
    private static Optional<Told> answered(DischargeCase stay) {
        return stay.told().stream().sorted(Told.AS_IT_HAPPENED.reversed())
                .filter(t -> t.notice().kind() == Kind.NOTIFY || t.notice().kind() == Kind.VALIDATION
                        || t.notice().kind() == Kind.DISCHARGED || t.notice().kind() == Kind.UPDATE)
                .findFirst();
    }

    /** An HL7 listener cannot take FHIR, nor the other way round; a folder takes what its hospital writes. */
    private Optional<ReceiptFormat> format(Message original, String destination) {
        return formats.stream().filter(f -> f.answers(original.contentType()))
                .filter(f -> destination.startsWith("folder:") || destination.startsWith("fhir:") == f.contentType().contains("fhir"))
                .findFirst();
    }

    private static String key(UUID stay, String what, Instant at) {
        return stay + "/" + what + "/" + at.getEpochSecond();
    }

    /** The stay that a delivery speaks of; empty when the delivery is somebody else's. */
    static Optional<UUID> stayOf(String key) {
        return key.matches("[0-9a-f-]{36}/(taken|not-ours)/[0-9]+") ? Optional.of(UUID.fromString(key.substring(0, 36))) : Optional.empty();
    }

    static boolean tellsWhoTookIt(String key) {
        return key.contains("/taken/");
    }
}
