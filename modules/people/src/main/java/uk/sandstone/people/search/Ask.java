package uk.sandstone.people.search;

import java.util.List;

/**
 * One thing that was typed: a word, a number, a date.
 *
 * @param said as it is compared: a plain word, digits, a postcode
 * @param keys under which it may stand in a person's search keys, the likeliest first
 */
record Ask(Kind kind, String said, List<String> keys) {

    enum Kind { NHS_NUMBER, PHONE, POSTCODE, BORN, WORD }

    static Ask word(String word) {
        return new Ask(Kind.WORD, word, List.of(word, "home:" + word));
    }

    String likeliest() {
        return keys.get(0);
    }

    /** A slip in a number is not guessed at: it would be somebody else's. */
    boolean mayBeMistyped() {
        return kind == Kind.WORD && said.length() >= 2 && said.chars().noneMatch(Character::isDigit);
    }
}
