package uk.sandstone.integration.hl7;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.integration.wire.Intake;
import uk.sandstone.integration.wire.Intake.Outcome;
import uk.sandstone.integration.wire.Reading;
import uk.sandstone.integration.wire.Reading.Refused;
import uk.sandstone.integration.wire.Reading.Understood;
import uk.sandstone.integration.wire.Senders;
import uk.sandstone.kernel.OdsCode;
import uk.sandstone.platform.api.Texts;

/** Where every HL7 message comes in, whatever brought it: read, kept, and only then answered. */
@ApplicationScoped
public class Reception {

    /** Of what is only part of a message: a replay must not read it as the whole. */
    private static final String NOT_WHOLE = "application/octet-stream";

    @Inject Hl7Format format;
    @Inject Intake intake;
    @Inject Senders senders;
    @Inject Texts texts;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ward.our.ods") Optional<String> ours;

    /**
     * @param sender as the door knows it; null when only the message says
     * @throws RuntimeException when it could not be kept: the door must then answer nothing, so that it is sent again
     */
    public Answered take(String door, String sender, byte[] message) {
        var reading = format.read(message, Map.of());
        return take(door, sender, message, Hl7Format.CONTENT_TYPE, sender == null ? reading : sentBy(sender, reading));
    }

    /** A file of messages that was cut off on its way is kept whole, and nothing of it is used. */
    public Answered refuseBrokenBatch(String door, String sender, byte[] file) {
        return take(door, sender, file, NOT_WHOLE, Gate.refused("broken-batch", "AE/100", "BTS"));
    }

    /** What was too big is kept as far as it was read, and refused. */
    Answered refuseTooBig(String door, byte[] start) {
        return take(door, null, start, NOT_WHOLE, Gate.refused("too-big", "AR/207", null));
    }

    /** A message that came by one hospital's way must not speak for another. */
    private Reading sentBy(String sender, Reading reading) {
        if (!(reading instanceof Understood understood)) return reading;
        var folder = OdsCode.read(sender).flatMap(senders::byOds).map(Senders.Sender::ods);
        var itself = folder.isEmpty() || folder.equals(senders.byOds(understood.notice().sender()).map(Senders.Sender::ods));
        return itself ? reading : Gate.refused("other-sender", "AR/204", "MSH-4");
    }

    private Answered take(String door, String sender, byte[] message, String contentType, Reading reading) {
        var theirs = Acknowledgement.to(message, ours.orElse(""));
        var from = Optional.ofNullable(sender).or(() -> theirs.theirs().map(msh -> msh.part(4, 1))).orElse("");
        var key = theirs.theirs().flatMap(Header::key).orElseGet(() -> "sha-256 " + Fingerprint.of(message));
        var taken = intake.take(door, from, key, contentType, Map.of(), message, reading);
        var answer = answer(theirs.theirs(), taken.outcome(), reading);
        return new Answered(answer.code(), answer.text(), theirs.write(answer, ControlId.next(clock.instant()), clock.instant()));
    }

    private Answer answer(Optional<Header> theirs, Outcome outcome, Reading reading) {
        if (reading instanceof Refused refused && outcome != Outcome.DUPLICATE) return Answer.no(refused, texts.say(refused.why()));
        return switch (outcome) {
            case ACCEPTED, DUPLICATE -> Answer.yes(doubts(theirs, reading).map(texts::say).toList());
            case CONFLICT -> Answer.no("AE", "205", "MSH-10", texts.say("integration.hl7.answer.conflict"));
            case UNKNOWN_SENDER, REJECTED -> Answer.no("AR", "204", "MSH-4", texts.say("integration.hl7.answer.sender-unknown"));
        };
    }

    /** The version is the sender's own matter, and none of a worker's: it stands in the answer alone. */
    private static Stream<String> doubts(Optional<Header> theirs, Reading reading) {
        if (!(reading instanceof Understood understood)) return Stream.empty(); // accepted before, under other settings
        var version = theirs.filter(msh -> !msh.version().equals("2.4")).map(msh -> Doubts.VERSION).stream();
        return Stream.concat(understood.notice().warnings().stream(), version);
    }

    /** @param code AA, AE or AR; @param bytes of the acknowledgement, without a frame */
    public record Answered(String code, String text, byte[] bytes) {
        public boolean isYes() {
            return code.equals("AA");
        }
    }
}
