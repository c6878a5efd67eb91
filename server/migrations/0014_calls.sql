-- A call. Who the caller says they are and what staff write down are sealed; the table itself names nobody.
CREATE TABLE phone_call (
    id UUID PRIMARY KEY,
    staff TEXT NOT NULL,
    workplace TEXT,
    language TEXT NOT NULL,
    topics TEXT NOT NULL,
    claim BYTEA,
    notes BYTEA,
    encounter_id UUID,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT,
    outcome TEXT,
    handed_to TEXT
);
CREATE INDEX phone_call_staff ON phone_call (staff, started_at);
CREATE INDEX phone_call_encounter ON phone_call (encounter_id);
CREATE INDEX phone_call_started ON phone_call (started_at);

-- How often it failed today that a caller is this person, over all staff. The subject is a keyed hash.
CREATE TABLE caller_guard (
    subject_hash BYTEA NOT NULL,
    day TEXT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (subject_hash, day)
);

-- What came of each verification, for the supervisor's figures: about calls, not about people.
CREATE TABLE caller_check (
    id UUID PRIMARY KEY,
    call_id UUID NOT NULL,
    outcome TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX caller_check_at ON caller_check (at);

-- Somebody wants to be called. Number, name and words are sealed.
CREATE TABLE call_back (
    id UUID PRIMARY KEY,
    body BYTEA NOT NULL,
    topic TEXT,
    language TEXT NOT NULL,
    wanted TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    taken_by TEXT,
    taken_at BIGINT,
    ended_at BIGINT,
    outcome TEXT
);
CREATE INDEX call_back_open ON call_back (ended_at, due_at);

-- Each attempt to reach them.
CREATE TABLE call_back_attempt (
    id UUID PRIMARY KEY,
    call_back_id UUID NOT NULL,
    staff TEXT NOT NULL,
    result TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX call_back_attempt_of ON call_back_attempt (call_back_id, at);
