package uk.sandstone.people.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.kernel.RuleBroken;
import uk.sandstone.people.api.NewPerson;
import uk.sandstone.people.api.NhsNumberStatus;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.search.Words;

/** Who somebody is. Every verb says what it changed, fact by fact; merging two records is {@link Merge}'s business. */
@Entity
@Table(schema = "people", name = "person")
class Person {

    @Id private UUID id;
    @Column(name = "liked_name") String likedName;
    @Column(name = "given_name") String givenName;
    @Column(name = "family_name") String familyName;
    LocalDate born, died;
    String sex;
    @Column(name = "nhs_number") NhsNumber nhsNumber;
    @Column(name = "nhs_number_status") @Enumerated(EnumType.STRING) NhsNumberStatus nhsNumberStatus;
    private String street, town;
    private Postcode postcode;
    @Column(name = "home_since") private LocalDate homeSince;
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "people", name = "past_home", joinColumns = @JoinColumn(name = "person"))
    @OrderColumn(name = "place")
    private List<PastHomeRow> pastHomes = new ArrayList<>();
    @Basic @Convert(converter = LinesColumn.class) List<String> phones;
    @Basic @Column(name = "ways_to_communicate") @Convert(converter = LinesColumn.class) List<String> waysToCommunicate;
    @Column(name = "gp_practice") String gpPractice;
    boolean restricted;
    @Column(name = "restricted_why") String restrictedWhy;
    @Column(name = "merged_into") private UUID mergedInto;
    private int turn;
    @Column(name = "registered_at") private Instant registeredAt;
    @Version private long version;

    protected Person() { }

    static Person register(PersonId id, NewPerson known, Hand hand) {
        var person = new Person();
        person.id = id.value();
        person.registeredAt = hand.at();
        person.know(known, null);
        return person;
    }

    /** Another home than before makes that one a past home, until today; changed twice in a day was a slip of the pen. */
    List<Change> change(NewPerson asItIsNow, Hand hand) {
        return writing(hand, () -> know(asItIsNow, hand.day()));
    }

    List<Change> died(LocalDate on, Hand hand) {
        if (on.isAfter(hand.day())) throw new RuleBroken("people.died-in-future");
        return writing(hand, () -> died = on);
    }

    List<Change> restrict(boolean toAFew, String why, Hand hand) {
        if (why == null || why.isBlank()) throw new RuleBroken("people.why-needed");
        return writing(hand, () -> {
            restricted = toAFew;
            restrictedWhy = toAFew ? why.strip() : null;
        });
    }

    private void know(NewPerson known, LocalDate today) {
        likedName = orNull(known.likedName());
        givenName = orNull(known.givenName());
        familyName = orNull(known.familyName());
        if (likedName == null) likedName = givenName;
        if (likedName == null) throw new RuleBroken("people.name-needed");
        born = known.born();
        sex = orNull(known.sex());
        nhsNumber = known.nhsNumber();
        nhsNumberStatus = nhsNumber == null ? NhsNumberStatus.ABSENT
                : known.nhsNumberStatus() == NhsNumberStatus.VERIFIED ? NhsNumberStatus.VERIFIED : NhsNumberStatus.UNVERIFIED;
        moveTo(known.home() == null ? new NewPerson.Home(null, null, null) : known.home(), today);
        phones = LinesColumn.tidy(known.phones());
        waysToCommunicate = LinesColumn.tidy(known.waysToCommunicate());
        gpPractice = orNull(known.gpPractice());
    }

    private void moveTo(NewPerson.Home home, LocalDate today) {
        var there = Lived.in(home, today);
        if (there.isSamePlaceAs(lives())) return;
        var homes = new ArrayList<>(pastHomes.stream().map(PastHomeRow::lived).toList());
        if (!lives().isNowhere() && (homeSince == null || !homeSince.equals(today))) homes.add(lives().until(today));
        homes.add(there);
        putHomes(homes);
    }

    /** Earliest first; the last is where they live now. */
    void putHomes(List<Lived> homes) {
        var now = homes.isEmpty() ? new Lived(null, null, null, null, null) : homes.get(homes.size() - 1);
        street = now.street();
        town = now.town();
        postcode = now.postcode();
        homeSince = now.from();
        var past = homes.stream().limit(Math.max(0, homes.size() - 1)).toList();
        if (past.equals(pastHomes.stream().map(PastHomeRow::lived).toList())) return;
        pastHomes.clear();
        past.forEach(home -> pastHomes.add(new PastHomeRow(home)));
    }

    Stream<Lived> allHomes() {
        var past = pastHomes.stream().map(PastHomeRow::lived);
        return lives().isNowhere() && pastHomes.isEmpty() ? Stream.of() : Stream.concat(past, Stream.of(lives()));
    }

    Lived lives() {
        return new Lived(street, town, postcode, homeSince, null);
    }

    /** Latest first. */
    List<Lived> lived() {
        var past = new ArrayList<>(pastHomes.stream().map(PastHomeRow::lived).toList());
        java.util.Collections.reverse(past);
        return past;
    }

    private List<Change> writing(Hand hand, Runnable deed) {
        var before = new EnumMap<Fact, String>(Fact.class);
        for (var fact : Fact.values()) before.put(fact, fact.of(this));
        deed.run();
        var changed = Stream.of(Fact.values()).filter(fact -> !Objects.equals(before.get(fact), fact.of(this))).toList();
        if (!changed.isEmpty()) turn++;
        return changed.stream().map(fact -> new Change(id, turn, fact, before.get(fact), fact.of(this), hand)).toList();
    }

    NewPerson known() {
        return new NewPerson(likedName, givenName, familyName, born, sex, nhsNumber, nhsNumberStatus, lives().home(), phones,
                waysToCommunicate, gpPractice);
    }

    /** Integration facts 1.6: a verified number links by itself only when these agree, too. */
    boolean agreesOnNameAndBirth(String family, LocalDate day) {
        return day != null && day.equals(born) && !Words.plain(family).isEmpty() && Words.plain(family).equals(Words.plain(familyName));
    }

    PersonId id() {
        return new PersonId(id);
    }

    Optional<LocalDate> diedOn() {
        return Optional.ofNullable(died);
    }

    boolean isRestricted() {
        return restricted;
    }

    /** Empty unless the record is kept to a few. */
    Optional<String> restrictedWhy() {
        return Optional.ofNullable(restrictedWhy);
    }

    Optional<PersonId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(PersonId::new);
    }

    /** @param into null to stand alone again */
    void pointAt(PersonId into) {
        mergedInto = into == null ? null : into.value();
    }

    /** A merge or its undoing is a turn, so that changes before and after it can be told apart, and two at once collide. */
    int nextTurn() {
        return ++turn;
    }

    long version() {
        return version;
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
