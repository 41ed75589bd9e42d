package uk.sandstone.people.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import uk.sandstone.kernel.NhsNumber;
import uk.sandstone.people.api.NhsNumberStatus;

/** One thing known of a person, with its value as text: what the record of changes holds, and what undoing a merge puts back. */
enum Fact {

    LIKED_NAME {
        @Override String of(Person p) { return p.likedName; }
        @Override void put(Person p, String value) { p.likedName = value; }
    },
    GIVEN_NAME {
        @Override String of(Person p) { return p.givenName; }
        @Override void put(Person p, String value) { p.givenName = value; }
    },
    FAMILY_NAME {
        @Override String of(Person p) { return p.familyName; }
        @Override void put(Person p, String value) { p.familyName = value; }
    },
    BORN {
        @Override String of(Person p) { return text(p.born); }
        @Override void put(Person p, String value) { p.born = day(value); }
    },
    SEX {
        @Override String of(Person p) { return p.sex; }
        @Override void put(Person p, String value) { p.sex = value; }
    },
    /** Number and how far it may be believed are one fact: half of it put back would be a lie. */
    NHS_NUMBER {
        @Override String of(Person p) { return p.nhsNumber == null ? null : p.nhsNumberStatus + " " + p.nhsNumber.digits(); }
        @Override void put(Person p, String value) {
            p.nhsNumberStatus = value == null ? NhsNumberStatus.ABSENT : NhsNumberStatus.valueOf(value.substring(0, value.indexOf(' ')));
            p.nhsNumber = value == null ? null : new NhsNumber(value.substring(value.indexOf(' ') + 1));
        }
        @Override String words(String value) {
            return value == null ? "" : new NhsNumber(value.substring(value.indexOf(' ') + 1)).spaced();
        }
    },
    /** Where they live and where they lived, together: moving house changes both. */
    HOMES {
        @Override String of(Person p) { return orNull(Lived.text(p.allHomes())); }
        @Override void put(Person p, String value) { p.putHomes(Lived.read(value)); }
        @Override String words(String value) {
            return Lived.read(value).stream().map(Lived::words).collect(Collectors.joining("; "));
        }
    },
    PHONES {
        @Override String of(Person p) { return orNull(LinesColumn.join(p.phones)); }
        @Override void put(Person p, String value) { p.phones = LinesColumn.split(value); }
    },
    WAYS_TO_COMMUNICATE {
        @Override String of(Person p) { return orNull(LinesColumn.join(p.waysToCommunicate)); }
        @Override void put(Person p, String value) { p.waysToCommunicate = LinesColumn.split(value); }
    },
    GP_PRACTICE {
        @Override String of(Person p) { return p.gpPractice; }
        @Override void put(Person p, String value) { p.gpPractice = value; }
    },
    DIED {
        @Override String of(Person p) { return text(p.died); }
        @Override void put(Person p, String value) { p.died = day(value); }
    },
    /** The reason, which stands exactly while the record is kept to a few. Put back only when that keeps it to fewer. */
    RESTRICTED {
        @Override String of(Person p) { return p.restricted ? p.restrictedWhy : null; }
        @Override void put(Person p, String value) {
            if (value == null) return;
            p.restricted = true;
            p.restrictedWhy = value;
        }
    };

    abstract String of(Person person);

    abstract void put(Person person, String value);

    /** The value as a reader is shown it. */
    String words(String value) {
        return value == null ? "" : value.replace("\n", ", ");
    }

    String textKey() {
        return "people.fact." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
