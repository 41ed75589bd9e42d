package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.GapRegister.Outside;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.api.Texts;

/** What went wrong with a message stands on the gap register, with an owner where there is one, until somebody mends it. */
@ApplicationScoped
class Troubles {

    static final String NOT_MATCHED = "gap.message-not-matched";
    static final String FAILED = "gap.message-failed";
    static final String CONFLICT = "gap.message-conflict";
    static final String OTHER_HALF = "gap.other-half-missing";
    static final String SENDER_UNKNOWN = "gap.sender-unknown";
    static final String IDENTITY = "gap.ward-identity-changed";
    static final String WARD_NOT_TOLD = "gap.ward-not-told";

    @Inject GapRegister gaps;
    @Inject SignedIn signedIn;
    @Inject Duty duty;
    @Inject Texts texts;

    void unknownSender(String sender, Instant at) {
        var source = UUID.nameUUIDFromBytes(("unknown sender " + sender).getBytes(StandardCharsets.UTF_8));
        enter(SENDER_UNKNOWN, source, null, texts.say("integration.gap.sender-unknown", sender), at, onDuty(), "/integration/failed");
    }

    void conflict(UUID message, String sender, Instant at) {
        enter(CONFLICT, message, null, texts.say("integration.gap.conflict", sender), at, onDuty(), messagePage(message));
    }

    void failed(UUID message, String sender, String why, Instant at) {
        enter(FAILED, message, null, texts.say("integration.gap.failed", sender, texts.say(why)), at, onDuty(), messagePage(message));
    }

    void about(String rule, DischargeCase stay, String words, Instant since, WorkerId owner) {
        enter(rule, stay.uuid(), stay.person(), words, since, owner, "/integration/notice?id=" + stay.uuid());
    }

    void mended(String rule, UUID source, String because) {
        signedIn.as(Actor.SANDSTONE, () -> {
            gaps.leave(rule, source, texts.say(because));
            return null;
        });
    }

    private void enter(String rule, UUID source, PersonId person, String words, Instant since, WorkerId owner, String link) {
        signedIn.as(Actor.SANDSTONE, () -> {
            gaps.enter(new Outside(rule, source, person, words, since, owner, link));
            return null;
        });
    }

    private WorkerId onDuty() {
        return duty.worker().map(WorkerView::id).orElse(null);
    }

    private static String messagePage(UUID message) {
        return "/integration/message?id=" + message;
    }
}
