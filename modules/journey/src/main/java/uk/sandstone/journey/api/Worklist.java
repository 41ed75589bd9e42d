package uk.sandstone.journey.api;

import java.time.Instant;
import java.util.List;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.place.api.TeamId;
import uk.sandstone.place.api.WorkerId;

/** My people: rows are people, each with the next promise made to them. */
public interface Worklist {

    /** @param whose one worker's people; the team's when null; both null means the caller's own */
    MyPeople mine(WorkerId whose, TeamId team, String place, int mostLater);

    /** @param later people whose promise is after this week, the first {@code mostLater} of {@code laterCount} */
    record MyPeople(List<Row> late, List<Row> thisWeek, List<Row> nothingPlanned, List<Row> later, long laterCount) {
        public long count() {
            return late.size() + thisWeek.size() + nothingPlanned.size() + laterCount;
        }
    }

    /** @param promise null when nothing is planned, as are its words and date; lastHeard null when never */
    record Row(PersonId person, PersonLine line, JourneyId journey, PromiseId promise, String what, Instant due,
               String waitingFor, Instant lastHeard, Instant nothingSince) { }
}
