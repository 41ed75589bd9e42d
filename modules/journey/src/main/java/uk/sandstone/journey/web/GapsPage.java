package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.GapRegister.Counts;
import uk.sandstone.journey.api.GapRegister.Filter;
import uk.sandstone.journey.api.GapRegister.Part;
import uk.sandstone.journey.api.GapRegister.RuleRun;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.platform.api.Texts;

/** S9: who may be falling through, why, and the proof that the rules looked. */
@Named("gapsPage")
@RequestScoped
public class GapsPage {

    private static final int ROWS = 25;
    /** Three times the timer's pace: then something is wrong. */
    private static final Duration OVERDUE = Duration.ofSeconds(60);

    @Inject GapRegister register;
    @Inject Texts texts;
    @Inject Clock clock;
    private String place;
    private UUID owner;
    private String rule;
    private Part part;
    private String after;
    private final Map<Part, List<GapLine>> lines = new EnumMap<>(Part.class);
    private List<String> left;
    private List<String> rules;
    private Counts counts;
    private List<RuleRun> runs;
    private List<GapLine> further;

    public Counts getCounts() {
        if (counts == null) counts = register.counts(filter(null));
        return counts;
    }

    private List<GapLine> lines(Part of) {
        return lines.computeIfAbsent(of, part -> register.open(filter(part), null, ROWS));
    }

    public List<GapLine> getUnowned() { return lines(Part.UNOWNED); }
    public List<GapLine> getLate() { return lines(Part.LATE); }
    public List<GapLine> getWaiting() { return lines(Part.WAITING); }

    public List<GapLine> getFurther() {
        if (further == null) further = register.open(filter(part), bookmark(), ROWS);
        return further;
    }

    public String next(List<GapLine> lines, long count) {
        return lines.isEmpty() || lines.size() >= count ? null : written(lines.get(lines.size() - 1));
    }

    public String getFurtherNext() {
        return getFurther().size() < ROWS ? null : next(getFurther(), Long.MAX_VALUE);
    }

    public List<RuleRun> getRuns() {
        if (runs == null) runs = register.lastRuns();
        return runs;
    }

    /** Those whose word cannot be relied on now: they failed, or the timer has not come by. */
    public List<RuleRun> getOverdue() {
        var lately = clock.instant().minus(OVERDUE);
        return getRuns().stream().filter(run -> run.fault() != null || run.at().isBefore(lately)).toList();
    }

    public Instant getLastRun() {
        return getRuns().stream().map(RuleRun::at).min(Instant::compareTo).orElse(null);
    }

    public long getLookedAt() {
        return getRuns().stream().mapToLong(RuleRun::lookedAt).max().orElse(0);
    }

    /** Who has left since Monday, a sentence for each kind of deed. */
    public List<String> getLeft() {
        if (left == null) left = leftSinceMonday();
        return left;
    }

    private List<String> leftSinceMonday() {
        var monday = Due.dayOf(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return register.leftSince(monday.atStartOfDay(Due.LONDON).toInstant()).entrySet().stream()
                .map(deed -> texts.say(deed.getKey(), deed.getValue())).toList();
    }

    /** "also: nothing planned"; empty when one rule says it all. */
    public String also(GapLine line) {
        if (line.also().isEmpty()) return "";
        return texts.say("journey.gaps.also", line.also().stream().map(texts::say).collect(Collectors.joining(", ")));
    }

    public String help(GapLine line) {
        var key = line.rule() + ".help";
        return texts.has(key) ? texts.say(key) : "";
    }

    public List<String> getRules() {
        if (rules == null) rules = register.rulesNow();
        return rules;
    }

    private Filter filter(Part of) {
        return new Filter(of, place == null || place.isBlank() ? null : place, owner == null ? null : new WorkerId(owner),
                rule == null || rule.isBlank() ? null : rule);
    }

    private static String written(GapLine line) {
        return line.since() + "_" + line.id().value();
    }

    /** Only the place in the order matters of the line that was last. */
    private GapLine bookmark() {
        if (after == null || after.isBlank()) return null;
        var halves = after.split("_", 2);
        return new GapLine(new GapId(UUID.fromString(halves[1])), null, null, null, null, null, List.of(),
                Instant.parse(halves[0]), null, null, null, null, null, null);
    }

    public boolean isFirst() {
        return part == null;
    }

    public String getPlace() { return place; }
    public void setPlace(String place) { this.place = place; }
    public UUID getOwner() { return owner; }
    public void setOwner(UUID owner) { this.owner = owner; }
    public String getRule() { return rule; }
    public void setRule(String rule) { this.rule = rule; }
    public Part getPart() { return part; }
    public void setPart(Part part) { this.part = part; }
    public String getAfter() { return after; }
    public void setAfter(String after) { this.after = after; }
}
