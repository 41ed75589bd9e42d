-- V010__fhir_door.sql: a FHIR sender reads its requests here before it changes them (BaRS), and each message's report of the
-- full validator is kept beside it, so that a sender's drift from the profiles can be counted.

CREATE TABLE integration.fhir_request (
    sender      text NOT NULL,
    case_key    text NOT NULL,                  -- the id under which the sender may read it
    nhs_number  text,                           -- digits as told, right or wrong: senders search by it
    family      text,
    born        date,
    active      boolean NOT NULL,
    message     uuid NOT NULL,                  -- the newest that told of it
    happened_at timestamptz NOT NULL,
    PRIMARY KEY (sender, case_key)
);
CREATE INDEX fhir_request_number ON integration.fhir_request (sender, nhs_number) WHERE nhs_number IS NOT NULL;

-- every name by which a sender may speak of a request: its ids, its address in a message, the correlation id
CREATE TABLE integration.fhir_request_name (
    sender   text NOT NULL,
    name     text NOT NULL,
    case_key text NOT NULL,
    PRIMARY KEY (sender, name, case_key),
    FOREIGN KEY (sender, case_key) REFERENCES integration.fhir_request
);

-- what the full validator says of a message, base R4 and profiles: warnings only, written after the answer
CREATE TABLE integration.profile_report (
    message    uuid PRIMARY KEY,
    sender     text NOT NULL,
    heard_at   timestamptz NOT NULL,
    checked_at timestamptz,                     -- null while it waits
    errors     integer NOT NULL DEFAULT 0,
    warnings   integer NOT NULL DEFAULT 0,
    report     text                             -- one finding a line: severity, place, words
);
CREATE INDEX profile_report_waiting ON integration.profile_report (heard_at) WHERE checked_at IS NULL;

-- how a sender drifts: which findings, how often, since when
CREATE TABLE integration.profile_drift (
    sender  text NOT NULL,
    finding text NOT NULL,
    times   bigint NOT NULL,
    first_at timestamptz NOT NULL,
    last_at  timestamptz NOT NULL,
    PRIMARY KEY (sender, finding)
);
