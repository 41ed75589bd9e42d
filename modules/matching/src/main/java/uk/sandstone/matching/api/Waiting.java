package uk.sandstone.matching.api;

import java.util.Arrays;
import java.util.List;

/**
 * Everybody who waits, every place that is free, and which two may be matched at all.
 *
 * @param people how many wait; they are numbered from 0
 * @param room   free places of each home; homes are numbered from 0
 * @param pairs  what no hard limit rules out
 */
public record Waiting(int people, int[] room, List<Pair> pairs) {

    public Waiting {
        room = room.clone();
        pairs = List.copyOf(pairs);
        if (people < 0 || Arrays.stream(room).anyMatch(free -> free < 0)) throw new IllegalArgumentException("fewer than none");
        for (var pair : pairs) {
            if (pair.person() < 0 || pair.person() >= people || pair.home() < 0 || pair.home() >= room.length) {
                throw new IllegalArgumentException("a pair of somebody or somewhere that is not here: " + pair);
            }
        }
    }

    @Override public int[] room() {
        return room.clone();
    }

    /** @param personWorth how well it suits the person, homeWorth how well it suits the home; 0 or more, up to a million */
    public record Pair(int person, int home, int personWorth, int homeWorth) {

        public Pair {
            if (personWorth < 0 || homeWorth < 0 || personWorth > 1_000_000 || homeWorth > 1_000_000) {
                throw new IllegalArgumentException("a worth lies between 0 and a million");
            }
        }

        public long worth() {
            return (long) personWorth + homeWorth;
        }
    }
}
