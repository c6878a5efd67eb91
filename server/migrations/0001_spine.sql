-- One file for SQLite and PostgreSQL. Times are microseconds since 1970 (UTC). What is about a person is sealed (BYTEA).
CREATE TABLE person (
    id UUID PRIMARY KEY,
    id_hash BYTEA NOT NULL UNIQUE,
    wrapped_key BYTEA NOT NULL,
    identity BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE session (
    id_hash BYTEA PRIMARY KEY,
    data BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX session_expiry ON session (expires_at);

CREATE TABLE definition (
    version TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE application (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    definition TEXT NOT NULL,
    subject TEXT NOT NULL,
    status TEXT NOT NULL,
    version BIGINT NOT NULL,
    answers BYTEA NOT NULL,
    begin_key UUID NOT NULL,
    reference TEXT UNIQUE,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    submitted_at BIGINT,
    UNIQUE (person_id, begin_key)
);

CREATE TABLE submission (
    application_id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    body BYTEA NOT NULL,
    digest TEXT NOT NULL,
    submitted_at BIGINT NOT NULL
);

CREATE TABLE service_request (
    id UUID PRIMARY KEY,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    place BIGINT NOT NULL,
    service TEXT NOT NULL,
    authority TEXT NOT NULL,
    follows TEXT NOT NULL,
    status TEXT NOT NULL,
    receipt TEXT,
    promised TEXT,
    decision BYTEA,
    updated_at BIGINT NOT NULL,
    UNIQUE (application_id, service)
);

CREATE TABLE delivery (
    id UUID PRIMARY KEY,
    request_id UUID NOT NULL,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    question TEXT,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    lease UUID,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX delivery_due ON delivery (state, next_at);
CREATE INDEX delivery_request ON delivery (request_id);

CREATE TABLE timeline (
    id UUID PRIMARY KEY,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    service TEXT,
    happened TEXT NOT NULL,
    actor TEXT NOT NULL,
    channel TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX timeline_application ON timeline (application_id, at);

CREATE TABLE question (
    request_id UUID NOT NULL,
    id TEXT NOT NULL,
    application_id UUID NOT NULL,
    person_id UUID NOT NULL,
    texts BYTEA NOT NULL,
    due TEXT,
    asked_at BIGINT NOT NULL,
    answer BYTEA,
    answered_at BIGINT,
    PRIMARY KEY (request_id, id)
);
CREATE INDEX question_application ON question (application_id);

CREATE TABLE event_received (
    source TEXT NOT NULL,
    id TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    PRIMARY KEY (source, id)
);

CREATE TABLE exchange_log (
    id UUID PRIMARY KEY,
    at BIGINT NOT NULL,
    phase TEXT NOT NULL,
    exchange_id UUID NOT NULL,
    application_id UUID,
    person_id UUID,
    subject_hash BYTEA,
    allowed BOOLEAN NOT NULL,
    entry TEXT NOT NULL
);
CREATE INDEX exchange_log_person ON exchange_log (person_id, at);
CREATE INDEX exchange_log_subject ON exchange_log (subject_hash, at);

CREATE INDEX application_person ON application (person_id, updated_at);
CREATE INDEX service_request_application ON service_request (application_id, place);
