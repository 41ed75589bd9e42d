package uk.sandstone.place.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.sandstone.kernel.Postcode;

/** The neighbourhoods, and which postcodes lie in them. Only read: a council loads them with its map. */
@ApplicationScoped
class Places {

    @PersistenceContext(unitName = "place") EntityManager store;

    List<Neighbourhood> all() {
        return store.createQuery("SELECT n FROM Neighbourhood n ORDER BY n.name", Neighbourhood.class).getResultList();
    }

    /** Nearest its heart first, then the one that names the postcode most exactly. */
    Set<Neighbourhood> of(Postcode postcode) {
        return of(List.of(postcode)).getOrDefault(postcode, Set.of());
    }

    Map<Postcode, Set<Neighbourhood>> of(Collection<Postcode> postcodes) {
        if (postcodes.isEmpty()) return Map.of();
        var asked = postcodes.stream().flatMap(postcode -> PostcodeArea.areasOf(postcode).stream()).distinct().toList();
        var rows = store.createQuery("""
                SELECT a.area, n FROM PostcodeArea a JOIN Neighbourhood n ON n.id = a.neighbourhood
                WHERE a.area IN :areas ORDER BY a.closeness, LENGTH(a.area) DESC, n.name""", Object[].class)
                .setParameter("areas", asked).getResultList();
        var found = new HashMap<Postcode, Set<Neighbourhood>>();
        for (var postcode : postcodes) {
            var its = new LinkedHashSet<Neighbourhood>();
            for (var row : rows) if (PostcodeArea.areasOf(postcode).contains(row[0])) its.add((Neighbourhood) row[1]);
            if (!its.isEmpty()) found.put(postcode, its);
        }
        return found;
    }
}
