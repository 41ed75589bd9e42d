-- V001__journeys_promises_gaps.sql: nobody is lost between two visits. A journey has one owner and a next promise, or an ending
-- that the person agreed to; whoever has neither stands on the gap register until somebody does something (docs/adr/0050).
-- All instants are UTC; "open" means: not ended, and not walked on as part of another journey after a merge.

CREATE TABLE journey.journey (
    id             uuid PRIMARY KEY,
    person         uuid NOT NULL,          -- of whom it was opened; never changes
    shown_under    uuid NOT NULL,          -- the same person, or whoever keeps their record after a merge
    joined_to      uuid REFERENCES journey.journey,  -- both of two merged people had one open: the one that goes on
    introduced_by  text NOT NULL,          -- of the first hello
    why            text NOT NULL,
    first_contact  timestamptz NOT NULL,   -- never moves to a later day
    last_heard     timestamptz NOT NULL,
    owner          uuid,                   -- a worker; null: nobody has it
    owner_since    timestamptz NOT NULL,   -- since when they have it, or since when nobody has
    taken_at       timestamptz,            -- when the owner said themselves: this person is with me
    next_promise   uuid,                   -- the open promise that is due first, kept here for lists
    next_what      text,
    next_keeper    uuid,
    next_due       timestamptz,
    nothing_since  timestamptz,            -- since when nothing is promised; null while something is
    told_died_at   timestamptz,            -- when we were told that the person died
    ended_at       timestamptz,
    agreed_words   text,                   -- the ending, as the person put it
    version        bigint NOT NULL DEFAULT 1,
    CHECK ((ended_at IS NULL) = (agreed_words IS NULL)),
    CHECK ((next_promise IS NULL) = (next_due IS NULL) AND (next_promise IS NULL) = (next_what IS NULL)
           AND (next_promise IS NULL) = (next_keeper IS NULL)),
    CHECK (ended_at IS NOT NULL OR joined_to IS NOT NULL OR (next_promise IS NULL) = (nothing_since IS NOT NULL))
);
-- one open journey a person
CREATE UNIQUE INDEX journey_open_one ON journey.journey (shown_under) WHERE ended_at IS NULL AND joined_to IS NULL;
CREATE INDEX journey_shown_under ON journey.journey (shown_under);
CREATE INDEX journey_person ON journey.journey (person);
CREATE INDEX journey_joined_to ON journey.journey (joined_to) WHERE joined_to IS NOT NULL;
-- my people, by when something is due, and those with nothing planned
CREATE INDEX journey_mine ON journey.journey (owner, next_due, id) WHERE ended_at IS NULL AND joined_to IS NULL;
CREATE INDEX journey_mine_nothing ON journey.journey (owner, nothing_since, id)
    WHERE ended_at IS NULL AND joined_to IS NULL AND next_due IS NULL;

CREATE TABLE journey.promise (
    id             uuid PRIMARY KEY,
    journey        uuid NOT NULL REFERENCES journey.journey,
    made_in        uuid NOT NULL,          -- the journey it was made in: where it goes back to when a merge is undone
    what           text NOT NULL,
    keeper         uuid NOT NULL,          -- the worker who does it
    due            timestamptz NOT NULL,   -- 23:59 in London stands for "on that day"
    made_at        timestamptz NOT NULL,
    kept_at        timestamptz,
    what_happened  text,
    let_go_at      timestamptz,
    let_go_why     text,
    CHECK ((kept_at IS NULL) = (what_happened IS NULL)),
    CHECK ((let_go_at IS NULL) = (let_go_why IS NULL)),
    CHECK (kept_at IS NULL OR let_go_at IS NULL)
);
CREATE INDEX promise_journey ON journey.promise (journey);
CREATE INDEX promise_open_due ON journey.promise (due) WHERE kept_at IS NULL AND let_go_at IS NULL;
CREATE INDEX promise_open_keeper ON journey.promise (keeper, due, id) WHERE kept_at IS NULL AND let_go_at IS NULL;

-- every hello that was said, the first and those after it
CREATE TABLE journey.hello (
    id             uuid PRIMARY KEY,
    journey        uuid NOT NULL REFERENCES journey.journey,
    introduced_by  text NOT NULL,
    why            text NOT NULL,
    first_contact  timestamptz NOT NULL,
    said_at        timestamptz NOT NULL
);
CREATE INDEX hello_journey ON journey.hello (journey);

CREATE TABLE journey.hand_over (
    id             uuid PRIMARY KEY,
    journey        uuid NOT NULL REFERENCES journey.journey,
    from_worker    uuid,
    to_worker      uuid NOT NULL,
    note           text NOT NULL,
    they_meet_on   date NOT NULL,
    at             timestamptz NOT NULL
);
CREATE INDEX hand_over_journey ON journey.hand_over (journey);

-- what place told us: who is away, who has left; so that a rule can look at all journeys in one statement
CREATE TABLE journey.absence (
    id             uuid PRIMARY KEY,
    worker         uuid NOT NULL,
    away_from      date NOT NULL,
    away_until     date NOT NULL,
    cover          uuid,                   -- who stands in; null when nobody does
    told_at        timestamptz NOT NULL,
    CHECK (away_until >= away_from)
);
CREATE INDEX absence_worker ON journey.absence (worker, away_from);
CREATE INDEX absence_cover ON journey.absence (cover) WHERE cover IS NOT NULL;

CREATE TABLE journey.leaver (
    worker         uuid PRIMARY KEY,
    left_on        date NOT NULL,
    told_at        timestamptz NOT NULL
);

-- what people told us: which record is kept for which, while the merge stands
CREATE TABLE journey.merged (
    person         uuid PRIMARY KEY,       -- the record that was merged away
    kept           uuid NOT NULL,
    merge          uuid NOT NULL UNIQUE
);
CREATE INDEX merged_kept ON journey.merged (kept);

CREATE TABLE journey.gap (
    id             uuid PRIMARY KEY,
    rule           text NOT NULL,          -- a text key such as gap.no-owner
    source         uuid NOT NULL,          -- what the rule complains of: a journey, a promise, a person, a message
    journey        uuid REFERENCES journey.journey,
    person         uuid,                   -- null while we do not know who it is
    words          text,                   -- for entries from other modules; null: the rule's own words are enough
    since          timestamptz NOT NULL,   -- since when it is so
    opened_at      timestamptz NOT NULL,   -- when we noticed
    owner          uuid,                   -- the journey's owner, or who took the entry on
    weight         smallint NOT NULL,      -- of several reasons for one journey the lightest number is told first
    link           text,
    closed_at      timestamptz,
    because        text,                   -- the deed that closed it, a text key; time alone closes nothing
    CHECK ((closed_at IS NULL) = (because IS NULL))
);
CREATE UNIQUE INDEX gap_open_once ON journey.gap (rule, source) WHERE closed_at IS NULL;
CREATE INDEX gap_open_journey ON journey.gap (journey, weight, id) WHERE closed_at IS NULL;
CREATE INDEX gap_open_person ON journey.gap (person) WHERE closed_at IS NULL;
CREATE INDEX gap_open_owner ON journey.gap (owner, since, id) INCLUDE (rule) WHERE closed_at IS NULL;
CREATE INDEX gap_open_rule ON journey.gap (rule, since, id) INCLUDE (owner) WHERE closed_at IS NULL;
CREATE INDEX gap_closed ON journey.gap (closed_at) WHERE closed_at IS NOT NULL;

-- proof that the rules ran: the last run of each, and the last that went well
CREATE TABLE journey.rule_run (
    rule           text PRIMARY KEY,
    ran_at         timestamptz NOT NULL,
    went_well_at   timestamptz,
    looked_at      bigint NOT NULL,
    found          bigint NOT NULL,
    fault          text                    -- a reference to the log, never a person's words; null when it went well
);
