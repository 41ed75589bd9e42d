package uk.sandstone.place.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a worker is the one to walk up to in a neighbourhood, from a day on. */
@Entity
@Table(schema = "place", name = "patch")
class Patch {

    @Id private UUID id;
    private UUID worker, neighbourhood;
    @Column(name = "from_day") private LocalDate fromDay;
    @Column(name = "until_day") private LocalDate untilDay;

    protected Patch() { }
}
