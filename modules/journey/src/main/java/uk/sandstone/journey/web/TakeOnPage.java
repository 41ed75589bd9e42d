package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import uk.sandstone.journey.api.GapId;
import uk.sandstone.journey.api.GapLine;
import uk.sandstone.journey.api.GapRegister;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyId;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.journey.api.JourneyView.PromiseLine;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.place.api.WorkerId;

/** A named person says: this is with me. For a journey, or for an entry of the register that has none yet. */
@Named("takeOnPage")
@RequestScoped
public class TakeOnPage {

    @Inject JourneyDesk desk;
    @Inject GapRegister register;
    @Inject Me me;
    private UUID journey;
    private UUID gap;
    private UUID worker;
    private JourneyView view;
    private GapLine line;

    public void load() {
        if (gap == null) getView();
        else getLine();
    }

    public String takeOn() {
        desk.takeOn(new JourneyId(journey), who());
        var planned = desk.open(new JourneyId(journey)).promises().stream().anyMatch(PromiseLine::isOpen);
        return planned ? "/journey/mine?faces-redirect=true&said=journey.said.taken"
                : "/journey/promise?faces-redirect=true&said=journey.said.taken-promise-next&journey=" + journey;
    }

    public String takeOnEntry() {
        register.takeOn(new GapId(gap), who());
        return "/journey/gaps?faces-redirect=true&said=journey.said.gap-taken";
    }

    /** A lead may say who; anybody else speaks for themself. */
    private WorkerId who() {
        return worker != null && me.isLead() ? new WorkerId(worker) : me.mustBeWorker();
    }

    public JourneyView getView() {
        if (journey == null) throw new NotFound("journey", null);
        if (view == null) view = desk.open(new JourneyId(journey));
        return view;
    }

    public GapLine getLine() {
        if (line == null) line = register.line(new GapId(gap));
        return line;
    }

    /** Somebody else said so before: then this page says who and when instead of asking. */
    public boolean isTakenByAnother() {
        return getView().takenAt() != null && !me.is(getView().owner())
                && getView().gaps().stream().noneMatch(g -> g.owner() == null);
    }

    public UUID getJourney() { return journey; }
    public void setJourney(UUID journey) { this.journey = journey; }
    public UUID getGap() { return gap; }
    public void setGap(UUID gap) { this.gap = gap; }
    public UUID getWorker() { return worker == null ? me.id() : worker; }
    public void setWorker(UUID worker) { this.worker = worker; }
}
