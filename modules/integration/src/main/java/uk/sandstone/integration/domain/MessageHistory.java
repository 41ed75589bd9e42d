package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.sandstone.integration.api.FeedDesk.Event;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.Inbox;
import uk.sandstone.platform.api.Inbox.Attempt;
import uk.sandstone.platform.api.Inbox.Message;
import uk.sandstone.platform.api.Texts;

/** All that became of a message, oldest first: what Sandstone did, what people decided, and when it came again. */
@ApplicationScoped
class MessageHistory {

    @Inject Inbox inbox;
    @Inject MessageBook messages;
    @Inject Texts texts;

    List<Event> of(Message message) {
        var attempts = inbox.attempts(message.id()).stream().map(this::attempt);
        var repeats = messages.repeats(message.id()).stream().map(at -> new Event(at, texts.say("integration.came-again"), null));
        var decisions = messages.decisions(message.id()).stream()
                .map(d -> new Event(d.at(), texts.say("integration.decision." + d.deed(), d.why()), d.by()));
        return Stream.of(attempts, repeats, decisions).flatMap(s -> s).sorted(Comparator.comparing(Event::at)).toList();
    }

    private Event attempt(Attempt a) {
        var state = texts.say("integration.state." + a.state());
        var words = a.why() == null ? state : state + ": " + texts.say(a.why());
        return new Event(a.at(), words, Actor.SANDSTONE.username().equals(a.by()) ? null : a.by());
    }
}
