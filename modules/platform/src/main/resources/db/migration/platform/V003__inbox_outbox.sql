-- V003__inbox_outbox.sql: what machines sent us and what we owe them, byte for byte, kept by what became of it, never by age

CREATE TABLE platform.inbox (
    id           uuid        PRIMARY KEY,
    door         text        NOT NULL,
    sender       text        NOT NULL,
    key          text        NOT NULL,
    content_type text        NOT NULL,
    headers      text        NOT NULL,                  -- JSON
    body         bytea       NOT NULL,
    digest       bytea       NOT NULL,                  -- SHA-256 of the body: tells a repeat from a conflict
    at           timestamptz NOT NULL,
    first_state  text        NOT NULL,                  -- on arrival: the first entry of its history
    first_why    text,
    state        text        NOT NULL,
    why          text,
    attempts     int         NOT NULL DEFAULT 0,
    due          timestamptz NOT NULL,
    UNIQUE (sender, key)
);
CREATE INDEX inbox_to_do ON platform.inbox (at, id) WHERE state = 'ACCEPTED';
CREATE INDEX inbox_by_state ON platform.inbox (state, at DESC);
CREATE INDEX inbox_by_sender ON platform.inbox (sender, at DESC);

CREATE TABLE platform.inbox_attempt (
    number  bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message uuid        NOT NULL REFERENCES platform.inbox,
    at      timestamptz NOT NULL,
    state   text        NOT NULL,
    why     text,
    by      text        NOT NULL
);
CREATE INDEX inbox_attempt_of ON platform.inbox_attempt (message, number);

CREATE TABLE platform.outbox (
    id           uuid        PRIMARY KEY,
    number       bigint      GENERATED ALWAYS AS IDENTITY,   -- the order within a destination
    destination  text        NOT NULL,
    key          text        NOT NULL,
    content_type text        NOT NULL,
    body         bytea       NOT NULL,
    at           timestamptz NOT NULL,
    state        text        NOT NULL,
    due          timestamptz NOT NULL,
    attempts     int         NOT NULL DEFAULT 0,
    last_why     text,
    UNIQUE (destination, key)
);
CREATE INDEX outbox_waiting ON platform.outbox (destination, number) WHERE state = 'WAITING';
CREATE INDEX outbox_by_state ON platform.outbox (state, number DESC);

CREATE TABLE platform.outbox_attempt (
    number   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery uuid        NOT NULL REFERENCES platform.outbox,
    at       timestamptz NOT NULL,
    state    text        NOT NULL,
    why      text
);
CREATE INDEX outbox_attempt_of ON platform.outbox_attempt (delivery, number);
