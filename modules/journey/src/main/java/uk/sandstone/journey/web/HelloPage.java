package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.sandstone.journey.api.Due;
import uk.sandstone.journey.api.JourneyDesk;
import uk.sandstone.journey.api.JourneyDesk.Hello;
import uk.sandstone.journey.api.JourneyView;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.place.api.WorkerId;

/** Says hello to somebody whom people has found or registered: who introduced them, why, who has them, the first promise. */
@Named("helloPage")
@RequestScoped
public class HelloPage {

    @Inject JourneyDesk desk;
    @Inject NextPromise next;
    @Inject Me me;
    private UUID person;
    private String introducedBy;
    private String why;
    private LocalDate firstContact;
    private UUID owner;
    private boolean chosen;
    private Optional<JourneyView> known;

    public String sayHello() {
        var first = next.orNone();
        desk.hello(new Hello(new PersonId(person), introducedBy, why,
                contact(),
                getOwner() == null ? null : new WorkerId(getOwner()), first));
        return "/journey/mine?faces-redirect=true&said=journey.said.hello";
    }

    /** Today is now; a day before has no time. */
    private Instant contact() {
        var day = getFirstContact();
        return day.isEqual(me.today()) ? null : day.atStartOfDay(Due.LONDON).toInstant();
    }

    /** The open journey that this hello would add to; null when there is none. */
    public JourneyView getKnown() {
        if (known == null) known = desk.of(new PersonId(person)).filter(JourneyView::isOpen);
        return known.orElse(null);
    }

    public PersonId getPersonId() {
        return new PersonId(person);
    }

    public UUID getPerson() { return person; }
    public void setPerson(UUID person) { this.person = person; }
    public NextPromise getNext() { return next; }
    public String getIntroducedBy() { return introducedBy; }
    public void setIntroducedBy(String introducedBy) { this.introducedBy = introducedBy; }
    public String getWhy() { return why; }
    public void setWhy(String why) { this.why = why; }
    public LocalDate getFirstContact() { return firstContact == null ? me.today() : firstContact; }
    public void setFirstContact(LocalDate firstContact) { this.firstContact = firstContact; }
    public UUID getOwner() { return chosen ? owner : me.id(); }
    public void setOwner(UUID owner) {
        this.owner = owner;
        this.chosen = true;
    }
}
