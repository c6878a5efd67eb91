-- Officers keep a register of the kind `native` on the desk: one row for each record that an officer has open. The id is
-- that of the exchange in the log. The subject is sealed, and gone with the row when the look is over.
CREATE TABLE record_look (
    id UUID PRIMARY KEY,
    source TEXT NOT NULL,
    officer TEXT NOT NULL,
    reason TEXT NOT NULL,
    subject BYTEA NOT NULL,
    opened_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX record_look_over ON record_look (ends_at);

-- Records that were ended: what is left of them is the key to their history, which a record of the same person takes
-- over again.
CREATE TABLE native_ended (
    source TEXT NOT NULL,
    subject_hash BYTEA NOT NULL,
    wrapped_key BYTEA NOT NULL,
    ended_at BIGINT NOT NULL,
    ended_by TEXT NOT NULL,
    PRIMARY KEY (source, subject_hash)
);

-- Why an officer changed a record, as they stated it.
ALTER TABLE native_change ADD COLUMN reason TEXT;

-- The hub behind which a register is asked.
ALTER TABLE source ADD COLUMN via TEXT;

-- From which day to which day a register holds a fact, and how far back it can be asked about.
ALTER TABLE data_availability ADD COLUMN held_from TEXT;
ALTER TABLE data_availability ADD COLUMN held_to TEXT;
ALTER TABLE data_availability ADD COLUMN history_from TEXT;

-- What people decided over the catalogue's word: from which day on a register, or one fact of it, is not asked any more
-- (`ended_from`), or that it is asked again (none). Only ever added to; of the rows about the same, the last one counts.
CREATE TABLE source_decision (
    place BIGINT PRIMARY KEY,
    source TEXT NOT NULL,
    concept TEXT,
    ended_from TEXT,
    decision TEXT NOT NULL CHECK (decision <> ''),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    at BIGINT NOT NULL
);
