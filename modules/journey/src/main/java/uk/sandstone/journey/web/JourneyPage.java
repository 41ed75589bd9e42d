package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.JourneyView.PromiseLine;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.place.api.WorkerId;

/** The deeds on one journey that have a page each: promise, hand over, end. */
@Named("journeyPage")
@RequestScoped
public class JourneyPage {

    private static final String MINE = "/journey/mine?faces-redirect=true&said=journey.said.";

    @Inject JourneyDesk desk;
    @Inject NextPromise next;
    @Inject Me me;
    private UUID journey;
    private UUID to;
    private String note;
    private LocalDate theyMeetOn;
    private String words;
    private JourneyView view;

    public void load() {
        getView();
    }

    public String promise() {
        desk.promise(id(), next.whole());
        return MINE + "promised";
    }

    public String handOver() {
        if (to == null) throw new RuleBroken("journey.hand-over-needs-somebody");
        desk.handOver(id(), new WorkerId(to), note, theyMeetOn);
        return MINE + "handed-over";
    }

    public String end() {
        desk.end(id(), words);
        return MINE + "ended";
    }

    public JourneyView getView() {
        if (view == null) view = desk.open(id());
        return view;
    }

    public long getOpenPromises() {
        return getView().promises().stream().filter(PromiseLine::isOpen).count();
    }

    /** Everybody but whoever has them now. */
    public Map<UUID, String> getOthers() {
        var others = new LinkedHashMap<>(me.getWorkers());
        if (getView().owner() != null) others.remove(getView().owner().value());
        return others;
    }

    private JourneyId id() {
        if (journey == null) throw new NotFound("journey", null);
        return new JourneyId(journey);
    }

    public NextPromise getNext() { return next; }
    public UUID getJourney() { return journey; }
    public void setJourney(UUID journey) { this.journey = journey; }
    public UUID getTo() { return to; }
    public void setTo(UUID to) { this.to = to; }
    public String getNote() { return note; }
    public void setNote(String note) { this.note = note; }
    public LocalDate getTheyMeetOn() { return theyMeetOn; }
    public void setTheyMeetOn(LocalDate theyMeetOn) { this.theyMeetOn = theyMeetOn; }
    public String getWords() { return words; }
    public void setWords(String words) { this.words = words; }
}
