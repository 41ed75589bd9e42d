package uk.sandstone.place.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import uk.sandstone.kernel.Postcode;

/** That an outward code, a sector or a whole postcode lies in a neighbourhood, and how near its heart. */
@Entity
@Table(schema = "place", name = "postcode_area")
@IdClass(PostcodeArea.Key.class)
class PostcodeArea {

    @Id private String area;
    @Id private UUID neighbourhood;
    private short closeness;

    protected PostcodeArea() { }

    /** The three areas that a postcode lies in, the smallest first: itself, its sector, its outward code. */
    static List<String> areasOf(Postcode postcode) {
        var text = postcode.text();
        return List.of(text, text.substring(0, text.length() - 2), postcode.outward());
    }

    /** Both columns: a place has many areas, and an area may lie in several places. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String area;
        private UUID neighbourhood;

        @Override public boolean equals(Object other) {
            return other instanceof Key key && area.equals(key.area) && neighbourhood.equals(key.neighbourhood);
        }

        @Override public int hashCode() {
            return 31 * area.hashCode() + neighbourhood.hashCode();
        }
    }
}
