-- The portal's own minimal registers (kind `native`), for authorities that have none. Records are sealed with a key of
-- their own and found by a keyed hash; forgetting the key forgets the record and its history.
CREATE TABLE native_record (
    source TEXT NOT NULL,
    subject_hash BYTEA NOT NULL,
    wrapped_key BYTEA NOT NULL,
    body BYTEA NOT NULL,
    as_of TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    PRIMARY KEY (source, subject_hash)
);

-- Who changed what and when; `body` is what the record was before, sealed with its key.
CREATE TABLE native_change (
    id UUID PRIMARY KEY,
    source TEXT NOT NULL,
    subject_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    fields TEXT NOT NULL,
    body BYTEA,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE INDEX native_change_subject ON native_change (source, subject_hash, changed_at);
