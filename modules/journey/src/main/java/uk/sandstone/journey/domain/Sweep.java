package uk.sandstone.journey.domain;

import java.time.Instant;
import java.util.List;

/**
 * Lets a rule look at every journey at once: opens what it complains of and closes what it complains of no more. For what
 * changes by the clock, or by one deed for many: somebody leaves, is away, comes back.
 */
interface Sweep {

    /** Those that can be said of all journeys at once; the others are told by an event, once. */
    List<Rule> RULES = List.of(Rule.WORKER_LEFT, Rule.NO_OWNER, Rule.PROMISE_LATE, Rule.PERSON_DIED, Rule.WORKER_AWAY,
            Rule.NOTHING_PLANNED);

    /** @param because what is told of the entries that it closes, a text key @return how many entries were opened */
    int run(Rule rule, String because, Instant now);

    /** How many journeys are open: what each rule looked at. */
    long journeys();
}
