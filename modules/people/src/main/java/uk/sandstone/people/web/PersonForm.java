package uk.sandstone.people.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.platform.api.Texts;

/** The fields of a person, for writing somebody down and for changing what is known. Keeps everything exactly as typed. */
@Dependent
public class PersonForm {

    @Inject Texts texts;

    private String likedName, givenName, familyName, sex, phones, ways, street, town, postcode, nhsNumber, gpPractice;
    private LocalDate born;
    private boolean checked;

    public void fill(NewPerson known) {
        likedName = known.likedName();
        givenName = known.givenName();
        familyName = known.familyName();
        born = known.born();
        sex = known.sex();
        phones = String.join("\n", known.phones());
        ways = String.join("\n", known.waysToCommunicate());
        street = known.home().street();
        town = known.home().town();
        postcode = known.home().postcode() == null ? null : known.home().postcode().text();
        nhsNumber = known.nhsNumber() == null ? null : known.nhsNumber().spaced();
        checked = known.nhsNumberStatus() == NhsNumberStatus.VERIFIED;
        gpPractice = known.gpPractice();
    }

    /** Says at its field what cannot be read. */
    public boolean isReadable() {
        return says(isBlank(postcode) || Postcode.read(postcode).isPresent(), "postcode", "people.form.postcode-wrong")
                & says(isBlank(nhsNumber) || NhsNumber.read(nhsNumber).isPresent(), "nhs", "people.form.nhs-wrong")
                & says(!isBlank(likedName) || !isBlank(givenName), "liked", "people.name-needed");
    }

    private boolean says(boolean right, String field, String otherwise) {
        if (!right) FacesContext.getCurrentInstance().addMessage("person:" + field + ":in", new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.say(otherwise), null));
        return right;
    }

    public NewPerson person() {
        var number = isBlank(nhsNumber) ? null : NhsNumber.read(nhsNumber).orElseThrow();
        var status = number == null ? NhsNumberStatus.ABSENT : checked ? NhsNumberStatus.VERIFIED : NhsNumberStatus.UNVERIFIED;
        var home = new NewPerson.Home(street, town, isBlank(postcode) ? null : Postcode.read(postcode).orElseThrow());
        return new NewPerson(likedName, givenName, familyName, born, sex, number, status, home, lines(phones), lines(ways), gpPractice);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toList());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public String getLikedName() { return likedName; }
    public void setLikedName(String likedName) { this.likedName = likedName; }
    public String getGivenName() { return givenName; }
    public void setGivenName(String givenName) { this.givenName = givenName; }
    public String getFamilyName() { return familyName; }
    public void setFamilyName(String familyName) { this.familyName = familyName; }
    public LocalDate getBorn() { return born; }
    public void setBorn(LocalDate born) { this.born = born; }
    public String getSex() { return sex; }
    public void setSex(String sex) { this.sex = sex; }
    public String getPhones() { return phones; }
    public void setPhones(String phones) { this.phones = phones; }
    public String getWays() { return ways; }
    public void setWays(String ways) { this.ways = ways; }
    public String getStreet() { return street; }
    public void setStreet(String street) { this.street = street; }
    public String getTown() { return town; }
    public void setTown(String town) { this.town = town; }
    public String getPostcode() { return postcode; }
    public void setPostcode(String postcode) { this.postcode = postcode; }
    public String getNhsNumber() { return nhsNumber; }
    public void setNhsNumber(String nhsNumber) { this.nhsNumber = nhsNumber; }
    public boolean isChecked() { return checked; }
    public void setChecked(boolean checked) { this.checked = checked; }
    public String getGpPractice() { return gpPractice; }
    public void setGpPractice(String gpPractice) { this.gpPractice = gpPractice; }
}
