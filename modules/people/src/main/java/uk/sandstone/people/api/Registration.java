package uk.sandstone.people.api;

import java.util.List;

/** What came of registering. */
public sealed interface Registration {
    record Registered(PersonId person) implements Registration { }
    record LooksLike(List<Found> lookalikes) implements Registration { }
}
