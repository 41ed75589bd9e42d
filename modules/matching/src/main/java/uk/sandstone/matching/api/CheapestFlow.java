package uk.sandstone.matching.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import uk.sandstone.matching.api.Waiting.Pair;

/**
 * Min-cost flow from people to homes with room, by one cheapest augmenting path a person under potentials that keep every
 * reduced cost at or above zero (Jonker and Volgenant 1987; a home with room for several keeps a list of who is there). To
 * stay without a place is one more way for a person, so every path ends.
 */
final class CheapestFlow {

    private static final long FAR = Long.MAX_VALUE / 4;

    private final Pair[] pairs;             // sorted by person
    private final int[] first;              // a person's pairs stand from first[person] to first[person + 1]
    private final long[] cost;              // of each pair: less than zero is good
    private final int people;
    private final int homes;
    private final int[] room;
    private final long[] personPotential;
    private final long[] homePotential;     // zero while the home has room
    private final int[] placedBy;           // the pair by which a person is placed, -1 without
    private final int[][] guests;           // who is in a home
    private final int[] taken;

    // one search's own
    private final long[] distance;
    private final int[] arrivedBy;          // the pair by which the search came to a home
    private final boolean[] settled;
    private final int[] order;

    /** @param placing what it is worth to place somebody at all, on top of the pair's worth */
    CheapestFlow(int people, int[] room, List<Pair> allowed, ToLongFunction<Pair> worth, long placing) {
        this.people = people;
        this.homes = room.length;
        this.room = room;
        this.pairs = new Pair[allowed.size()];
        this.first = new int[people + 1];
        for (var pair : allowed) first[pair.person() + 1]++;
        for (int person = 0; person < people; person++) first[person + 1] += first[person];
        var next = first.clone();
        for (var pair : allowed) pairs[next[pair.person()]++] = pair;
        this.cost = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) cost[i] = -worth.applyAsLong(pairs[i]) - placing;
        this.personPotential = new long[people];
        this.homePotential = new long[homes];
        this.placedBy = new int[people];
        Arrays.fill(placedBy, -1);
        this.guests = new int[homes][];
        for (int home = 0; home < homes; home++) guests[home] = new int[Math.min(room[home], people)];
        this.taken = new int[homes];
        this.distance = new long[homes];
        this.arrivedBy = new int[homes];
        this.settled = new boolean[homes];
        this.order = new int[homes];
    }

    List<Pair> solve() {
        for (int person = 0; person < people; person++) {
            if (!placeAtFirstChoice(person)) place(person);
        }
        var matches = new ArrayList<Pair>();
        for (int person = 0; person < people; person++) if (placedBy[person] >= 0) matches.add(pairs[placedBy[person]]);
        return matches;
    }

    /** Most people's cheapest way ends in a home with room: no search is needed for them. */
    private boolean placeAtFirstChoice(int person) {
        long cheapest = 0;                                      // to stay without a place costs nothing
        int by = -1;
        for (int i = first[person]; i < first[person + 1]; i++) {
            long reduced = cost[i] - homePotential[pairs[i].home()];
            if (reduced < cheapest) {
                cheapest = reduced;
                by = i;
            }
        }
        if (by >= 0 && taken[pairs[by].home()] == room[pairs[by].home()]) return false;
        personPotential[person] = cheapest;
        if (by >= 0) moveIn(person, by);
        return true;
    }

    private void place(int start) {
        Arrays.fill(distance, FAR);
        Arrays.fill(settled, false);
        long stayOut = 0;                                       // the cheapest way that ends with somebody without a place
        int staysOut = start;
        relax(start, 0, 0);
        int count = 0;
        int end = -1;
        while (true) {
            int home = nearest();
            if (home < 0 || distance[home] >= stayOut) break;
            settled[home] = true;
            order[count++] = home;
            if (taken[home] < room[home]) {
                end = home;
                break;
            }
            for (int guest = 0; guest < taken[home]; guest++) {
                int person = guests[home][guest];
                long out = distance[home] - personPotential[person];
                if (out < stayOut) {
                    stayOut = out;
                    staysOut = person;
                }
                relax(person, distance[home], personPotential[person]);
            }
        }
        long length = end >= 0 ? distance[end] : stayOut;
        raisePotentials(start, count, length);
        if (end >= 0) shift(start, end);
        else if (staysOut != start) {
            int left = pairs[placedBy[staysOut]].home();
            moveOut(staysOut);
            shift(start, left);
        }
    }

    private void relax(int person, long so, long potential) {
        for (int i = first[person]; i < first[person + 1]; i++) {
            int home = pairs[i].home();
            if (settled[home]) continue;
            long through = so + cost[i] - potential - homePotential[home];
            if (through < distance[home]) {
                distance[home] = through;
                arrivedBy[home] = i;
            }
        }
    }

    private int nearest() {
        int nearest = -1;
        long least = FAR;
        for (int home = 0; home < homes; home++) {
            if (!settled[home] && distance[home] < least && room[home] > 0) {
                least = distance[home];
                nearest = home;
            }
        }
        return nearest;
    }

    private void raisePotentials(int start, int count, long length) {
        personPotential[start] = length;
        for (int i = 0; i < count; i++) {
            int home = order[i];
            long gain = length - distance[home];
            if (gain <= 0) continue;
            homePotential[home] -= gain;
            for (int guest = 0; guest < taken[home]; guest++) personPotential[guests[home][guest]] += gain;
        }
    }

    /** Everybody on the path moves one home on, from its end back to the person who started it. */
    private void shift(int start, int end) {
        int home = end;
        while (true) {
            int by = arrivedBy[home];
            int person = pairs[by].person();
            int before = placedBy[person] < 0 ? -1 : pairs[placedBy[person]].home();
            if (before >= 0) moveOut(person);
            moveIn(person, by);
            if (person == start) return;
            home = before;
        }
    }

    private void moveIn(int person, int by) {
        placedBy[person] = by;
        int home = pairs[by].home();
        guests[home][taken[home]++] = person;
    }

    private void moveOut(int person) {
        int home = pairs[placedBy[person]].home();
        placedBy[person] = -1;
        var there = guests[home];
        for (int guest = 0; guest < taken[home]; guest++) {
            if (there[guest] == person) {
                there[guest] = there[--taken[home]];
                return;
            }
        }
        throw new IllegalStateException("a guest who is not there");
    }
}
