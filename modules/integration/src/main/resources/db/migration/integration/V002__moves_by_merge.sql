-- V002__moves_by_merge.sql: a record may be merged more than once; each move of a stay is a row of its own, so that each can go back
CREATE TABLE integration.moved_by_merge (
    merge          uuid NOT NULL,
    discharge_case uuid NOT NULL REFERENCES integration.discharge_case,
    from_person    uuid NOT NULL,
    PRIMARY KEY (merge, discharge_case)
);
ALTER TABLE integration.discharge_case DROP COLUMN merge, DROP COLUMN merged_from;
