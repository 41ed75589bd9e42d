-- V001__deed.sql: a form sent twice does its deed once (ux.md T23); the claim commits with the deed, so this is a table and no memory
CREATE TABLE site.deed (
    key     text PRIMARY KEY,                      -- a hash of the whole post, no typed word
    outcome text,                                  -- where the first post went, for the second to follow
    at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX deed_at ON site.deed (at);
