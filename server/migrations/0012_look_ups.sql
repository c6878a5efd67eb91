-- What a member of staff looked up before an encounter, for comparing look-ups with each other; the exchange log stays
-- the record of them. Nothing in clear: person, family name, household and street are keyed hashes. Rows are forgotten
-- when they are too old to be compared (catalogue/audit.toml).
CREATE TABLE look_up (
    exchange UUID PRIMARY KEY,
    at BIGINT NOT NULL,
    staff TEXT NOT NULL,
    workplace TEXT,
    subject_hash BYTEA NOT NULL,
    known BOOLEAN NOT NULL,
    family_hash BYTEA,
    household_hash BYTEA,
    street_hash BYTEA,
    tie TEXT NOT NULL,
    namesake BOOLEAN NOT NULL,
    near BOOLEAN NOT NULL,
    protected BOOLEAN NOT NULL,
    encounter_id UUID
);
CREATE INDEX look_up_at ON look_up (at);

-- A member of staff's own family name, household and street, as keyed hashes, for telling whether they look there.
CREATE TABLE staff_circle (
    staff TEXT PRIMARY KEY,
    family_hash BYTEA,
    household_hash BYTEA,
    street_hash BYTEA,
    learned_at BIGINT NOT NULL
);
