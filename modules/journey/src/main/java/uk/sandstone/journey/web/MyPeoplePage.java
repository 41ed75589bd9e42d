package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.Worklist;
import uk.sandstone.journey.api.Worklist.Ask;
import uk.sandstone.journey.api.Worklist.Bookmark;
import uk.sandstone.journey.api.Worklist.MyPeople;
import uk.sandstone.journey.api.Worklist.Part;
import uk.sandstone.journey.api.Worklist.Row;
import uk.sandstone.journey.api.Worklist.WaitingFor;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Texts;

/** S2: who needs me today. One part at a time is shown further, from a bookmark in the address. */
@Named("myPeoplePage")
@RequestScoped
public class MyPeoplePage {

    private static final int ROWS = 25;

    @Inject Worklist worklist;
    @Inject GapRegister gaps;
    @Inject Me me;
    @Inject Texts texts;
    private String place;
    private String waiting;
    private boolean team;
    private Part part;
    private String after;
    private MyPeople people;
    private List<Row> further;

    public MyPeople getPeople() {
        if (people == null) people = worklist.mine(ask());
        return people;
    }

    /** The rows of one part after the bookmark. */
    public List<Row> getFurther() {
        if (further == null) further = worklist.more(ask(), part, bookmark());
        return further;
    }

    /** The bookmark after these rows; null when there are no more. */
    public String next(List<Row> rows, long count) {
        return rows.size() < count && !isNarrow() && !rows.isEmpty() ? written(rows.get(rows.size() - 1).bookmark()) : null;
    }

    public String getFurtherNext() {
        return getFurther().size() < ROWS ? null : next(getFurther(), Long.MAX_VALUE);
    }

    public long getUnowned() {
        return gaps.counts(new GapRegister.Filter(null, null, null, null)).unowned();
    }

    /** "You", or the name of whoever has to do something next. */
    public String waitingFor(Row row) {
        var turn = row.keeper() == null ? row.owner() : row.keeper();
        if (me.is(turn)) return texts.say("journey.you");
        return row.keeper() == null ? row.ownerName() : row.keeperName();
    }

    /** Whose person it is, when they are not the reader's own: those of a colleague they stand in for, or promised to. */
    public String ofWhom(Row row) {
        return row.owner() == null || me.is(row.owner()) ? "" : row.ownerName();
    }

    public boolean mayHave(Row row) {
        return row.isNew() && me.is(row.owner());
    }

    private Ask ask() {
        var mine = me.worker();
        var wholeTeam = team && me.isLead() ? mine.map(WorkerView::team).orElse(null) : null;
        return new Ask(null, wholeTeam, isBlank(place) ? null : place, waitingChoice(), ROWS);
    }

    private WaitingFor waitingChoice() {
        return "me".equals(waiting) ? WaitingFor.ME : "others".equals(waiting) ? WaitingFor.OTHERS : WaitingFor.ANYONE;
    }

    private boolean isNarrow() {
        return !isBlank(place) || waitingChoice() != WaitingFor.ANYONE;
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static String written(Bookmark at) {
        return at.at() + "_" + at.id();
    }

    private Bookmark bookmark() {
        if (isBlank(after)) return null;
        var halves = after.split("_", 2);
        return new Bookmark(Instant.parse(halves[0]), UUID.fromString(halves[1]));
    }

    public boolean isFirst() {
        return part == null;
    }

    public String getPlace() { return place; }
    public void setPlace(String place) { this.place = place; }
    public String getWaiting() { return waiting; }
    public void setWaiting(String waiting) { this.waiting = waiting; }
    public boolean isTeam() { return team; }
    public void setTeam(boolean team) { this.team = team; }
    public Part getPart() { return part; }
    public void setPart(Part part) { this.part = part; }
    public String getAfter() { return after; }
    public void setAfter(String after) { this.after = after; }
}
