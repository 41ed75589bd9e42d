-- V001__ward_messages.sql: a ward's message becomes a named person's job. The raw bytes lie in platform's inbox; here is who
-- may write to us, every notice of a stay as it was understood, and what became of the stay.

CREATE TABLE integration.sender (
    ods            text PRIMARY KEY,
    id             uuid NOT NULL UNIQUE,        -- stands for the sender on the gap register
    name           text NOT NULL,
    phone          text,                        -- the ward clerk: who to ring when it is quiet
    token_digest   text UNIQUE,                 -- SHA-256 in hexadecimal; the token itself is kept nowhere
    usual_minutes  integer NOT NULL CHECK (usual_minutes > 0),
    margin_minutes integer NOT NULL CHECK (margin_minutes >= 0),
    reply_kind     text NOT NULL CHECK (reply_kind IN ('NONE', 'FOLDER', 'FHIR', 'MLLP')),
    reply_to       text,
    active         boolean NOT NULL,
    since          timestamptz NOT NULL,
    quiet_since    timestamptz,
    version        bigint NOT NULL,
    CHECK (reply_kind = 'NONE' OR reply_to IS NOT NULL)
);

-- what the ward clerk said when somebody rang
CREATE TABLE integration.sender_call (
    id      uuid PRIMARY KEY,
    ods     text NOT NULL REFERENCES integration.sender,
    at      timestamptz NOT NULL,
    by_name text NOT NULL,
    words   text NOT NULL
);
CREATE INDEX sender_call_newest ON integration.sender_call (ods, at DESC);

CREATE TABLE integration.discharge_case (
    id                uuid PRIMARY KEY,
    sender            text NOT NULL,
    case_key          text NOT NULL,            -- the sender's own id of the stay
    state             text NOT NULL,
    person            uuid,
    journey           uuid,
    promise           uuid,
    told_name         text,
    told_number       text,
    born              date,
    sex               text,
    postcode          text,
    home_by           timestamptz,
    pathway           integer NOT NULL,
    pathway_before    integer NOT NULL,
    pathway_changed_at timestamptz,
    site              text,
    ward              text,
    sent_at           timestamptz,
    because           text,
    problem           text,                     -- a text key
    first_heard_at    timestamptz NOT NULL,
    held_since        timestamptz,
    ended_at          timestamptz,              -- when we heard that it was taken back
    taken_by          text,
    taken_worker      uuid,
    taken_at          timestamptz,
    ward_told_at      timestamptz,
    set_aside_why     text,
    set_aside_at      timestamptz,
    merge             uuid,                     -- the merge of two people that moved it, so that it can go back
    merged_from       uuid,
    version           bigint NOT NULL,
    UNIQUE (sender, case_key)
);
CREATE INDEX discharge_case_open ON integration.discharge_case (home_by, id) WHERE state IN ('OPEN', 'HOME', 'HELD');
CREATE INDEX discharge_case_person ON integration.discharge_case (person) WHERE person IS NOT NULL;
CREATE INDEX discharge_case_journey ON integration.discharge_case (journey) WHERE journey IS NOT NULL;

-- one notice of a stay as it is understood today; the message is its key, so that no message counts twice
CREATE TABLE integration.step (
    message        uuid PRIMARY KEY,
    discharge_case uuid NOT NULL REFERENCES integration.discharge_case,
    kind           text NOT NULL,
    happened_at    timestamptz NOT NULL,
    heard_at       timestamptz NOT NULL,
    held           boolean NOT NULL,            -- waits for its other half, or for somebody to say who it is about
    notice         text NOT NULL
);
CREATE INDEX step_case ON integration.step (discharge_case);

-- how a message was understood each time it was worked: a replay adds, nothing is overwritten
CREATE TABLE integration.reading (
    id      uuid PRIMARY KEY,
    message uuid NOT NULL,
    at      timestamptz NOT NULL,
    notice  text                                -- null when it could not be understood
);
CREATE INDEX reading_message ON integration.reading (message, at);

-- what a person decided about a message, and why
CREATE TABLE integration.decision (
    id      uuid PRIMARY KEY,
    message uuid NOT NULL,
    at      timestamptz NOT NULL,
    by_name text NOT NULL,
    deed    text NOT NULL CHECK (deed IN ('REPLAY', 'SET_ASIDE')),
    why     text NOT NULL
);
CREATE INDEX decision_message ON integration.decision (message);
CREATE INDEX decision_newest ON integration.decision (deed, at DESC);

-- the same message came again
CREATE TABLE integration.repeat (
    id      uuid PRIMARY KEY,
    message uuid NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX repeat_message ON integration.repeat (message);
