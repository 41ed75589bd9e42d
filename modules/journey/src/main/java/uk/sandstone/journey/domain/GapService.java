package uk.sandstone.journey.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.INTEGRATION_OFFICER;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.SYSTEM;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;
import uk.sandstone.platform.storage.Sql;

/** The gap register behind its face: lists for people, enter and leave for the modules above. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class GapService implements GapRegister {

    @Inject Gaps gaps;
    @Inject RegisterReader reader;
    @Inject RuleRuns runs;
    @Inject Workers workers;
    @Inject Sql sql;
    @Inject Audit audit;
    @Inject Event<Object> tell;
    @Inject Clock clock;

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public List<GapLine> open(Filter filter, GapLine after, int most) {
        return reader.open(filter, after, Math.min(Math.max(most, 1), 200));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public Counts counts(Filter filter) {
        return reader.counts(filter);
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, SYSTEM})
    public List<RuleRun> lastRuns() {
        return runs.last();
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public List<String> rulesNow() {
        return sql.list("SELECT rule FROM journey.gap WHERE closed_at IS NULL GROUP BY rule ORDER BY rule", row -> row.getString(1));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public Map<String, Long> leftSince(Instant since) {
        var left = new LinkedHashMap<String, Long>();
        sql.list("SELECT because, count(*) FROM journey.gap WHERE closed_at >= ? AND because <> 'gap.because.ran-again'"
                + " GROUP BY because ORDER BY 2 DESC, 1",
                row -> left.put(row.getString(1), row.getLong(2)), since);
        return left;
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, SYSTEM})
    public GapLine line(GapId gap) {
        return reader.one(gap).stream().findFirst().orElseThrow(() -> new NotFound("gap", gap.value()));
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, SYSTEM})
    public void takeOn(GapId id, WorkerId worker) {
        workers.mustBeHere(worker);
        var gap = gaps.find(id.value()).filter(Gap::isOpen).orElseThrow(() -> new NotFound("gap", id.value()));
        if (gap.journey() != null) throw new RuleBroken("gap.take-on-the-person");
        gap.takeOn(worker.value());
        audit.keep("journey.deed.gap-taken", gap.person() == null ? null : gap.person().value(), id.value());
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, SYSTEM})
    public void enter(Outside entry) {
        if (gaps.open(entry.rule(), entry.source()).isPresent()) return;
        var gap = Gap.of(entry, clock.instant());
        gaps.add(gap);
        tell.fire(gap.opened());
    }

    @Override @Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD, INTEGRATION_OFFICER, SYSTEM})
    public void leave(String rule, UUID source, String because) {
        gaps.open(rule, source).ifPresent(gap -> tell.fire(gap.close(because, clock.instant())));
    }
}
