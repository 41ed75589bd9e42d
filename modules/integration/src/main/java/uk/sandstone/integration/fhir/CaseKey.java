package uk.sandstone.integration.fhir;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import uk.sandstone.integration.api.Notice;
import uk.sandstone.integration.fhir.KnownRequest.PersonKey;
import uk.sandstone.people.api.IdentityDesk.Claim;

/**
 * The id under which a sender's messages about one request meet, and by which it may read the request here. First the
 * request's own id, which BaRS has senders repeat; then its business identifier; then its address in the message together
 * with the person, since senders use one address again for many people (NHS England's examples do). Docs/adr/0402.
 */
final class CaseKey {

    /** A header that the door keeps with a message when it knew the request by its correlation id only. */
    static final String HEADER = "case-key";

    private CaseKey() { }

    static String of(BarsMessage message, PersonTold person) {
        return Optional.ofNullable(message.request().getIdElement().getIdPart()).or(() -> identifiers(message).findFirst())
                .orElseGet(() -> made(address(message) + "|" + who(person)));
    }

    /** The key of the same request when another person's has this one already. */
    static String other(String key, PersonKey person) {
        return made(key + "|" + person);
    }

    /** The names that the message itself gives the request: its id, its identifiers, its address. */
    static Set<String> names(BarsMessage message) {
        var id = Optional.ofNullable(message.request().getIdElement().getIdPart()).stream();
        var url = Optional.ofNullable(message.requestUrl()).map(address -> address.replaceFirst("^urn:uuid:", "")).stream();
        return Stream.of(id, identifiers(message), url).flatMap(names -> names).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> identifiers(BarsMessage message) {
        return message.request().getIdentifier().stream().filter(Identifier::hasValue)
                .map(identifier -> made(Words.of(identifier.getSystem()).orElse("") + "|" + identifier.getValue().strip()));
    }

    static PersonKey person(Notice notice) {
        var number = Optional.ofNullable(notice.toldNumber()).map(told -> told.replaceAll("\\D", "")).filter(digits -> !digits.isEmpty());
        var family = Optional.ofNullable(notice.about().familyName()).map(name -> name.toLowerCase(Locale.ROOT));
        return new PersonKey(number.orElse(null), family.orElse(null), notice.about().born());
    }

    private static String address(BarsMessage message) {
        return Optional.ofNullable(message.requestUrl()).orElse(message.bundle().getIdElement().getIdPart());
    }

    private static String who(PersonTold person) {
        return Optional.ofNullable(person.number()).map(number -> number.replaceAll("\\D", "")).filter(digits -> !digits.isEmpty())
                .orElseGet(() -> named(person.claim()));
    }

    private static String named(Claim claim) {
        return (claim.familyName() + "|" + String.join(" ", claim.names()) + "|" + claim.born()).toLowerCase(Locale.ROOT);
    }

    /** The same words make the same id, on every node and in every replay. */
    private static String made(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
