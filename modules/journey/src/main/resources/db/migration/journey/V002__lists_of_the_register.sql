-- V002__lists_of_the_register.sql: each part of the register is read in the order of waiting, at 200,000 journeys too
CREATE INDEX gap_open_unowned ON journey.gap (since, id) WHERE closed_at IS NULL AND owner IS NULL;
CREATE INDEX gap_open_waiting ON journey.gap (since, id)
    WHERE closed_at IS NULL AND owner IS NOT NULL AND rule <> 'gap.promise-late';
CREATE INDEX journey_told_died ON journey.journey (id)
    WHERE ended_at IS NULL AND joined_to IS NULL AND told_died_at IS NOT NULL;
