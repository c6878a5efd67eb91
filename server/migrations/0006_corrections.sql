-- What was declared because a register was silent, and what that register says once it can be asked again: one row for
-- each application and register, with its facts below. Values are sealed with the person's key.
CREATE TABLE verification (
    id UUID PRIMARY KEY,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    source TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    lease UUID,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX verification_due ON verification (state, next_at);

CREATE TABLE verified_fact (
    verification_id UUID NOT NULL,
    fact TEXT NOT NULL,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    verdict TEXT NOT NULL,
    known BYTEA,
    at BIGINT NOT NULL,
    PRIMARY KEY (verification_id, fact)
);
CREATE INDEX verified_fact_application ON verified_fact (application_id);
CREATE INDEX verified_fact_person ON verified_fact (person_id);

-- Which register an entry of the timeline is about, where it is about one.
ALTER TABLE timeline ADD COLUMN source TEXT;

-- What people say is wrong in a register. `body` and `answer` are sealed with the person's key; `manner` says whether
-- the register takes corrections by itself or an officer decides at the desk.
CREATE TABLE correction (
    id UUID PRIMARY KEY,
    reference TEXT NOT NULL,
    person_id UUID NOT NULL,
    application_id UUID NOT NULL,
    subject_hash BYTEA NOT NULL,
    fact TEXT NOT NULL,
    source TEXT NOT NULL,
    authority TEXT NOT NULL,
    manner TEXT NOT NULL,
    status TEXT NOT NULL,
    body BYTEA NOT NULL,
    answer BYTEA,
    decided_by TEXT,
    settled BOOLEAN NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    lease UUID,
    opened_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL
);
-- A person has one request at a time about one fact of one register.
CREATE UNIQUE INDEX correction_open ON correction (person_id, subject_hash, source, fact)
    WHERE status IN ('opened', 'sent', 'taken');
CREATE INDEX correction_due ON correction (settled, next_at);
CREATE INDEX correction_person ON correction (person_id, opened_at);
CREATE INDEX correction_authority ON correction (authority, status, opened_at);

-- What became of a request, step by step.
CREATE TABLE correction_step (
    id UUID PRIMARY KEY,
    correction_id UUID NOT NULL,
    status TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX correction_step_correction ON correction_step (correction_id, at);

-- Questions that people ask about one look at their data, and the authority's answers; sealed with the person's key.
CREATE TABLE look_question (
    id UUID PRIMARY KEY,
    exchange_id UUID NOT NULL,
    person_id UUID NOT NULL,
    authority TEXT NOT NULL,
    service TEXT NOT NULL,
    source TEXT NOT NULL,
    looked_at BIGINT NOT NULL,
    question BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    answer BYTEA,
    answered_by TEXT,
    answered_at BIGINT
);
CREATE UNIQUE INDEX look_question_open ON look_question (person_id, exchange_id, authority) WHERE answered_at IS NULL;
CREATE INDEX look_question_person ON look_question (person_id, exchange_id);
CREATE INDEX look_question_authority ON look_question (authority, answered_at, asked_at);
