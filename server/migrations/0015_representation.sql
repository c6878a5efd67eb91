-- Who may act for whom. The one who acts is a keyed hash: they need not have come yet. `body` (what the person calls them,
-- for which services, with which staff it was given) is sealed with the key of the person for whom they act.
CREATE TABLE representation (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    representative_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    body BYTEA NOT NULL,
    until_day TEXT NOT NULL,
    since_at BIGINT NOT NULL,
    confirmed_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_how TEXT
);
CREATE INDEX representation_person ON representation (person_id);
CREATE INDEX representation_representative ON representation (representative_hash);
-- What a register says stands there once, however often it is asked.
CREATE UNIQUE INDEX representation_registered ON representation (person_id, representative_hash, kind)
    WHERE kind <> 'mandate' AND ended_at IS NULL;

-- For whom the person who is served acts, under which right; empty while they act for themselves.
ALTER TABLE encounter ADD COLUMN representation_id UUID;
