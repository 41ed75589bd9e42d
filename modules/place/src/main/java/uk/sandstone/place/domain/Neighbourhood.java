package uk.sandstone.place.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.sandstone.place.api.NeighbourhoodId;
import uk.sandstone.place.api.NeighbourhoodView;

/** A real place as the people who live there name it; places overlap. */
@Entity
@Table(schema = "place", name = "neighbourhood")
class Neighbourhood {

    @Id private UUID id;
    private String name;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "place", name = "neighbourhood_alias", joinColumns = @JoinColumn(name = "neighbourhood"))
    @Column(name = "alias")
    @OrderBy
    private List<String> aliases = new ArrayList<>();

    protected Neighbourhood() { }

    UUID id() {
        return id;
    }

    NeighbourhoodView view() {
        return new NeighbourhoodView(new NeighbourhoodId(id), name, List.copyOf(aliases));
    }
}
