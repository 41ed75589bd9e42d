-- V003__promises_beside_the_owner.sql: what a worker promised to somebody else's person is on their list too; found without
-- reading all that they promised to their own
ALTER TABLE journey.promise ADD COLUMN beside_owner boolean NOT NULL DEFAULT false;
UPDATE journey.promise p SET beside_owner = true FROM journey.journey j
    WHERE j.id = p.journey AND j.owner IS DISTINCT FROM p.keeper AND p.kept_at IS NULL AND p.let_go_at IS NULL;
CREATE INDEX promise_open_beside ON journey.promise (keeper, due, id)
    WHERE kept_at IS NULL AND let_go_at IS NULL AND beside_owner;
