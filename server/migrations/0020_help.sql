-- Codes with which staff on the phone join a person at a draft of theirs: keyed hashes, one a draft, used up by joining.
CREATE TABLE help_code (
    application_id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    code_hash BYTEA NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- The draft that staff were let into, and nothing else of the person's.
ALTER TABLE encounter ADD COLUMN only_application UUID;
CREATE INDEX encounter_only ON encounter (only_application, started_at);
