package uk.sandstone.journey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.people.api.PeopleDesk;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.platform.api.Texts;

/** How a person is written in a list or above a page: name, "58, Chadwell", and how to reach them. */
@Named("personWords")
@RequestScoped
public class PersonWords {

    @Inject PeopleDesk people;
    @Inject Texts texts;
    private final Map<PersonId, PersonLine> asked = new HashMap<>();

    /** The line of one person, asked for once a request; null when people knows nobody of this id. */
    public PersonLine of(PersonId person) {
        if (person == null) return null;
        return asked.computeIfAbsent(person, id -> people.lines(Set.of(id)).get(id));
    }

    /** A record that is kept to a few has no name here. */
    public String name(PersonLine line) {
        return line == null || line.name() == null ? texts.say("journey.kept-to-a-few") : line.name();
    }

    public String about(PersonLine line) {
        if (line == null) return "";
        return Stream.of(line.age() == null ? "" : line.age().toString(), line.place() == null ? "" : line.place())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    public String speak(PersonLine line) {
        return line == null || line.waysToCommunicate() == null ? "" : String.join("; ", line.waysToCommunicate());
    }
}
