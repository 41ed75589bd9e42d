package uk.sandstone.integration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sandstone.integration.api.CaseId;
import uk.sandstone.integration.api.DischargeDesk;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.Found;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NewPerson.Home;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.Registration;

/** Nobody we know: what the ward told is filled in, whoever looks alike is shown first, and only then somebody is registered. */
@Named
@RequestScoped
public class NewFromNoticePage {

    @Inject DischargeDesk desk;
    private UUID id;
    private String likedName;
    private String givenName;
    private String familyName;
    private LocalDate born;
    private String nhsNumber;
    private String street;
    private String town;
    private String postcode;
    private String phone;
    private String seen;
    private List<Found> lookalikes = List.of();

    public void load() {
        if (id == null) throw new NotFound("notice", new UUID(0, 0));
        var about = desk.look(new CaseId(id)).latest().about();
        givenName = about.names() == null ? null : String.join(" ", about.names());
        likedName = about.names() == null || about.names().isEmpty() ? about.familyName() : about.names().get(0);
        familyName = about.familyName();
        born = about.born();
        nhsNumber = about.nhsNumber() == null ? null : about.nhsNumber().spaced();
        phone = about.phone();
        if (about.home() != null) {
            street = about.home().street();
            town = about.home().town();
            postcode = about.home().postcode() == null ? null : about.home().postcode().text();
        }
    }

    /** The first press shows who looks alike; the second, with those seen, registers. */
    public String register() {
        var judged = seen == null || seen.isBlank() ? List.<PersonId>of()
                : Stream.of(seen.split(",")).map(UUID::fromString).map(PersonId::new).toList();
        var registration = desk.matchToNew(new CaseId(id), person(), judged);
        if (registration instanceof Registration.LooksLike like) {
            lookalikes = like.lookalikes();
            seen = Stream.concat(judged.stream(), lookalikes.stream().map(f -> f.person().id()))
                    .map(p -> p.value().toString()).distinct().collect(Collectors.joining(","));
            return null;
        }
        return "/integration/notice?faces-redirect=true&id=" + id + "&said=integration.registered";
    }

    private NewPerson person() {
        var number = blank(nhsNumber) ? null : NhsNumber.read(nhsNumber).orElseThrow(() -> new RuleBroken("integration.number-wrong"));
        var code = blank(postcode) ? null : Postcode.read(postcode).orElseThrow(() -> new RuleBroken("integration.postcode-wrong"));
        var home = Stream.of(street, town, code).allMatch(part -> part == null || part.toString().isBlank()) ? null : new Home(street, town, code);
        return new NewPerson(likedName, givenName, familyName, born, null, number,
                number == null ? NhsNumberStatus.ABSENT : NhsNumberStatus.UNVERIFIED, home,
                Stream.of(phone).filter(Objects::nonNull).filter(p -> !p.isBlank()).toList(), List.of(), null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public List<Found> getLookalikes() { return lookalikes; }
    public UUID getId() { return id; }
    public void setId(UUID id) { this.id = id; }
    public String getLikedName() { return likedName; }
    public void setLikedName(String likedName) { this.likedName = likedName; }
    public String getGivenName() { return givenName; }
    public void setGivenName(String givenName) { this.givenName = givenName; }
    public String getFamilyName() { return familyName; }
    public void setFamilyName(String familyName) { this.familyName = familyName; }
    public LocalDate getBorn() { return born; }
    public void setBorn(LocalDate born) { this.born = born; }
    public String getNhsNumber() { return nhsNumber; }
    public void setNhsNumber(String nhsNumber) { this.nhsNumber = nhsNumber; }
    public String getStreet() { return street; }
    public void setStreet(String street) { this.street = street; }
    public String getTown() { return town; }
    public void setTown(String town) { this.town = town; }
    public String getPostcode() { return postcode; }
    public void setPostcode(String postcode) { this.postcode = postcode; }
    public String getPhone() { return phone; }
    public void setPhone(String phone) { this.phone = phone; }
    public String getSeen() { return seen; }
    public void setSeen(String seen) { this.seen = seen; }
}
