package uk.sandstone.journey.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.kernel.TimeOrderedId;

/** One hello: who introduced the person, why, and when they first came to us with it. */
@Entity
@Table(schema = "journey", name = "hello")
class Greeting {

    @Id private UUID id;
    @ManyToOne(optional = false) @JoinColumn(name = "journey") private Journey journey;
    @Column(name = "introduced_by") private String introducedBy;
    private String why;
    @Column(name = "first_contact") private Instant firstContact;
    @Column(name = "said_at") private Instant saidAt;

    protected Greeting() { }

    Greeting(Journey journey, Hello hello, Instant firstContact, Instant at) {
        this.id = TimeOrderedId.next();
        this.journey = journey;
        this.introducedBy = Words.needed(hello.introducedBy(), "journey.needs-introduced-by");
        this.why = Words.needed(hello.why(), "journey.needs-why");
        this.firstContact = firstContact;
        this.saidAt = at;
    }

    String introducedBy() { return introducedBy; }
    String why() { return why; }
    Instant firstContact() { return firstContact; }
}
