package uk.sandstone.people.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.sandstone.kernel.DateSpan;

/** A person as their page shows them. @param merges earlier merges into this record that can be undone */
public record PersonView(PersonLine line, NewPerson known, List<PastHome> homes, List<Merge> merges, boolean restricted,
                         LocalDate died, long version) {

    public record PastHome(NewPerson.Home home, DateSpan lived) { }

    public record Merge(MergeId id, String otherName, String why, Instant at) { }
}
