package uk.sandstone.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.PersonLine;
import uk.sandstone.people.api.PersonView;
import uk.sandstone.platform.api.Texts;

/** How a person is written on these pages. */
@Named("nameWords")
@ApplicationScoped
public class NameWords {

    @Inject Texts texts;

    public String name(PersonLine line) {
        return line.name() == null ? texts.say("people.kept-to-a-few") : line.name();
    }

    /** "58, Chadwell". */
    public String about(PersonLine line) {
        return Stream.of(line.age(), line.place()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
    }

    /** "58, lives in Chadwell. Likes to be called Sal." */
    public String sentence(PersonView view) {
        var line = view.line();
        var lives = Stream.of(line.age() == null ? null : line.age().toString(), line.place() == null ? null : texts.say("people.lives-in", line.place()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
        var known = view.known();
        var called = known.givenName() == null || known.likedName().startsWith(known.givenName()) ? null : texts.say("people.likes-to-be-called", known.likedName());
        return Stream.of(lives.isEmpty() ? null : lives + ".", called).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public String speak(PersonLine line) {
        return line.waysToCommunicate().isEmpty() ? "" : String.join(". ", line.waysToCommunicate()) + ".";
    }

    public String home(NewPerson.Home home) {
        return Difference.home(home);
    }

    public String reasons(java.util.List<String> reasons) {
        return String.join(" · ", reasons);
    }
}
