-- V001__people.sql: who a person is, and everything a search needs, kept right by the table itself (docs/adr/0020)
-- All three are trusted extensions: the owner of the database may make them.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch WITH SCHEMA public;

-- Each function below is one plain expression, so that PostgreSQL works it out in place: much faster when people are loaded in bulk.

-- A text as a search compares it: no accents, small letters, apostrophes dropped, signs turned into single blanks.
-- unaccent() is only "stable" because its word list could be exchanged; ours is the one that comes with PostgreSQL.
CREATE FUNCTION people.plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(translate(lower(public.unaccent('public.unaccent'::regdictionary, coalesce(said, ''))), '''`´‘’', ''),
                                '[][\s!-/:-@\\^_{|}~–—]+', ' ', 'g'))
$$;

-- Phone numbers, one a line, as keys: digits only, +44 and 0044 become 0. The last six digits are a key of their own, since
-- people leave out the area code; fewer than six are no number.
CREATE FUNCTION people.phone_keys(phones text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT regexp_replace(
        regexp_replace(regexp_replace(regexp_replace(coalesce(phones, ''), '[^0-9\n]', '', 'g'),
                                      '^(0044|44)0?', '0', 'gn'),
                       '^[0-9]{1,5}$', '', 'gn'),
        '^([0-9]*)([0-9]{6})$', 'phone:\1\2 phone:\2', 'gn')
$$;

-- All that somebody can be found by, each with its kind in front, names bare: 'salima', 'home:mill', 'postcode:sa12bc'.
CREATE FUNCTION people.findable(liked text, given text, family text, street text, town text, postcode text, phones text,
                                nhs_number text, born date) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT array_remove(array_remove(regexp_split_to_array(
        people.plain(coalesce(liked, '') || ' ' || coalesce(given, '') || ' ' || coalesce(family, ''))
        || ' home:' || replace(people.plain(coalesce(street, '') || ' ' || coalesce(town, '')), ' ', ' home:')
        || ' ' || people.phone_keys(phones)
        || coalesce(' nhs:' || nhs_number, '')
        || coalesce(' postcode:' || lower(replace(postcode, ' ', '')) || ' postcode:' || lower(split_part(postcode, ' ', 1)), '')
        || coalesce(' born:' || extract(year FROM born)::int::text || ' born:'
            || (extract(year FROM born) * 10000 + extract(month FROM born) * 100 + extract(day FROM born))::int::text, ''),
        '[ \n]+'), 'home:'), '')
$$;

CREATE TABLE people.person (
    id                  uuid        PRIMARY KEY,
    liked_name          text        NOT NULL,
    given_name          text,
    family_name         text,
    born                date,
    sex                 text,
    nhs_number          text        CHECK (nhs_number ~ '^[0-9]{10}$'),
    nhs_number_status   text        NOT NULL DEFAULT 'ABSENT' CHECK (nhs_number_status IN ('VERIFIED', 'UNVERIFIED', 'ABSENT')),
    street              text,
    town                text,
    postcode            text,
    home_since          date,                                -- null when not known
    phones              text        NOT NULL DEFAULT '',     -- one a line, as typed
    ways_to_communicate text        NOT NULL DEFAULT '',     -- one a line
    gp_practice         text,
    died                date,
    restricted          boolean     NOT NULL DEFAULT false,
    restricted_why      text,
    merged_into         uuid        REFERENCES people.person,
    turn                integer     NOT NULL DEFAULT 0,      -- how often it was changed: places a change before or after a merge
    registered_at       timestamptz NOT NULL DEFAULT now(),
    version             bigint      NOT NULL DEFAULT 1,
    findable            text[]      NOT NULL GENERATED ALWAYS AS (people.findable(liked_name, given_name, family_name, street,
                                        town, postcode, phones, nhs_number, born)) STORED,
    CHECK ((nhs_number IS NULL) = (nhs_number_status = 'ABSENT'))
);
CREATE INDEX person_findable ON people.person USING gin (findable) WITH (fastupdate = off);
CREATE INDEX person_nhs_number ON people.person (nhs_number) WHERE nhs_number IS NOT NULL;   -- not unique: two records may be one person
CREATE INDEX person_merged_into ON people.person (merged_into) WHERE merged_into IS NOT NULL;

-- where they lived before
CREATE TABLE people.past_home (
    person    uuid    NOT NULL REFERENCES people.person,
    place     integer NOT NULL,                              -- 0 is the earliest
    street    text,
    town      text,
    postcode  text,
    from_day  date,
    until_day date,
    PRIMARY KEY (person, place)
);

-- Every word that names or streets are made of, once: a typing slip is looked up here, among thousands of words, never among
-- hundreds of thousands of people. Whoever loads people in bulk calls people.gather_words() afterwards.
CREATE TABLE people.word (
    word   text PRIMARY KEY,
    sounds text NOT NULL GENERATED ALWAYS AS (public.dmetaphone(word)) STORED
);
CREATE INDEX word_trigrams ON people.word USING gin (word public.gin_trgm_ops);
CREATE INDEX word_sounds ON people.word (sounds) WHERE sounds <> '';
CREATE INDEX word_begins ON people.word (word text_pattern_ops);

CREATE FUNCTION people.gather_words() RETURNS bigint LANGUAGE sql AS $$
    WITH gathered AS (
        INSERT INTO people.word (word)
        SELECT DISTINCT regexp_replace(key, '^home:', '') AS word FROM people.person, unnest(findable) AS key
        WHERE key ~ '^(home:)?[^0-9:]{2,}$' ORDER BY 1
        ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*) FROM gathered
$$;

-- what people called Elizabeth or Mohammed are called, both ways
CREATE TABLE people.short_name (
    short text NOT NULL,
    long  text NOT NULL,
    PRIMARY KEY (short, long)
);
CREATE INDEX short_name_long ON people.short_name (long);

-- Two records said to be one person. Merging copies nothing: the merged record stays as it is and points at the kept one.
CREATE TABLE people.merge (
    id         uuid        PRIMARY KEY,
    kept       uuid        NOT NULL REFERENCES people.person,
    merged     uuid        NOT NULL REFERENCES people.person CHECK (merged <> kept),
    kept_turn  integer     NOT NULL,                         -- changes of the kept record after this turn were made while one
    why        text        NOT NULL,
    at         timestamptz NOT NULL,
    by_name    text        NOT NULL,
    undone_why text,
    undone_at  timestamptz,
    undone_by  text,
    version    bigint      NOT NULL DEFAULT 1
);
CREATE INDEX merge_kept ON people.merge (kept);
CREATE INDEX merge_merged ON people.merge (merged);

-- Every change to what is known, one row a fact: what undoing a merge needs, and what was known when.
CREATE TABLE people.change (
    id        uuid        PRIMARY KEY,
    person    uuid        NOT NULL REFERENCES people.person,
    turn      integer     NOT NULL,
    fact      text        NOT NULL,
    was       text,
    became    text,
    at        timestamptz NOT NULL,
    by_name   text        NOT NULL,
    set_aside uuid        REFERENCES people.merge,           -- undoing this merge took it out of the record
    settled   timestamptz,                                   -- set aside, and a worker has since put it where it belongs
    UNIQUE (person, turn, fact)
);

-- somebody who may not see a restricted record opened it and said why
CREATE TABLE people.opening (
    id       uuid        PRIMARY KEY,
    person   uuid        NOT NULL REFERENCES people.person,
    username text        NOT NULL,
    by_name  text        NOT NULL,
    why      text        NOT NULL,
    at       timestamptz NOT NULL,
    ends_at  timestamptz NOT NULL
);
CREATE INDEX opening_of_person ON people.opening (person, username, ends_at);
