package uk.sandstone.testing.borough;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The places of Saltmere as people name them. Postcode area SX is given to no town. Two places overlap with a neighbour, as
 * places do.
 */
enum Neighbourhood {
    CHADWELL("Chadwell", List.of("Chadwell Cross", "The Cross"), List.of("SX1 1", "SX1 2"), List.of("SX1 3")),
    ST_MARKS("St Mark’s", List.of("St Marks", "Church End"), List.of("SX1 3"), List.of()),
    FERRY_ROW("Ferry Row", List.of("The Ferry", "Ferryside"), List.of("SX1 4"), List.of("SX2 1")),
    RIVERSIDE("Riverside", List.of("The Wharves", "Riverbank"), List.of("SX2 1", "SX2 2"), List.of()),
    OLD_QUAY("Old Quay", List.of("The Quay", "Quayside"), List.of("SX2 4", "SX2 5"), List.of()),
    HARBOUR_BANK("Harbour Bank", List.of("Bankside", "The Bank"), List.of("SX2 7"), List.of("SX2 5")),
    NORTHFIELD("Northfield", List.of("North Field", "Northfields"), List.of("SX3 1", "SX3 2"), List.of()),
    SALTINGS("The Saltings", List.of("Saltings", "The Marsh"), List.of("SX3 6"), List.of());

    private static final String INWARD_LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    final String called;
    final List<String> aliases;
    final List<String> heart;
    final List<String> edge;

    Neighbourhood(String called, List<String> aliases, List<String> heart, List<String> edge) {
        this.called = called;
        this.aliases = aliases;
        this.heart = heart;
        this.edge = edge;
    }

    UUID id() {
        return Ids.named("neighbourhood", name());
    }

    static Neighbourhood of(String postcode) {
        return Arrays.stream(values()).filter(place -> place.heart.stream().anyMatch(postcode::startsWith)).findFirst().orElseThrow();
    }

    String postcode(SplittableRandom dice) {
        return heart.get(dice.nextInt(heart.size())) + letter(dice) + letter(dice);
    }

    String practice() {
        return switch (this) {
            case CHADWELL, ST_MARKS -> "Chadwell Surgery";
            case FERRY_ROW, RIVERSIDE -> "Riverside Medical Centre";
            case OLD_QUAY, HARBOUR_BANK -> "The Quay Practice";
            case NORTHFIELD, SALTINGS -> "Northfield Health Centre";
        };
    }

    private static char letter(SplittableRandom dice) {
        return INWARD_LETTERS.charAt(dice.nextInt(INWARD_LETTERS.length()));
    }
}
