package uk.sandstone.place.api;

import java.time.LocalDate;

/**
 * Somebody who works for the council or beside it.
 *
 * @param title    what they are called, such as "Local Area Coordinator"
 * @param awayTill the last day of an absence that covers the day asked about; null when they are there
 * @param leftOn   the day they left; null while they work here
 */
public record WorkerView(WorkerId id, String username, String name, String title, TeamId team, String teamName, String phone,
                         LocalDate awayTill, LocalDate leftOn) {

    public boolean isThere() {
        return awayTill == null && leftOn == null;
    }
}
