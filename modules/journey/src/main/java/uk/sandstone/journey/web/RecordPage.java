package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.JourneyView.PromiseLine;
import uk.sandstone.journey.api.PromiseId;
import uk.sandstone.kernel.NotFound;

/** Writes what came of a promise: what happened and what is next, or why nothing will come of it. */
@Named("recordPage")
@RequestScoped
public class RecordPage {

    @Inject JourneyDesk desk;
    @Inject NextPromise next;
    private UUID promise;
    private String whatHappened;
    private String why;
    private JourneyView journey;

    public void load() {
        getLine();
    }

    public String keep() {
        desk.keep(new PromiseId(promise), whatHappened, next.orNone());
        return "/journey/mine?faces-redirect=true&said=journey.said." + (isPlanned() ? "kept-and-promised" : "kept");
    }

    /** Read afterwards: another promise may still be open. */
    private boolean isPlanned() {
        return desk.holding(new PromiseId(promise)).promises().stream().anyMatch(PromiseLine::isOpen);
    }

    public String letGo() {
        desk.letGo(new PromiseId(promise), why);
        return "/journey/mine?faces-redirect=true&said=journey.said.let-go";
    }

    public JourneyView getJourney() {
        if (journey == null) journey = desk.holding(id());
        return journey;
    }

    public PromiseLine getLine() {
        return getJourney().promises().stream().filter(p -> p.id().value().equals(promise)).findFirst().orElseThrow();
    }

    private PromiseId id() {
        if (promise == null) throw new NotFound("promise", null);
        return new PromiseId(promise);
    }

    public NextPromise getNext() { return next; }
    public UUID getPromise() { return promise; }
    public void setPromise(UUID promise) { this.promise = promise; }
    public String getWhatHappened() { return whatHappened; }
    public void setWhatHappened(String whatHappened) { this.whatHappened = whatHappened; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
}
