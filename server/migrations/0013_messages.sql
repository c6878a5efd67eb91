-- How people are reached. `value` is sealed with the person's key and found by a keyed hash; in force from `from_at`
-- (empty while nobody has confirmed it) until `until_at`.
CREATE TABLE contact (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    value BYTEA NOT NULL,
    value_hash BYTEA NOT NULL,
    origin TEXT NOT NULL,
    from_at BIGINT,
    until_at BIGINT,
    created_at BIGINT NOT NULL
);
CREATE INDEX contact_person ON contact (person_id);
CREATE INDEX contact_value ON contact (value_hash);

-- What a person wants to be told; since when changes are locked; when a register was asked last. Its row is what writers
-- about one person's contacts and codes take turns at.
CREATE TABLE contact_settings (
    person_id UUID PRIMARY KEY,
    language TEXT,
    looks BOOLEAN NOT NULL,
    cases BOOLEAN NOT NULL,
    reminders BOOLEAN NOT NULL,
    by_kind TEXT,
    locked_at BIGINT,
    register_at BIGINT,
    version BIGINT NOT NULL
);

-- Codes with which whoever is told of a change says that it was not theirs.
CREATE TABLE contact_stop (
    code_hash BYTEA PRIMARY KEY,
    person_id UUID NOT NULL,
    expires_at BIGINT NOT NULL
);

-- What people are told. `notice` and `body` are sealed with the person's key; `body` (where it goes and the text) is there
-- only as long as it waits.
CREATE TABLE message (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    notice BYTEA NOT NULL,
    body BYTEA,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    lease UUID,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);
CREATE INDEX message_due ON message (state, next_at);
CREATE INDEX message_person ON message (person_id, created_at);

-- One-time codes: keyed hashes, for one person, purpose and thing. The newest of these counts.
CREATE TABLE one_time_code (
    id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    purpose TEXT NOT NULL,
    about UUID NOT NULL,
    code_hash BYTEA NOT NULL,
    tries BIGINT NOT NULL,
    used_at BIGINT,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX one_time_code_person ON one_time_code (person_id, created_at);

-- Resume codes: one an application, as a keyed hash.
CREATE TABLE resume_code (
    application_id UUID PRIMARY KEY,
    person_id UUID NOT NULL,
    code_hash BYTEA NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

-- Since when news are told: what is older was there before the portal wrote to anybody.
CREATE TABLE news_mark (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL
);
CREATE INDEX timeline_at ON timeline (at);
CREATE INDEX offer_created ON offer (created_at);
CREATE INDEX encounter_started ON encounter (started_at);
