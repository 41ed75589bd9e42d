package uk.sandstone.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person as their page shows them.
 *
 * @param homes         where they lived before, latest first
 * @param merges        merges into this record that can be undone, latest first
 * @param setAside      what was written while this record and another were one, not yet placed
 * @param restrictedWhy why the record is kept to a few; null when it is not
 * @param died          null while they live, as far as we know
 */
public record PersonView(PersonLine line, NewPerson known, List<PastHome> homes, List<Merge> merges, List<SetAside> setAside,
                         boolean restricted, String restrictedWhy, LocalDate died, long version) {

    /** @param from null when not known, as is until */
    public record PastHome(NewPerson.Home home, LocalDate from, LocalDate until) { }

    public record Merge(MergeId id, PersonId other, String otherName, String why, Instant at, String byName) { }

    /** @param fact what it is about, a text key @param became in words @param byName who wrote it */
    public record SetAside(SetAsideId id, String fact, String became, Instant at, String byName, String otherName) { }
}
