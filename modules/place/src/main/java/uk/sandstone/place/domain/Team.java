package uk.sandstone.place.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** People who work together and stand in for each other. */
@Entity
@Table(schema = "place", name = "team")
class Team {

    @Id private UUID id;
    private String name;

    protected Team() { }

    Team(UUID id, String name) {
        this.id = id;
        this.name = name;
    }
}
