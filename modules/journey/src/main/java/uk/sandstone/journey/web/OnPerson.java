package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.JourneyView.PromiseLine;
import uk.sandstone.people.api.PersonId;

/** What a person's page shows of their journey; read once for each page. */
@Named("journeyOnPerson")
@RequestScoped
public class OnPerson {

    @Inject JourneyDesk desk;
    private final Map<PersonId, Optional<JourneyView>> read = new HashMap<>();

    /** The open journey, else the last one; null when nobody has said hello. */
    public JourneyView of(PersonId person) {
        return read.computeIfAbsent(person, desk::of).orElse(null);
    }

    public List<PromiseLine> open(JourneyView journey) {
        return journey.promises().stream().filter(PromiseLine::isOpen).toList();
    }

    public List<PromiseLine> closed(JourneyView journey) {
        return journey.promises().stream().filter(p -> !p.isOpen()).toList();
    }
}
