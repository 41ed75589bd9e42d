package uk.sandstone.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.sandstone.kernel.Postcode;

/** A past home in its table. JPA maps no records, so {@link Lived} goes in and comes out. */
@Embeddable
class PastHomeRow {

    private String street, town;
    private Postcode postcode;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "until_day") private LocalDate untilDay;

    protected PastHomeRow() { }

    PastHomeRow(Lived lived) {
        street = lived.street();
        town = lived.town();
        postcode = lived.postcode();
        fromDay = lived.from();
        untilDay = lived.until();
    }

    Lived lived() {
        return new Lived(street, town, postcode, fromDay, untilDay);
    }
}
