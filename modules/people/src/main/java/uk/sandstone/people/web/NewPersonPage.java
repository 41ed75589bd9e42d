package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration;

/** Writes somebody down. Whoever looks alike is shown first; the second press, with those judged, writes. */
@Named
@RequestScoped
public class NewPersonPage {

    @Inject PeopleDesk desk;
    @Inject PersonForm form;

    private String typed, judged;
    private List<Found> lookalikes = List.of();

    /** What was typed to find them: a name goes where names go, anything else is for the reader to place. */
    public void start() {
        if (typed == null || !typed.matches("[\\p{L}\\p{M}'’. -]{1,80}") || typed.isBlank()) return;
        var words = typed.strip().split("\\s+");
        form.setGivenName(words[0]);
        if (words.length > 1) form.setFamilyName(Stream.of(words).skip(1).collect(Collectors.joining(" ")));
    }

    public String register() {
        if (!form.isReadable()) return null;
        var known = judgedBefore();
        var outcome = desk.register(form.person(), known);
        if (outcome instanceof Registration.Registered done) {
            return "/people/person?faces-redirect=true&id=" + done.person().value() + "&said=people.said.registered";
        }
        lookalikes = ((Registration.LooksLike) outcome).lookalikes();
        judged = Stream.concat(known.stream(), lookalikes.stream().map(found -> found.person().id()))
                .map(id -> id.value().toString()).distinct().collect(Collectors.joining(" "));
        return null;
    }

    private List<PersonId> judgedBefore() {
        if (judged == null || judged.isBlank()) return List.of();
        return Stream.of(judged.split(" ")).map(UUID::fromString).map(PersonId::new).toList();
    }

    public PersonForm getForm() {
        return form;
    }

    public List<Found> getLookalikes() {
        return lookalikes;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public String getJudged() {
        return judged;
    }

    public void setJudged(String judged) {
        this.judged = judged;
    }
}
