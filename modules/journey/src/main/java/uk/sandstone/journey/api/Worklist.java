package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.TeamId;
import uk.sandstone.place.api.WorkerId;

/** My people: rows are people, each with the next promise made to them. */
public interface Worklist {

    /** Each part's first rows and how many people are in it; those of after this week are counted, and read with {@link #more}. */
    MyPeople mine(Ask ask);

    /** The next rows of one part. @param after where the rows shown before ended: {@link Row#bookmark}; null for its first */
    List<Row> more(Ask ask, Part part, Bookmark after);

    /**
     * @param whose one worker's people; null with a team for the whole team's; both null for the caller's own. A worker's
     *              people are those they own, those they promised something to, and those of whom they stand in for today
     * @param place a neighbourhood's name; null for everywhere
     * @param most  rows a part, 1 to 200
     */
    record Ask(WorkerId whose, TeamId team, String place, WaitingFor waitingFor, int most) { }

    /** Who has to do something next: the reader, somebody else, or either. */
    enum WaitingFor { ANYONE, ME, OTHERS }

    enum Part { LATE, THIS_WEEK, NOTHING_PLANNED, LATER }

    record MyPeople(Group late, Group thisWeek, Group nothingPlanned, Group later) {
        public long count() {
            return late.count() + thisWeek.count() + nothingPlanned.count() + later.count();
        }
    }

    /** A place in a part: when something is due, or since when nothing is planned, and what tells two of the same time apart. */
    record Bookmark(Instant at, UUID id) { }

    /** @param rows the first of them; @param count all of them */
    record Group(List<Row> rows, long count) { }

    /**
     * @param promise    null when nothing is planned, as are its words, keeper and date
     * @param keeper     who promised, as is keeperName
     * @param lastHeard  of or from the person; never null
     * @param nothingSince null while something is promised
     * @param isNew      the owner has not yet said that the person is with them
     */
    record Row(PersonId person, PersonLine line, JourneyId journey, PromiseId promise, String what, Instant due,
               WorkerId keeper, String keeperName, WorkerId owner, String ownerName, Instant lastHeard,
               Instant nothingSince, boolean isNew) {
        public Bookmark bookmark() {
            return promise == null ? new Bookmark(nothingSince, journey.value()) : new Bookmark(due, promise.value());
        }
    }
}
