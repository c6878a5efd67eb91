-- The exchange log becomes a chain. Whoever logs writes `seal`; the sequencer fills in the place of a committed row later.
ALTER TABLE exchange_log ADD COLUMN seal BYTEA;
ALTER TABLE exchange_log ADD COLUMN seq BIGINT;
ALTER TABLE exchange_log ADD COLUMN prev_hash BYTEA;
ALTER TABLE exchange_log ADD COLUMN hash BYTEA;
CREATE UNIQUE INDEX exchange_log_seq ON exchange_log (seq) WHERE seq IS NOT NULL;
CREATE INDEX exchange_log_pending ON exchange_log (id) WHERE seq IS NULL;

-- Where the chain ends, signed. One row; it is signed for the first time right after this.
CREATE TABLE exchange_head (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    seq BIGINT NOT NULL,
    hash BYTEA,
    at BIGINT NOT NULL,
    signature BYTEA
);
INSERT INTO exchange_head (id, seq, at) VALUES (1, 0, 0);
