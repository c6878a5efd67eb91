-- A clerk's or agent's time with one person. Who, where, why and how identified; nothing about the person but their id.
CREATE TABLE encounter (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    staff TEXT NOT NULL,
    role TEXT NOT NULL,
    workplace TEXT,
    channel TEXT NOT NULL,
    identification TEXT NOT NULL,
    reason TEXT NOT NULL,
    ticket UUID,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended TEXT
);
CREATE INDEX encounter_person ON encounter (person_id, started_at);
CREATE INDEX encounter_staff ON encounter (staff, started_at);

-- Which applications were opened in it.
CREATE TABLE encounter_case (
    encounter_id UUID NOT NULL,
    application_id UUID NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (encounter_id, application_id)
);

-- A second one's consent before a protected person's record is opened. The subject is a keyed hash.
CREATE TABLE opening_approval (
    id UUID PRIMARY KEY,
    staff TEXT NOT NULL,
    workplace TEXT,
    subject_hash BYTEA NOT NULL,
    reason TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    granted BOOLEAN,
    CHECK (decided_by IS NULL OR decided_by <> staff)
);
CREATE INDEX opening_approval_open ON opening_approval (workplace, asked_at);

-- The screen in front of the person at a counter. Paired with a member of staff by a code; shows one application at a time.
CREATE TABLE screen (
    id UUID PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    code TEXT UNIQUE,
    staff TEXT,
    encounter_id UUID,
    application_id UUID,
    version BIGINT,
    answer TEXT,
    answered_at BIGINT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX screen_staff ON screen (staff);
