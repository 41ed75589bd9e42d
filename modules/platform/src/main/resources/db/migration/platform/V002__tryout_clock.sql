-- V002__tryout_clock.sql: the try-out's clock survives a restart and is the same on every node; empty in real use
CREATE TABLE platform.tryout_clock (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    ahead   bigint  NOT NULL,                           -- milliseconds between this clock and the machine's
    started text    NOT NULL                            -- the setting it was started from
);
