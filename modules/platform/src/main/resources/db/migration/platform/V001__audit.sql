-- V001__audit.sql: who read or changed whose record, in chains that show any tampering (ADR 0010)

-- One chain a lane. A transaction holds its lane until it ends, so there are more lanes than connections; sequence and hash
-- are the chain's end, by which a cut-off tail is found.
CREATE TABLE platform.audit_lane (
    lane     smallint PRIMARY KEY,
    sequence bigint   NOT NULL,
    hash     bytea    NOT NULL
) WITH (fillfactor = 10);                               -- room to rewrite a row on its own page, hundreds of times a second
INSERT INTO platform.audit_lane SELECT lane, 0, '\x'::bytea FROM generate_series(1, 128) AS lane;

CREATE TABLE platform.audit (
    number   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane     smallint    NOT NULL,
    sequence bigint      NOT NULL,
    at       timestamptz NOT NULL,
    username text        NOT NULL,
    name     text        NOT NULL,
    deed     text        NOT NULL,
    person   uuid,
    about    uuid,
    hash     bytea       NOT NULL,
    UNIQUE (lane, sequence)
);
CREATE INDEX audit_of_person ON platform.audit (person, number DESC) WHERE person IS NOT NULL;

-- What is hashed: every field with its length before it, so that no two different rows read the same. The verifier
-- (AuditChain.java) writes the same text.
CREATE FUNCTION platform.audit_field(value text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
    SELECT CASE WHEN value IS NULL THEN '-;' ELSE octet_length(value) || ':' || value || ';' END
$$;

-- The only way in: the application's account may call this and read, nothing else.
CREATE FUNCTION platform.keep_audit(at timestamptz, username text, name text, deed text, person uuid, about uuid)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, platform AS $$
DECLARE
    mine     smallint := nullif(current_setting('sandstone.audit_lane', true), '')::smallint;
    my_lane  platform.audit_lane;
    next_seq bigint;
    next_hash bytea;
BEGIN
    IF mine IS NOT NULL THEN                            -- this transaction holds a lane already
        SELECT * INTO my_lane FROM platform.audit_lane l WHERE l.lane = mine FOR UPDATE;
    END IF;
    IF my_lane.lane IS NULL THEN
        SELECT * INTO my_lane FROM platform.audit_lane FOR UPDATE SKIP LOCKED LIMIT 1;
    END IF;
    IF my_lane.lane IS NULL THEN                        -- more transactions than lanes: wait for one
        SELECT * INTO my_lane FROM platform.audit_lane l
            WHERE l.lane = 1 + pg_backend_pid() % (SELECT count(*) FROM platform.audit_lane) FOR UPDATE;
    END IF;
    PERFORM set_config('sandstone.audit_lane', my_lane.lane::text, true);

    next_seq := my_lane.sequence + 1;
    next_hash := sha256(my_lane.hash || convert_to(
        platform.audit_field(my_lane.lane::text) || platform.audit_field(next_seq::text)
        || platform.audit_field((extract(epoch FROM at) * 1000000)::bigint::text)
        || platform.audit_field(username) || platform.audit_field(name) || platform.audit_field(deed)
        || platform.audit_field(person::text) || platform.audit_field(about::text), 'UTF8'));
    INSERT INTO platform.audit (lane, sequence, at, username, name, deed, person, about, hash)
        VALUES (my_lane.lane, next_seq, at, username, name, deed, person, about, next_hash);
    UPDATE platform.audit_lane l SET sequence = next_seq, hash = next_hash WHERE l.lane = my_lane.lane;
END
$$;

REVOKE ALL ON platform.audit, platform.audit_lane FROM ${app};
GRANT SELECT ON platform.audit, platform.audit_lane TO ${app};
REVOKE ALL ON FUNCTION platform.keep_audit(timestamptz, text, text, text, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.keep_audit(timestamptz, text, text, text, uuid, uuid) TO ${app};
