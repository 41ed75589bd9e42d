package uk.sandstone.testing.borough;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works in Saltmere.
 *
 * @param roles  names of platform's roles; empty for those who cannot sign in here
 * @param patch  where people may walk up to them
 * @param leftOn null while they work here
 * @param away   null while they are there
 */
record Worker(UUID id, String username, String name, String title, String phone, String team, Set<String> roles,
              List<Neighbourhood> patch, LocalDate leftOn, Absence away) {

    /** @param cover who stands in, by username */
    record Absence(LocalDate from, LocalDate until, String cover) { }

    static Worker of(String name, String title, String phone, String team, Set<String> roles, Neighbourhood... patch) {
        var username = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new Worker(idOf(username), username, name, title, phone, team, roles, List.of(patch), null, null);
    }

    static UUID idOf(String username) {
        return Ids.named("worker", username);
    }

    Worker whoLeft(LocalDate on) {
        return new Worker(id, username, name, title, phone, team, roles, patch, on, away);
    }

    Worker whoIsAway(LocalDate from, LocalDate until, String cover) {
        return new Worker(id, username, name, title, phone, team, roles, patch, leftOn, new Absence(from, until, cover));
    }
}
