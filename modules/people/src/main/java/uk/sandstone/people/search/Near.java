package uk.sandstone.people.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each word that was typed, the words that may have been meant, the nearest first. */
record Near(Map<String, List<Meant>> byWord) {

    static final Near NOTHING = new Near(Map.of());

    /** @param slips letters to change; see people.near_words() */
    record Meant(String word, How how, int slips) {

        /** Worth a look before the others: one slip, a short name, or the same sound. */
        boolean isClose() {
            return slips <= 1;
        }
    }

    enum How { SHORT, SPELT, SOUNDS, BEGINS }

    List<Meant> to(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    Optional<Meant> between(String asked, String word) {
        return to(asked).stream().filter(meant -> meant.word().equals(word)).findFirst();
    }
}
