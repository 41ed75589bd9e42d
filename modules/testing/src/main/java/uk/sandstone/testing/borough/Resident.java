package uk.sandstone.testing.borough;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Somebody who lives in Saltmere, as people's tables keep them. Nobody here is real. @param nhsNumber null when absent */
record Resident(UUID id, Instant registeredAt, String liked, String given, String family, LocalDate born, String sex,
                String nhsNumber, String nhsNumberStatus, Home home, LocalDate homeSince, List<PastHome> before,
                List<String> phones, List<String> ways, String practice, String restrictedWhy) {

    record Home(String street, String town, String postcode) { }

    record PastHome(Home home, LocalDate from, LocalDate until) { }
}
