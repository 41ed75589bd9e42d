package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import uk.sandstone.integration.wire.Intake.Outcome;

/** Messages by outcome, for {@code /metrics}. Counted before the commit: a figure to watch, never the record. */
@ApplicationScoped
class Counts {

    @Inject MetricRegistry registry;

    void arrived(String door, Outcome outcome) {
        registry.counter("sandstone_messages_taken", new Tag("door", door), new Tag("outcome", outcome.name())).inc();
    }

    void worked(String outcome) {
        registry.counter("sandstone_messages_worked", new Tag("outcome", outcome)).inc();
    }
}
