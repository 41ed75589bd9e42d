-- V001__neighbourhoods_and_workers.sql: places as people name them, and who works there; no person's record is here
CREATE TABLE place.neighbourhood (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE
);

-- other names people use for the same place
CREATE TABLE place.neighbourhood_alias (
    neighbourhood uuid NOT NULL REFERENCES place.neighbourhood,
    alias         text NOT NULL,
    PRIMARY KEY (neighbourhood, alias)
);

-- places overlap, so one postcode may stand under several. area is an outward code ('SA1'), a sector ('SA1 2') or a whole
-- postcode ('SA1 2BC'), in capitals with one space; closeness 1 is the heart of the place, greater is further out
CREATE TABLE place.postcode_area (
    area          text     NOT NULL CHECK (area ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?$'),
    neighbourhood uuid     NOT NULL REFERENCES place.neighbourhood,
    closeness     smallint NOT NULL DEFAULT 1 CHECK (closeness >= 1),
    PRIMARY KEY (area, neighbourhood)
);

CREATE TABLE place.team (
    id   uuid PRIMARY KEY,
    name text NOT NULL UNIQUE
);

CREATE TABLE place.worker (
    id       uuid   PRIMARY KEY,
    username text   NOT NULL UNIQUE,           -- the account they sign in with
    name     text   NOT NULL,
    title    text   NOT NULL,
    phone    text,
    team     uuid   REFERENCES place.team,
    left_on  date,                             -- the first day they no longer work here
    version  bigint NOT NULL DEFAULT 1
);
CREATE INDEX worker_of_team ON place.worker (team);

CREATE TABLE place.patch (
    id            uuid PRIMARY KEY,
    worker        uuid NOT NULL REFERENCES place.worker,
    neighbourhood uuid NOT NULL REFERENCES place.neighbourhood,
    from_day      date NOT NULL,
    until_day     date CHECK (until_day >= from_day)   -- the last day; null while it has no end
);
CREATE INDEX patch_of_neighbourhood ON place.patch (neighbourhood);

CREATE TABLE place.absence (
    id        uuid PRIMARY KEY,
    worker    uuid NOT NULL REFERENCES place.worker,
    from_day  date NOT NULL,
    until_day date NOT NULL CHECK (until_day >= from_day),   -- the last day away
    cover     uuid REFERENCES place.worker CHECK (cover <> worker)
);
CREATE INDEX absence_of_worker ON place.absence (worker);
