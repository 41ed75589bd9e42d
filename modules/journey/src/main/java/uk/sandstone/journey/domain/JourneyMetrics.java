package uk.sandstone.journey.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import uk.sandstone.platform.storage.Sql;

/** What a monitor should wake somebody for: promises that are late, and people whom nobody has. No personal data. */
@ApplicationScoped
class JourneyMetrics {

    @Inject MetricRegistry registry;
    @Inject Sql sql;
    @Inject Clock clock;

    void register() {
        registry.gauge("sandstone_journey_oldest_late_promise_seconds", this::oldestLatePromise);
        registry.gauge("sandstone_journey_unowned_gaps", () -> number(
                "SELECT count(*) FROM journey.gap WHERE closed_at IS NULL AND owner IS NULL"));
        for (var rule : Rule.values()) {
            registry.gauge("sandstone_journey_open_gaps", () -> openOf(rule.key()), new Tag("rule", rule.key()));
        }
    }

    /** Zero when none is late. */
    private long oldestLatePromise() {
        return sql.first("SELECT due FROM journey.promise WHERE kept_at IS NULL AND let_go_at IS NULL ORDER BY due LIMIT 1",
                row -> row.getTimestamp(1).toInstant())
                .map(due -> Math.max(0, Duration.between(due, clock.instant()).toSeconds())).orElse(0L);
    }

    private long openOf(String rule) {
        return number("SELECT count(*) FROM journey.gap WHERE closed_at IS NULL AND rule = ?", rule);
    }

    private long number(String question, Object... parameters) {
        return sql.first(question, row -> row.getLong(1), parameters).orElse(0L);
    }
}
