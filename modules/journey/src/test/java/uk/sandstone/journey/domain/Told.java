package uk.sandstone.journey.domain;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Remembers every event that was told. */
class Told implements Event<Object> {

    private final List<Object> events = new ArrayList<>();

    <T> Stream<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override public void fire(Object event) {
        events.add(event);
    }

    @Override public <U> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException("events are synchronous here");
    }

    @Override public <U> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException("events are synchronous here");
    }

    @Override public Event<Object> select(Annotation... qualifiers) {
        return this;
    }

    @Override public <U> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("not needed");
    }

    @Override public <U> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("not needed");
    }
}
