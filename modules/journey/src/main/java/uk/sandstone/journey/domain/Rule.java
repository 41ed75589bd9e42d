package uk.sandstone.journey.domain;

import uk.sandstone.journey.api.GapRegister;

/** The rules of our own. Of several that complain of one journey, the lightest is told first. */
enum Rule {
    RULE_FAILED("gap.rule-failed", 1),
    WORKER_LEFT("gap.worker-left", 10),
    NO_OWNER("gap.no-owner", 20),
    PROMISE_LATE("gap.promise-late", 30),
    NO_JOURNEY("gap.no-journey", 40),
    PERSON_DIED("gap.person-died", 50),
    WORKER_AWAY("gap.worker-away", 70),
    NOTHING_PLANNED("gap.nothing-planned", 80);

    /** Entries of other modules: after those who have nobody, before all else. See {@link GapRegister#enter}. */
    static final short OUTSIDE_WEIGHT = 25;
    /** A promise whose keeper left weighs less than a person whose owner left. */
    static final short KEEPER_LEFT_WEIGHT = 60;

    private final String key;
    private final short weight;

    Rule(String key, int weight) {
        this.key = key;
        this.weight = (short) weight;
    }

    String key() { return key; }
    short weight() { return weight; }
}
