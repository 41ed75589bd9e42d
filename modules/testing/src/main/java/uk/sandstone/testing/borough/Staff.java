package uk.sandstone.testing.borough;

import static uk.sandstone.testing.borough.Neighbourhood.CHADWELL;
import static uk.sandstone.testing.borough.Neighbourhood.FERRY_ROW;
import static uk.sandstone.testing.borough.Neighbourhood.HARBOUR_BANK;
import static uk.sandstone.testing.borough.Neighbourhood.NORTHFIELD;
import static uk.sandstone.testing.borough.Neighbourhood.OLD_QUAY;
import static uk.sandstone.testing.borough.Neighbourhood.RIVERSIDE;
import static uk.sandstone.testing.borough.Neighbourhood.SALTINGS;
import static uk.sandstone.testing.borough.Neighbourhood.ST_MARKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who works in Saltmere. Eight of them walk with two thousand people; a borough of more people has eight more for every two
 * thousand, who have no demo sign-in.
 */
final class Staff {

    static final int PEOPLE_EACH_EIGHT = 2_000;

    private static final Set<String> CONNECTOR = Set.of("CONNECTOR");
    private static final Set<String> SOCIAL_WORKER = Set.of("SOCIAL_WORKER");

    private Staff() { }

    static List<Worker> everybody(int people, LocalDate today) {
        var staff = new ArrayList<>(demo(today));
        for (int cell = 1; cell * PEOPLE_EACH_EIGHT < people; cell++) staff.addAll(ofCell(cell));
        return staff;
    }

    /** The people of the demo sign-in, in the order in which they are shown, then those with whom nobody signs in. */
    static List<Worker> demo(LocalDate today) {
        return List.of(
                Worker.of("Tom Ade", "Local Area Coordinator", "07700 900101", "Chadwell and Riverside", CONNECTOR, CHADWELL),
                Worker.of("Priya Nair", "Social worker", "07700 900102", "Chadwell and Riverside", SOCIAL_WORKER, RIVERSIDE),
                Worker.of("Amina Shah", "Team lead", "07700 900103", "Chadwell and Riverside", Set.of("TEAM_LEAD", "SOCIAL_WORKER")),
                Worker.of("Marek Kowal", "Integration officer", "01632 960104", "Systems", Set.of("INTEGRATION_OFFICER")),
                Worker.of("Farida Aziz", "Information governance officer", "01632 960105", "Systems", Set.of("INFORMATION_GOVERNANCE")),
                Worker.of("Dana Okoro", "Administrator", "01632 960106", "Systems", Set.of("ADMINISTRATOR")),
                Worker.of("Sean Doyle", "Social worker", "07700 900107", "Home from Hospital", SOCIAL_WORKER, HARBOUR_BANK),
                Worker.of("Beth Rowe", "Shared Lives worker", "07700 900108", "Old Quay and Northfield", SOCIAL_WORKER, OLD_QUAY),
                Worker.of("Nell Ashby", "Village agent", "07700 900109", "Old Quay and Northfield", CONNECTOR, SALTINGS),
                Worker.of("Owen Price", "Social worker", "07700 900110", "Old Quay and Northfield", SOCIAL_WORKER, NORTHFIELD),
                Worker.of("Jo Bell", "Local Area Coordinator", "07700 900113", "Chadwell and Riverside", CONNECTOR, ST_MARKS),
                Worker.of("Colm Reid", "Local Area Coordinator", "07700 900111", "Chadwell and Riverside", CONNECTOR, FERRY_ROW)
                        .whoIsAway(today.minusDays(2), today.plusDays(5), "tom.ade"),
                Worker.of("Helen Dunn", "Local Area Coordinator", "07700 900112", "Chadwell and Riverside", CONNECTOR)
                        .whoLeft(today.minusDays(4)));
    }

    private static List<Worker> ofCell(int cell) {
        var names = List.of("Alex Moore", "Sam Reid", "Robin Clarke", "Jan Field", "Kit Marsh", "Lee Walsh", "Ash Perry", "Nic Ward");
        return names.stream().map(name -> Worker.of(name + " " + cell, "Connector", null, "Saltmere " + cell, Set.of())).toList();
    }

    /** Who walks with somebody who lives there. */
    static String walksWith(int resident, Neighbourhood home) {
        int cell = resident / PEOPLE_EACH_EIGHT;
        if (cell > 0) return ofCell(cell).get(home.ordinal()).username();
        return switch (home) {
            case CHADWELL -> "tom.ade";
            case ST_MARKS -> "jo.bell";
            case FERRY_ROW -> "colm.reid";
            case RIVERSIDE -> "priya.nair";
            case OLD_QUAY -> "beth.rowe";
            case HARBOUR_BANK -> "sean.doyle";
            case NORTHFIELD -> "owen.price";
            case SALTINGS -> "nell.ashby";
        };
    }
}
