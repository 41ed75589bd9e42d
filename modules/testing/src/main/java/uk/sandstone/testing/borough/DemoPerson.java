package uk.sandstone.testing.borough;

import java.time.LocalDate;
import java.util.List;

/** Somebody to sign in as. @param role in words @param roles names of platform's roles */
public record DemoPerson(String name, String role, List<String> roles, String username, String password) {

    /** One for all of them, on the sign-in page for everybody to read: a try-out is reached from its own machine only. */
    private static final String PASSWORD = "saltmere";

    public static final List<DemoPerson> ALL = Staff.demo(LocalDate.EPOCH).stream().filter(worker -> worker.leftOn() == null)
            .map(worker -> new DemoPerson(worker.name(), worker.title(), worker.roles().stream().sorted().toList(), worker.username(), PASSWORD))
            .toList();
}
